/** Initials: `qxjs` stands for the text with these first letters that the answers use most, 请先结算. */
import { isHan } from './fold';
import type { Readings } from './pinyin';

/** Makes the reader of initials for the given folded texts; each text counts as often as it is listed. */
export function createInitials(texts: readonly string[], readings: Readings) {
  let text = '';
  let letters = '';
  for (const character of texts.join('\n')) {
    text += character;
    letters += isHan(character) ? (readings.of(character)[0]?.[0] ?? ' ') : '\n';
  }

  /** The commonest text with these initials, or undefined. */
  return function spellOut(initials: string): string | undefined {
    const counted = new Map<string, number>();
    for (let at = letters.indexOf(initials); at >= 0; at = letters.indexOf(initials, at + 1)) {
      const found = text.slice(at, at + initials.length);
      counted.set(found, (counted.get(found) ?? 0) + 1);
    }
    const most = Math.max(...counted.values());
    return [...counted.keys()].find((found) => counted.get(found) === most);
  };
}
