/** The path below which the site is, as in base.ts. */
declare const BASE: string;

type Child = Node | string;
type Question = { id: string; url: string; question: string };

/** An element with attributes and children; text stays text, and a link to an address of the site leads there. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, BASE && name === 'href' && value[0] === '/' ? BASE + value : value);
  made.append(...children);
  return made;
}

/** A button that does something; never one that sends the form. */
export function button(label: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', press);
  return made;
}

/** A button that copies a text, or what stands right before it, as `CopyText` draws it. */
export const copyButton = (label: string, value?: string): HTMLElement =>
  element(
    'copy-text' as 'span',
    value ? { value } : {},
    element('button', { class: 'copy', type: 'button', hidden: '' }, label),
    element('span', { role: 'status' }),
  );

/** An answer by number and question, as `QuestionList` draws it; `link`: attributes of its link besides the address. */
export const questionRow = ({ id, url, question }: Question, link: Record<string, string> = {}): HTMLElement =>
  element(
    'li',
    { class: 'question-row' },
    element('a', { ...link, href: url }, element('span', { class: 'number' }, id), element('span', {}, question)),
  );

/** Puts these into an element in place of what is in it; `replaceChildren` came with Chromium 86. */
export function fill(place: HTMLElement, ...children: Child[]) {
  place.textContent = '';
  place.append(...children);
}

/** A paragraph of plain words. */
export const paragraph = (text: string, className?: string) =>
  element('p', className ? { class: className } : {}, text);

/** Says a thing once: a screen reader would read the same words again. */
export function say(place: HTMLElement, words: string) {
  if (place.textContent !== words) place.textContent = words;
}

/** What is wrong with a field, said beside it; nothing when nothing is. */
export function sayMistake(input: HTMLInputElement, place: HTMLElement, words = '') {
  say(place, words);
  place.hidden = !words;
  if (words) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
