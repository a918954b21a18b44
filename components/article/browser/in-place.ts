/** Address of the code that opens what an answer shows only when asked, fetched when the first is pressed. */
declare const ANSWER_MODULE: string;

type AnswerModule = typeof import('./answer.lazy');

/** What opens where one is: a term, a folded part, why it did not help, the texts to pass on, and the way back to all of it. */
const opens = '[data-machine], .term-link, .contents a, .ways [href*=unsolved], .hand-on > summary, .customer-close';

/** Starts what an answer's page does where one is. Without this, and when code does not come, links lead to the same. */
export function openInPlace() {
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLAnchorElement>(opens);
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { href } = pressed;
    if (href) event.preventDefault();
    (import(/* @vite-ignore */ ANSWER_MODULE) as Promise<AnswerModule>)
      .then(({ open }) => open(pressed))
      .catch(() => href && (location.href = href));
  });
}
