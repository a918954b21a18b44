import type { PracticePage } from '@/lib/pages/practice';
import { filled } from '@/lib/words/fill';
import { say } from '../../ui/browser/dom';
import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'practice-cards': Island<{ 'data-form': string }>;
    }
  }
}

/** Shows the cards one at a time, with what leads to the next. */
export function attach(element: HTMLElement) {
  const told = JSON.parse(element.dataset.form!) as PracticePage['form'];
  const cards = [...element.querySelectorAll<HTMLElement>('ol > li')];
  const status = element.querySelector<HTMLElement>('[role=status]')!;
  const one = (name: string) => element.querySelector<HTMLButtonElement>(`[name=${name}]`)!;
  let at = 0;

  const show = (place: number) => {
    at = (place + cards.length) % cards.length;
    element.dataset.at = String(at);
    cards.forEach((card, index) => {
      card.classList.toggle('at', index === at);
      card.querySelector('details')!.open = false;
    });
    say(status, filled(told.at, { at: String(at + 1), count: String(cards.length) }));
  };

  one('before').addEventListener('click', () => show(at - 1));
  one('next').addEventListener('click', () => show(at + 1));
  one('all').addEventListener('click', () => {
    delete element.dataset.at;
    status.parentElement!.hidden = true;
    cards[0]!.querySelector('summary')!.focus();
  });
  status.parentElement!.hidden = false;
  show(0);
}
