/** Address of the code that opens what an answer shows only when asked, fetched when the first is pressed. */
declare const ANSWER_MODULE: string;

type AnswerModule = typeof import('./answer.lazy');

/** What opens where one is: a term, a folded part, why it did not help, the texts to pass on, the customer's card in other languages, and the way back. */
const opens = '[data-machine], .term-link, .contents a, .ways a, .hand-on > summary, .customer-close';

/** Starts what an answer's page does where one is. Without this, and when code does not come, links lead to the same. */
export function openInPlace() {
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLAnchorElement>(opens);
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { href, hash } = pressed;
    // The customer's card opens by itself, and at once.
    if (href && hash !== '#customer') event.preventDefault();
    (import(/* @vite-ignore */ ANSWER_MODULE) as Promise<AnswerModule>)
      .then(({ open }) => open(pressed))
      .catch(() => href && (location.href = href));
  });
}
