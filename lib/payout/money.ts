/** Money in whole fen and rates in hundredths of a percent: integers, so that no sum is off by a fraction. */

/** 1 fen is 0.01 元. */
export type Fen = number;

/** 1 is 0.01%. */
export type Rate = number;

/** Sums stay exact below this: fen × rate is far within the integers a number holds. */
export const amountLimit: Fen = 10_000_000_000;

/** The whole, as a rate. */
export const wholeRate: Rate = 10_000;

/** Amount × rate in whole fen; half a fen and more is rounded up. */
export const feeOf = (amount: Fen, rate: Rate): Fen => Math.floor((amount * rate + wholeRate / 2) / wholeRate);

/** `10050` → `100.50 元`. */
export const yuan = (fen: Fen): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')} 元`;

/** `60` → `0.6%`. */
export const percent = (rate: Rate): string =>
  `${Math.floor(rate / 100)}.${String(rate % 100).padStart(2, '0')}`.replace(/\.?0+$/, '') + '%';

/** `1.5`, `1.`, `.50`, `1,000` → hundredths; undefined for anything else. Full-width characters and 。 count as typed. */
export function hundredths(text: string): { value: number } | 'notNumber' | 'tooFine' {
  const plain = text.replace(/。/g, '.');
  const match = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(plain);
  const [, whole = '', part = ''] = match ?? [];
  if (!match || whole + part === '') return 'notNumber';
  if (part.replace(/0+$/, '').length > 2) return 'tooFine';
  return { value: Number(whole.replace(/,/g, '')) * 100 + Number(part.slice(0, 2).padEnd(2, '0')) };
}
