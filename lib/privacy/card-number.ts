/**
 * Finds and masks what could be a card number: 13 to 19 digits that pass the check of card numbers (Luhn),
 * however they are written: in full width, with spaces, dashes, dots or invisible characters between.
 */

/** Digits without anything between, as ASCII, and where they stand. */
type Group = { digits: string; from: number; to: number };

const shortest = 13;
const longest = 19;
/**
 * Digits with up to three characters between them, in a text whose every number is a digit (`runsOf`). Letters end a number; so do
 * the colon of a clock, the marks of a list, and the star of a number that is masked.
 */
const numbers = /\p{N}+(?:[^\p{L}\p{N}:：、;；*＊]{1,3}\p{N}+)*/gu;

/** True when a text holds a number that could be a card's. */
export const holdsCardNumber = (text: string): boolean => findCardNumber(text) !== undefined;

/** The text with every such number cut down to its last four digits: `****1234`. */
export function maskCardNumbers(text: string): string {
  let masked = '';
  let rest = text;
  for (;;) {
    const found = findCardNumber(rest);
    if (!found) return masked + rest;
    // The stars end what stands before them; the digits left may still begin a number.
    masked += `${rest.slice(0, found.from)}****`;
    rest = found.digits.slice(-4) + rest.slice(found.to);
  }
}

/** True when a number in the text was cut down before. */
export const holdsMasked = (text: string): boolean => /\*{4}\d/.test(text);

/** The text with every number longer than `count` digits cut down to its last ones, whether or not it could be a card's. */
export const keepLast = (text: string, count: number): string =>
  runsOf(text)
    .map(joinGroups)
    .filter(({ digits }) => digits.length > count)
    // From the last one on, so that the places of the others stay.
    .reduceRight(
      (kept, { digits, from, to }) => `${kept.slice(0, from)}****${digits.slice(-count)}${kept.slice(to)}`,
      text,
    );

/** A card number beside other digits is found too: every stretch of whole groups that is no longer than one is tried, the longest first. */
function findCardNumber(text: string): Group | undefined {
  for (const run of runsOf(text)) {
    for (let first = 0; first < run.length; first++) {
      let last = first;
      for (let length = 0; last < run.length && (length += run[last]!.digits.length) <= longest;) last++;
      for (; last > first; last--) {
        const stretch = joinGroups(run.slice(first, last));
        if (isCardNumber(stretch.digits)) return stretch;
      }
    }
  }
  return undefined;
}

function isCardNumber(digits: string): boolean {
  if (digits.length < shortest || digits.length > longest) return false;
  // Every second digit from the end counts twice.
  const values = [...digits].reverse().map((digit, at) => Number(digit) * (1 + (at % 2)));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

const joinGroups = (groups: Group[]): Group => ({
  digits: groups.map(({ digits }) => digits).join(''),
  from: groups[0]!.from,
  to: groups[groups.length - 1]!.to,
});

/** Groups that belong together: between them stand separators only. */
function runsOf(text: string): Group[][] {
  // What is a number and no digit, as ⑩ and ½, ends one as a letter does.
  const plain = text.replace(/\p{N}/gu, (sign) =>
    /^\d$/.test(sign.normalize('NFKC')) ? sign : 'x'.repeat(sign.length),
  );
  return Array.from(plain.matchAll(numbers), ({ 0: run, index }) =>
    Array.from(run.matchAll(/\p{N}+/gu), ({ 0: group, index: at }) => ({
      digits: group.normalize('NFKC'),
      from: index + at,
      to: index + at + group.length,
    })),
  );
}
