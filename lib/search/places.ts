/** Where in a text a query stands: the same run of characters, or a word of the same meaning. */
import { isHan } from './fold';
import type { Language } from './language';

/** A piece of a text, and whether the query stands there. */
export type Part = { text: string; marked: boolean };

/**
 * Cuts a text into parts, marking what the query (`readings`: folded, as typed and as righted) says too.
 * `tells` knows the pairs of characters that say something; a pair like 了两 is not worth a mark.
 */
export function markPlaces(
  text: string,
  readings: readonly string[],
  language: Language,
  tells: (pair: string) => boolean = () => true,
): Part[] {
  const characters = [...text];
  const folded = characters.map(language.foldCharacter);
  const marks = characters.map(() => false);
  // Places in the folded text lead back to the characters they were folded from.
  const origin = folded.flatMap((piece, at) => new Array<number>(piece.length).fill(at));
  const whole = folded.join('');
  const mark = (from: number, to: number) => {
    for (let at = from; at < to; at++) marks[origin[at]!] = true;
  };
  for (const spaced of readings) {
    const reading = spaced.replace(/ /g, '');
    for (let from = 0; from < whole.length;) {
      const length = sharedRun(whole, from, reading);
      const worth = length > 2 || length === reading.length || (length === 2 && tells(whole.slice(from, from + 2)));
      if (length > 0 && worth) mark(from, from + length);
      from += Math.max(1, length - 1);
    }
  }
  const meant = new Set(readings.flatMap((reading) => language.conceptsIn(reading)).map(({ piece }) => piece));
  for (const { piece, from, to } of language.conceptsIn(whole)) {
    const unbroken = origin[to - 1]! - origin[from]! === to - from - 1;
    if (unbroken && meant.has(piece) && !language.isCommon(piece)) mark(from, to);
  }
  // The space within English of several words.
  characters.forEach((character, at) => {
    if (character === ' ' && marks[at - 1] && marks[at + 1]) marks[at] = true;
  });
  return joinParts(characters, marks);
}

/** Length of the longest run of `text` from `from` that stands in the query; part of a Latin word does not count. */
function sharedRun(text: string, from: number, query: string): number {
  let length = 0;
  while (from + length < text.length && query.includes(text.slice(from, from + length + 1))) length++;
  const insideWord = (at: number) => at > 0 && at < text.length && !isHan(text[at]!) && !isHan(text[at - 1]!);
  return query.length > length && (insideWord(from) || insideWord(from + length)) ? 0 : length;
}

/** How many characters of a text are marked. */
export const markedLength = (parts: readonly Part[]) =>
  parts.reduce((sum, { text, marked }) => (marked ? sum + text.length : sum), 0);

function joinParts(characters: readonly string[], marks: readonly boolean[]): Part[] {
  const parts: Part[] = [];
  characters.forEach((text, at) => {
    const last = parts[parts.length - 1];
    if (last && last.marked === marks[at]) last.text += text;
    else parts.push({ text, marked: marks[at]! });
  });
  return parts;
}
