import type { ReportForm } from '@/lib/pages/report';
import { yuan } from '@/lib/payout/money';
import { mistakeWords, readAmount } from '@/lib/payout/read';
import { cleanValue, maskedNote } from '@/lib/privacy/value';
import { reportLines, timeWords } from '@/lib/privacy/words';
import { localTime } from '../../ui/browser/clock';
import { element, fill, paragraph, questionRow, say, sayMistake } from '../../ui/browser/dom';
import { canKeep, keep, keptData } from '../../ui/browser/kept';

declare module '../../ui/browser/island' {
  interface Islands {
    'report-form': { 'data-form': string };
  }
}

type Situation = ReportForm['situations'][number];

/** One field of the form: what the page knows of it, and where it is. */
type Field = ReportForm['fields'][number] & { box: HTMLElement; input?: HTMLInputElement };

/** The two numbers that are the same every time, kept in this browser while the reader wants it. */
const key = 'report';

/** Wakes the form: the fields of what happened appear, and every change writes the report anew. */
export function attach(host: HTMLElement) {
  const { situations, fields, answers, words, mistakes } = JSON.parse(host.dataset.form!) as ReportForm;
  const form = host.querySelector('form')!;
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  const places = new Map(fields.map((field) => [field.id, placed(form, field)]));
  const all = [...places.values()];
  const choices = [...form.querySelectorAll<HTMLInputElement>('input[name=situation]')];
  const remember = form.querySelector<HTMLInputElement>('[name=remember]')!;
  const address = new URLSearchParams(location.search);
  /** The answer that was read before: the address names it, or the desk, where it changes. */
  const answer = () => answers.find((id) => id === (host.dataset.answer ?? address.get('a')));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const chosen = () => situations.find(({ id }) => choices.some(({ checked, value }) => checked && value === id));
  const needed = () => (chosen()?.fields ?? []).map((id) => places.get(id)!);

  /** Another situation: its caution, its answers, its fields in their order. */
  const change = () => {
    const situation = chosen();
    if (!situation) return;
    host.dataset.situation = situation.id;
    part('name').textContent = situation.name;
    fill(part('about'), ...aboutOf(situation, words.first));
    for (const { box } of all) box.hidden = true;
    for (const { box } of needed()) {
      box.hidden = false;
      part('fields').append(box);
    }
    remember.closest('label')!.hidden = !canKeep() || !needed().some(({ remembered }) => remembered);
    part('chosen').hidden = false;
    part('out').hidden = false;
    write();
  };

  const write = () => {
    clearTimeout(timer);
    const values = needed().map((field) => ({ label: field.label, value: valueOf(field) }));
    const lines = reportLines({ situation: chosen()?.name ?? '', answer: answer(), fields: values }, words);
    fill(part('text'), ...lines.map((line) => paragraph(line)));
    part('out').querySelector('copy-text')!.setAttribute('value', lines.join('\n'));
  };

  /** What a field puts into the report; what is wrong with it is said beside it, of a secret what never to give. */
  const valueOf = ({ box, kind, last, input }: Field): string => {
    if (!input) return box.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const { text, secret } = cleanValue(input.value, last);
    const amount = kind === 'amount' && !secret ? readAmount(text) : {};
    const wrong = secret ? words.never : amount.mistake && mistakeWords(amount.mistake, mistakes);
    sayMistake(input, box.querySelector<HTMLElement>('.field-error')!, wrong);
    // Also when it was masked before: the reader sees why the number is short.
    const note = maskedNote(text, last);
    const place = box.querySelector<HTMLElement>('.field-note')!;
    place.hidden = !note;
    say(place, note ? words[note] : '');
    if (wrong) return '';
    return amount.value !== undefined ? yuan(amount.value) : kind === 'time' ? timeWords(text) : text;
  };

  const rememberValues = () => {
    const values = all.flatMap(({ id, remembered, input }): [string, string][] =>
      remembered && input ? [[id, cleanValue(input.value).text]] : [],
    );
    keep(key, remember.checked ? JSON.stringify(Object.fromEntries(values)) : undefined);
  };

  /** A card number must not stay in a field once the eye has left it. */
  const mask = () =>
    all.forEach(({ input, last }) => {
      if (!input) return;
      const { text, masked } = cleanValue(input.value, last);
      if (masked) input.value = text;
    });

  // Whoever wrote it.
  const stored = Object.entries(keptData(key) ?? {}).filter(([, value]) => typeof value === 'string');
  const values = Object.fromEntries(stored) as Record<string, string>;
  for (const { id, kind, remembered, input } of all) {
    if (!input) continue;
    const value = remembered ? values[id] : undefined;
    if (value) input.value = cleanValue(value.slice(0, input.maxLength)).text;
    else if (kind === 'time' && !input.value) input.value = localTime();
  }
  remember.checked = stored.length > 0;

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
  // What is typed stays on this page.
  form.querySelectorAll<HTMLAnchorElement>('[data-field] a').forEach((link) => (link.target = '_blank'));

  const wanted = address.get('s') ?? location.hash.slice(1);
  const first =
    situations.find(({ id }) => id === wanted) ??
    situations.find((situation) => situation.answers.some(({ id }) => id === answer()));
  for (const choice of choices) if (choice.value === first?.id) choice.checked = true;
  form.hidden = false;
  document.querySelector('.report-blanks')?.classList.add('put-away');
  change();
}

function placed(form: HTMLFormElement, field: ReportForm['fields'][number]): Field {
  const box = form.querySelector<HTMLElement>(`[data-field="${field.id}"]`)!;
  return { ...field, box, input: box.querySelector<HTMLInputElement>('input:not([type=radio])') ?? undefined };
}

/** The same as on the blank form, but that its links leave this page with what is typed alone. */
const aboutOf = ({ caution, answers }: Situation, first: string): HTMLElement[] => [
  paragraph(caution, 'report-caution'),
  element(
    'div',
    { class: 'report-answers' },
    paragraph(first),
    element('ul', {}, ...answers.map((answer) => questionRow(answer, { target: '_blank' }))),
  ),
];
