/** Reading an answer aloud: its number, question, verdict, answer and steps, by a voice of the reader's device. */

/** A little slower than people speak. */
const rate = 0.9;

/** Shows the button once there is a Chinese voice; a press starts, the next one stops. Never speaks by itself. */
export function attach(host: HTMLElement) {
  const speech = window.speechSynthesis;
  const button = host.querySelector('button')!;
  /** What is being spoken; kept, because a browser may drop an utterance, and its end, that nobody holds. */
  let speaking: SpeechSynthesisUtterance[] = [];

  const stop = () => {
    speaking = [];
    button.textContent = '念给我听';
    speech.cancel();
  };
  const start = (voice: SpeechSynthesisVoice) => {
    speech.cancel();
    const lines = wordsOf(document).map((text) => {
      const line = new SpeechSynthesisUtterance(text);
      line.voice = voice;
      line.lang = voice.lang;
      line.rate = rate;
      return line;
    });
    speaking = lines;
    button.textContent = '停';
    const ended = () => speaking === lines && stop();
    lines[lines.length - 1]!.addEventListener('end', ended);
    for (const line of lines) {
      line.addEventListener('error', ended);
      speech.speak(line);
    }
  };
  // Voices may come late; old Safari has them at once and no event.
  const offer = () => (button.hidden = !chineseVoice(speech.getVoices()));
  speech.onvoiceschanged = offer;
  offer();
  button.addEventListener('click', () => {
    const voice = chineseVoice(speech.getVoices());
    if (speaking.length > 0 || !voice) stop();
    else start(voice);
  });
  addEventListener('pagehide', stop);
  document.addEventListener('viewchange', stop);
}

/** Standard Chinese first; Android writes zh_CN. */
function chineseVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const speaks = (language: RegExp) => voices.find(({ lang }) => language.test(lang));
  return speaks(/^(?:zh|cmn)[-_](?:CN|Hans)/i) || speaks(/^(?:zh|cmn)(?![-_](?:HK|yue))/i);
}

/** The answer in the order of the page, a line each: a long text as one would be broken off by some voices. */
function wordsOf(page: Document): string[] {
  const text = (selector: string) => page.querySelector(selector)?.textContent ?? '';
  // Digit by digit, as support reads it.
  const number = [...text('.number-plate').replace(/\D/g, '')].join(' ');
  const steps = [...page.querySelectorAll('overdue-note + .prose > section > *')].flatMap(linesOf);
  return [`答案编号 ${number}`, text('h1'), text('.stamp'), text('.receipt-answer'), ...steps].filter((line) =>
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
