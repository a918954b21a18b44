/** The result in words, which content/words.yaml has: used for the examples when the site is built, and in the browser. */
import { filled } from '@/lib/words/fill';
import { arrivalOf, type Kind, type Sale } from './arrival';
import { hasLawOf, holidayOn, isExchanged, restBetween, type Calendar } from './calendar';
import { fullDate, shortDate, type Day } from './days';
import { feeOf, percent, yuan, type Fen, type Rate } from './money';

/** What is said of days and sums, with names for what is worked out; the cut-off stands in them. */
export type ResultWords = Record<
  | ('surely' | 'usually' | 'early' | 'late' | 'nextWorkingDay' | 'skipping' | 'weekend' | 'nextDay' | 'sameDay')
  | ('cutOff' | 'cutOffSameDay' | 'holiday' | 'exchange' | 'exchanged' | 'noNotice' | 'onlyLaw' | 'onlyFixed')
  | ('fee' | 'left' | 'leftAfterExtra'),
  string
>;

/** Says the earliest day, how it was counted, step by step, and what the contract or a notice may change. */
export function arrivalWords(sale: Sale, calendar: Calendar, words: ResultWords) {
  const { kind, late } = sale;
  const { counted, earliest, unknown } = arrivalOf(sale, calendar);
  const holiday = kind === 'T+1' ? undefined : holidayOn(earliest, calendar);
  const exchanged = kind === 'T+1' && isExchanged(earliest, calendar);
  const day = shortDate(earliest);
  const rest = restBetween(counted, earliest, calendar).map((name) => name ?? words.weekend);
  const toEarliest = {
    'T+1': rest.length > 0 ? words.skipping : words.nextWorkingDay,
    'D+1': words.nextDay,
    'D+0': words.sameDay,
  };
  // A contract may change the day earlier or pay at once, a notice may have a weekend worked: then it is only usual.
  const certain = !late && kind !== 'D+0' && !(kind === 'T+1' && unknown);
  return {
    headline: filled(certain ? words.surely : words.usually, { day: fullDate(earliest) }),
    steps: [
      filled(late ? words.late : words.early, { day: shortDate(counted) }),
      filled(toEarliest[kind], { day, rest: rest.join('、') }),
    ],
    cautions: [
      ...(late ? [kind === 'D+0' ? words.cutOffSameDay : words.cutOff] : []),
      ...(holiday ? [filled(words.holiday, { day, holiday: holiday.name })] : []),
      ...(unknown ? [unknownWords(kind, unknown, calendar, words)] : []),
      ...(exchanged ? [filled(words.exchanged, { day, exchange: words.exchange })] : []),
    ],
  };
}

/** What is said when there is no notice of holidays for a day that was judged. */
export function unknownWords(kind: Kind, day: Day, calendar: Calendar, words: ResultWords): string {
  const known = hasLawOf(day, calendar) ? words.onlyLaw : words.onlyFixed;
  return filled(kind === 'T+1' ? known : words.noNotice, { year: day.slice(0, 4) });
}

/** The sum written out, a line a step; the last one is what is left. */
export function sumWords(amount: Fen, rate: Rate, extra: Fen | undefined, words: ResultWords): string[] {
  const fee = feeOf(amount, rate);
  const sum = { amount: yuan(amount), rate: percent(rate), fee: yuan(fee) };
  const left = { ...sum, extra: yuan(extra ?? 0), left: yuan(amount - fee - (extra ?? 0)) };
  return [filled(words.fee, sum), filled(extra ? words.leftAfterExtra : words.left, left)];
}
