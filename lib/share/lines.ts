/** Breaking a Chinese sentence into lines of even length, between words, and nothing left over. */

/** The width of a character, in ems. */
export type Measure = (character: string) => number;

const opening = /[“‘（《〈【「『]/;
const closing = /[”’）》〉】」』，。、；：]/;
const endOfQuotation = /[”’）》〉】」』]/;
const neverFirst = /[”’）》〉】」』，。、；：？！…·%]/;
const fullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…]/u;
const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * The advance of each character of a line: of two punctuation marks in a row one half-width blank goes,
 * and so do the blanks that an opening mark has before it and a closing mark after it at the ends of a line.
 * `indent` is what the first character moves to the left.
 */
export function advances(line: string, measure: Measure): { indent: number; widths: number[]; total: number } {
  const characters = [...line];
  const widths = characters.map((character, index) => {
    const next = characters[index + 1];
    const blankAfter =
      (closing.test(character) && (next === undefined || closing.test(next) || opening.test(next))) ||
      (opening.test(character) && next !== undefined && opening.test(next));
    return measure(character) - (blankAfter ? 0.5 : 0);
  });
  const indent = opening.test(characters[0] ?? '') ? 0.5 : 0;
  return { indent, widths, total: widths.reduce((sum, width) => sum + width, 0) - indent };
}

/** Gives a text in at most `most` lines of `room` ems, or undefined when it needs more. */
export type Lines = (room: number, most: number) => string[] | undefined;

/**
 * The text in as few lines as the room allows, as even as words allow. `anywhere` also breaks inside a word. A caller who
 * tries many sizes asks one of these many times: what a piece of the text measures is found once.
 */
export function linesOf(text: string, measure: Measure, anywhere = false): Lines {
  const places = breakPlaces(text, anywhere);
  const lineAt = (from: number, to: number) => text.slice(from, to).trim();
  const known = new Map<number, number>();
  const widthOf: Width = (from, to) => {
    const key = from * (text.length + 1) + to;
    const width = known.get(key) ?? advances(lineAt(from, to), measure).total;
    known.set(key, width);
    return width;
  };
  return (room, most) => {
    for (let count = 1; count <= most; count++) {
      const ends = evenEnds(text.length, places, count, room, widthOf);
      if (ends) return ends.map((end, index) => lineAt(ends[index - 1] ?? 0, end));
    }
    return undefined;
  };
}

/** How many lines end inside a quotation. */
export const splitQuotations = (lines: string[]) => {
  const ends = lines.map((_, index) => lines.slice(0, index + 1).join(''));
  return ends.filter((text) => depthOf(text) > 0).length;
};

const depthOf = (text: string) =>
  [...text].reduce(
    (depth, character) => depth + (opening.test(character) ? 1 : endOfQuotation.test(character) ? -1 : 0),
    0,
  );

type Place = { at: number; cost: number };

/** Where a line may end, and how much worse than elsewhere that is. */
function breakPlaces(text: string, anywhere: boolean): Place[] {
  const parts = anywhere ? [...text] : [...words.segment(text)].map(({ segment }) => segment);
  const places: Place[] = [];
  let at = 0;
  let depth = 0;
  parts.forEach((part, index) => {
    at += part.length;
    depth += depthOf(part);
    const next = parts[index + 1];
    if (next === undefined || neverFirst.test(next[0]!) || opening.test(part.at(-1)!) || next === ' ') return;
    if (part !== ' ' && !fullWidth.test(part.at(-1)!) && !fullWidth.test(next[0]!)) return;
    // A number stays with what it counts.
    if (part === ' ' && /\d$/.test(text.slice(0, at - 1)) && fullWidth.test(next[0]!)) return;
    places.push({ at, cost: depth > 0 ? 40 : costBetween(part === ' ' ? (parts[index - 1] ?? '') : part, next) });
  });
  return [...places, { at: text.length, cost: 0 }];
}

/** Best after a mark; badly after a word of one character (被, 和, 再), which belongs to what follows, or before a particle. */
function costBetween(part: string, next: string): number {
  if (/[。；：？]$/.test(part)) return -20;
  if (/，$/.test(part)) return -12;
  if (/[、”）]$/.test(part)) return -8;
  return (single.test(part) ? (single.test(next) ? 12 : 6) : 0) + (/^[的了吗呢吧着过]/.test(next) ? 8 : 0);
}

const single = /^\p{Script=Han}$/u;

/** The width in ems of a text between two places. */
type Width = (from: number, to: number) => number;

/** Where the most even `count` lines of a text end, if each has room. */
function evenEnds(length: number, places: Place[], count: number, room: number, widthOf: Width): number[] | undefined {
  const target = widthOf(0, length) / count;
  let best: { cost: number; ends: number[] } | undefined;
  const seek = (from: number, left: number, cost: number, ends: number[]) => {
    for (const place of places) {
      if (place.at <= from || (left === 1 && place.at !== length)) continue;
      const width = widthOf(from, place.at);
      if (width > room) continue;
      const total = cost + (width - target) ** 2 + place.cost;
      if (left > 1) seek(place.at, left - 1, total, [...ends, place.at]);
      else if (!best || total < best.cost) best = { cost: total, ends: [...ends, place.at] };
    }
  };
  seek(0, count, 0, []);
  return best?.ends;
}
