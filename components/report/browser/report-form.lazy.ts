import { readAmount } from '@/lib/payout/read';
import { yuan } from '@/lib/payout/money';
import { cleanValue, maskedNote } from '@/lib/privacy/value';
import { reportLines, timeWords } from '@/lib/privacy/words';
import { forget, keep, kept, canKeep } from './remembered';
import type { Island } from '../../ui/browser/island';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'report-form': Island<{ 'data-answers': string }>;
    }
  }
}

/** One field of the form: where it is, and what it says. */
type Field = {
  id: string;
  box: HTMLElement;
  label: string;
  kind: string;
  last?: number;
  remembered: boolean;
  input?: HTMLInputElement;
};

/** Wakes the form: the fields of what happened appear, and every change writes the report anew. */
export function attach(element: HTMLElement) {
  const form = element.querySelector('form')!;
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const situations = [...form.querySelectorAll<HTMLInputElement>('input[name=situation]')];
  const fields = new Map(
    [...form.querySelectorAll<HTMLElement>('[data-field]')].map((box) => [box.dataset.field!, fieldOf(box)]),
  );
  const remember = form.querySelector<HTMLInputElement>('[name=remember]')!;
  const address = new URLSearchParams(location.search);
  const asked = address.get('a') ?? '';
  const answer = element.dataset.answers!.split(' ').includes(asked) ? asked : undefined;
  const never = part('never').textContent!;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const chosen = () => situations.find(({ checked }) => checked);
  const needed = () => (chosen()?.dataset.needs ?? '').split(' ').flatMap((id) => fields.get(id) ?? []);

  /** Another situation: its caution, its answers, its fields in their order. */
  const change = () => {
    const situation = chosen();
    if (!situation) return;
    element.dataset.situation = situation.value;
    part('name').textContent = situation.dataset.name!;
    const about = document.querySelector(`#${situation.value} .report-about`)!.cloneNode(true) as HTMLElement;
    // What is typed stays on this page.
    about.querySelectorAll('a').forEach((link) => (link.target = '_blank'));
    part('about').textContent = '';
    part('about').append(about);
    fields.forEach(({ box }) => (box.hidden = true));
    needed().forEach(({ box }) => {
      box.hidden = false;
      part('fields').append(box);
    });
    remember.closest('label')!.hidden = !canKeep || !needed().some(({ remembered }) => remembered);
    part('chosen').hidden = false;
    part('out').hidden = false;
    write();
  };

  const write = () => {
    clearTimeout(timer);
    const values = needed().map((field) => ({
      label: field.label.replace(/（元）$/, ''),
      value: valueOf(field, never),
    }));
    const lines = reportLines({ situation: chosen()?.dataset.name ?? '', answer, fields: values }, never);
    const text = part('text');
    text.textContent = '';
    text.append(...lines.map((line) => paragraph(line)));
    part('out').querySelector('copy-text')!.setAttribute('value', lines.join('\n'));
  };

  const rememberValues = () => {
    if (!remember.checked) return forget();
    const values = [...fields.values()].flatMap(({ id, remembered, input }): [string, string][] =>
      remembered && input ? [[id, cleanValue(input.value).text]] : [],
    );
    keep(Object.fromEntries(values));
  };

  /** A card number must not stay in a field once the eye has left it. */
  const mask = () =>
    fields.forEach(({ input, last }) => {
      if (!input) return;
      const { text, masked } = cleanValue(input.value, last);
      if (masked) input.value = text;
    });

  const stored = kept();
  fields.forEach(({ id, kind, remembered, input }) => {
    if (!input) return;
    const value = remembered ? stored[id] : undefined;
    if (value) input.value = cleanValue(value.slice(0, input.maxLength)).text;
    else if (kind === 'time' && !input.value) input.value = now();
  });
  remember.checked = Object.keys(stored).length > 0;

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', (event) => {
    mask();
    if ((event.target as HTMLInputElement).name === 'situation') change();
    else write();
    if (event.target === remember || remember.checked) rememberValues();
  });
  form.addEventListener('focusout', mask);
  form.addEventListener('paste', () =>
    setTimeout(() => {
      mask();
      write();
    }),
  );
  // While typing the report waits for a pause, so that half a number is not called wrong.
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(write, 300);
  });
  window.addEventListener('beforeprint', mask);
  // The fields of a situation that was tapped come into sight; who moves by keys is not moved.
  form.addEventListener('click', ({ target, detail }) => {
    if ((target as HTMLInputElement).name !== 'situation' || detail === 0) return;
    const box = part('chosen');
    if (box.getBoundingClientRect().top > window.innerHeight * 0.6) box.scrollIntoView();
  });
  form.querySelectorAll<HTMLAnchorElement>('[data-field] a').forEach((link) => (link.target = '_blank'));

  const wanted = address.get('s') ?? location.hash.slice(1);
  const first =
    situations.find(({ value }) => value === wanted) ??
    (answer ? situations.find(({ dataset }) => dataset.answers!.split(' ').includes(answer)) : undefined);
  if (first) first.checked = true;
  form.hidden = false;
  document.querySelector('.report-blanks')!.classList.add('put-away');
  change();
}

const fieldOf = (box: HTMLElement): Field => ({
  id: box.dataset.field!,
  box,
  label: box.dataset.label!,
  kind: box.dataset.kind!,
  last: box.dataset.last ? Number(box.dataset.last) : undefined,
  remembered: box.dataset.remembered !== undefined,
  input: box.querySelector<HTMLInputElement>('input:not([type=radio])') ?? undefined,
});

/** What a field puts into the report; what is wrong with it is said beside it, of a secret what to `never` give. */
function valueOf({ box, kind, last, input }: Field, never: string): string {
  if (!input) return box.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  const { text, secret } = cleanValue(input.value, last);
  const amount = kind === 'amount' && !secret ? readAmount(text) : {};
  const mistake = secret ? never : amount.mistake && `${amount.mistake.message}。${amount.mistake.fix}。`;
  say(box, '.field-error', mistake);
  // Also when it was masked before: the reader sees why the number is short.
  say(box, '.field-note', maskedNote(text, last));
  if (mistake) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
  if (mistake) return '';
  return amount.amount !== undefined ? yuan(amount.amount) : kind === 'time' ? timeWords(text) : text;
}

function say(box: HTMLElement, where: string, words: string | undefined) {
  const place = box.querySelector<HTMLElement>(where)!;
  place.hidden = !words;
  if (place.textContent !== (words ?? '')) place.textContent = words ?? '';
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Now on the reader's clock, as a field for date and time takes it. */
function now(): string {
  const date = new Date();
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
