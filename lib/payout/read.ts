/** What a merchant typed → numbers and days, or what is wrong with it, as data. */
import { filled } from '@/lib/words/fill';
import { isDay, type Day } from './days';
import { amountLimit, feeOf, hundredths, percent, wholeRate, yuan } from './money';

/** The fields as typed. */
export type Typed = { day: string; amount: string; rate: string; extra: string };
export type Field = keyof Typed;
type NumberField = Exclude<Field, 'day'>;

/** What is wrong at a field, and what was found there. */
export type Mistake = { field: Field; what: keyof Sentences; found: Record<string, string> };

type Sentences = Record<
  'noDay' | 'strangeDay' | 'notNumber' | 'tooFine' | 'over100' | 'zero' | 'tooMuch' | 'feesOverAmount',
  string
>;

/** A sentence for each mistake, and what each number is called and looks like. */
export type MistakeWords = Sentences & { numbers: Record<NumberField, { name: string; like: string }> };

/** A mistake in words for the merchant. */
export const mistakeWords = ({ field, what, found }: Mistake, { numbers, ...sentences }: MistakeWords): string =>
  filled(sentences[what], { ...(field === 'day' ? {} : numbers[field]), ...found });

const mistake = (field: Field, what: Mistake['what'], found: Mistake['found'] = {}): Mistake => ({
  field,
  what,
  found,
});

/**
 * What was understood, without the fields that are empty or wrong, and what is wrong. `extra`: the fee a transaction of D+0;
 * the other kinds have none.
 */
export function readTyped(typed: Typed, hasExtra: boolean) {
  const mistakes: Mistake[] = [];
  const right = (read: Read) => {
    if (read.mistake) mistakes.push(read.mistake);
    return read.value;
  };
  const day = readDay(typed.day);
  if (!day) mistakes.push(mistake('day', plain(typed.day) ? 'strangeDay' : 'noDay', { typed: shortened(typed.day) }));
  const amount = right(readAmount(typed.amount));
  const rate = right(readRate(typed.rate));
  const extra = hasExtra ? right(readNumber('extra', typed.extra, unitOfMoney)) : undefined;
  if (amount !== undefined && rate !== undefined) {
    const fees = feeOf(amount, rate) + (extra ?? 0);
    const found = { fees: yuan(fees), amount: yuan(amount) };
    if (fees > amount) mistakes.push(mistake(extra ? 'extra' : 'rate', 'feesOverAmount', found));
  }
  return { day, amount, rate, extra, mistakes };
}

/** A number as it was read; neither value nor mistake when nothing is typed. */
type Read = { value?: number; mistake?: Mistake };

const unitOfMoney = /^[¥￥]|元$/g;

/** An amount as typed, in fen. */
export function readAmount(typed: string): Read {
  const read = readNumber('amount', typed, unitOfMoney);
  if (read.value === 0) return { mistake: mistake('amount', 'zero') };
  const isTooMuch = read.value !== undefined && read.value >= amountLimit;
  return isTooMuch ? { mistake: mistake('amount', 'tooMuch', { typed: shortened(typed) }) } : read;
}

function readRate(typed: string): Read {
  const read = readNumber('rate', typed, /%$/g);
  const isTooMuch = read.value !== undefined && read.value > wholeRate;
  return isTooMuch
    ? { mistake: mistake('rate', 'over100', { typed: shortened(typed), most: percent(wholeRate) }) }
    : read;
}

function readNumber(field: NumberField, typed: string, unit: RegExp): Read {
  const text = plain(typed).replace(unit, '');
  if (!text) return {};
  const read = hundredths(text);
  if (typeof read === 'object') return read;
  return { mistake: mistake(field, read, { typed: shortened(typed) }) };
}

/** As typed with a Chinese keyboard: full-width characters and spaces do not matter. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** `2026-11-25`; also as fields without a date picker get it: `2026/11/25`, `2026 年 11 月 25 日`, `20261125`. */
function readDay(text: string): Day | undefined {
  const match = /^(\d{4})(?:[-/.年]?(\d{2})[-/.月]?(\d{2})|[-/.年](\d{1,2})[-/.月](\d{1,2}))日?$/.exec(plain(text));
  if (!match) return undefined;
  const [, year, ...parts] = match;
  const day = [year, ...parts.filter(Boolean).map((part) => part!.padStart(2, '0'))].join('-');
  return isDay(day) ? day : undefined;
}

/** What was typed: enough to find it, too little to carry a card number. */
function shortened(text: string): string {
  const shown = [...text.trim()];
  return shown.length > 10 ? `${shown.slice(0, 8).join('')}…` : shown.join('');
}
