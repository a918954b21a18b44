import type { PayoutCheckPage } from '@/lib/pages/payout-check';
import { isLateNow, type Kind } from '@/lib/payout/arrival';
import { beijingTime } from '@/lib/payout/days';
import { mistakeWords, readTyped, type Field } from '@/lib/payout/read';
import { arrivalWords, sumWords } from '@/lib/payout/words';
import { fill, paragraph, sayMistake } from '../../ui/browser/dom';

declare module '../../ui/browser/island' {
  interface Islands {
    'payout-check': { 'data-form': string };
  }
}

const fields: Field[] = ['day', 'amount', 'rate', 'extra'];

/** Wakes the form: today and the side of the cut-off are filled in by the clock, and every change writes the result anew. */
export function attach(element: HTMLElement) {
  const form = element.querySelector('form')!;
  const status = element.querySelector<HTMLElement>('[role=status]')!;
  const page = JSON.parse(element.dataset.form!) as PayoutCheckPage['form'];
  const { calendar, cutOff, result } = page;
  const input = (name: Field) => form.elements.namedItem(name) as HTMLInputElement;
  const radios = (name: string) => form.elements.namedItem(name) as RadioNodeList;
  const chosen = (name: string) => radios(name).value;
  /** What the reader has set: the clock does not change it. */
  const set = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = '';

  const work = () => {
    clearTimeout(timer);
    const kind = chosen('kind') as Kind;
    form.querySelector<HTMLElement>('[data-only]')!.hidden = kind !== 'D+0';
    const typed = Object.fromEntries(fields.map((name) => [name, input(name).value])) as Record<Field, string>;
    const { day, amount, rate, extra, mistakes } = readTyped(typed, kind === 'D+0');
    for (const name of fields) {
      const mistake = mistakes.find(({ field }) => field === name);
      const place = document.getElementById(`${input(name).id}-error`)!;
      sayMistake(input(name), place, mistake && mistakeWords(mistake, page.mistakes));
    }

    const arrival = day && arrivalWords({ day, late: chosen('late') === 'yes', kind }, calendar, result);
    const wrongMoney = mistakes.some(({ field }) => field !== 'day');
    const lines: [text: string, className?: string][] = arrival
      ? [
          [arrival.headline, 'receipt-answer'],
          ...arrival.steps.map((text): [string] => [text]),
          ...arrival.cautions.map((text): [string, string] => [text, 'payout-caution']),
        ]
      : [[result.mendDay, 'receipt-answer']];
    if (wrongMoney) lines.push([result.mendMoney, 'payout-sum']);
    else if (amount === undefined || rate === undefined) lines.push([result.fillMoney, 'payout-sum']);
    else {
      const [fee = '', left = ''] = sumWords(amount, rate, extra, result);
      lines.push([fee, 'payout-sum'], [left, 'payout-left'], [result.cents]);
    }
    lines.push([result.estimate]);
    // A screen reader would read the same words again.
    const words = JSON.stringify(lines);
    if (words === shown) return;
    shown = words;
    fill(status, ...lines.map(([text, className]) => paragraph(text, className)));
  };

  const followClock = () => {
    const now = beijingTime(Date.now());
    if (!set.has('day')) input('day').value = now.day;
    if (!set.has('late')) radios('late').value = isLateNow(input('day').value, now, cutOff) ? 'yes' : 'no';
    work();
  };

  // What was filled in before this code came stays.
  if (input('day').value) set.add('day');
  if (chosen('late') === 'yes') set.add('late');
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    set.add((target as HTMLInputElement).name);
    followClock();
  });
  // A page that was left open comes back at another hour.
  document.addEventListener('visibilitychange', followClock);
  // While typing the result waits for a pause, so that half a number is not called wrong.
  form.addEventListener('input', ({ target }) => {
    set.add((target as HTMLInputElement).name);
    clearTimeout(timer);
    timer = setTimeout(work, 300);
  });
  followClock();
}
