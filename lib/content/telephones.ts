/** Telephone numbers in published words. Only what is configured may stand there: one wrong edit would put a stranger's number under the site's name. */
import { quoted, type Reporter } from './problems';

/** The digits of numbers that may be published; undefined while the file that names them is broken. */
export type Telephones = ReadonlySet<string> | undefined;

export const digitsOf = (number: string) => number.normalize('NFKC').replace(/\D/g, '').replace(/^(?:00)?86(?=\d{10})/, '');

/** What people put between digits. */
const gap = '[\\s\\p{Pd}−.·()]{0,3}';
const more = (digits: string) => `(?:${gap}\\d){${digits}}`;
const kinds = [`(?:\\+|00)86${more('9,11')}`, `(?:86${gap})?(?:[48]00${more('7')}|1[3-9]${more('9')}|0[1-9]${more('8,10')})`, '[2-9]\\d{2,3}[ \\p{Pd}−]?\\d{4}'];
/** With the code of the country; 400 and 800, mobiles, area codes; what is called within a town. Numbers of payments, merchants and cards are longer. */
const shape = new RegExp(`(?<!\\d${gap})(?:${kinds.join('|')})(?!${gap}\\d)`, 'gu');
const day = /^20\d\d[01]\d[0-3]\d$/;

/** Reports a number with the shape of a telephone's that is not one of the known. */
export function refuseTelephones(text: string, place: { line: number; column: number }, known: Telephones, reporter: Reporter) {
  if (!known) return;
  for (const [number] of text.normalize('NFKC').replace(/\p{Cf}/gu, '').matchAll(shape)) {
    if (known.has(digitsOf(number)) || day.test(digitsOf(number))) continue;
    reporter.report(place, `写了电话号码${quoted(number.trim())}`, elsewhere);
  }
}

export const elsewhere = '电话只写在 site.yaml，这里写“联系客服”';
