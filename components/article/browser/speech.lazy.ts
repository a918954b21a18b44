/** Reading an answer aloud: its number, question, verdict, answer and steps, by a voice of the reader's device. */

import { chineseVoice, speakLines, spokenNumber } from '../../ui/browser/voice';

/** Shows the button once there is a Chinese voice; a press starts, the next one stops. Never speaks by itself. */
export function attach(host: HTMLElement) {
  const speech = window.speechSynthesis;
  const button = host.querySelector('button')!;
  let speaking: SpeechSynthesisUtterance[] = [];

  const stop = () => {
    speaking = [];
    button.textContent = '念给我听';
    speech.cancel();
  };
  const start = (voice: SpeechSynthesisVoice) => {
    const lines = speakLines(wordsOf(document), voice, () => speaking === lines && stop());
    speaking = lines;
    button.textContent = '停';
  };
  // Voices may come late; old Safari has them at once and no event.
  const offer = () => (button.hidden = !chineseVoice());
  speech.onvoiceschanged = offer;
  offer();
  button.addEventListener('click', () => {
    const voice = chineseVoice();
    if (speaking.length > 0 || !voice) stop();
    else start(voice);
  });
  addEventListener('pagehide', stop);
  document.addEventListener('viewchange', stop);
}

/** The answer in the order of the page, a line each: a long text as one would be broken off by some voices. */
function wordsOf(page: Document): string[] {
  const text = (selector: string) => page.querySelector(selector)?.textContent ?? '';
  const number = text('.number-plate').replace(/\D/g, '');
  const steps = [...page.querySelectorAll('overdue-note + .prose > section > *')].flatMap(linesOf);
  return [spokenNumber(number), text('h1'), text('.stamp'), text('.receipt-answer'), ...steps].filter((line) =>
    line.trim(),
  );
}

function linesOf(block: Element): string[] {
  const said = [...block.children]
    .filter(({ tagName }) => /^(?:LI|P)$/.test(tagName))
    .map(({ textContent }) => textContent ?? '');
  if (block.tagName === 'OL') return said.map((step, at) => `第 ${at + 1} 步，${step}`);
  if (block.matches('[role=note]')) return [...block.children].map(({ textContent }) => textContent ?? '');
  return said.length > 0 ? said : [block.textContent ?? ''];
}
