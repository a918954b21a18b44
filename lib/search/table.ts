/**
 * The second stage on the wire: which pieces of the phrasings belong to which answers. Plain text of four
 * lines, made to compress: the characters, the second characters of the pairs, other words, the counts.
 * Numbers are written as characters; small ones, which are most, as one byte.
 */

/** Piece → answer, count, answer, count … in the order of the answers. */
export type Table = ReadonlyMap<string, readonly number[]>;

/** Counts above this are written as this: more says little more. */
export const highestCount = 4;
/** Of the phrasings only two counts are written, the usual one and a higher: finer ones cost an eighth of the file and found no more. */
export const often = 2;
/** What `often` stands for. */
export const oftenCount = 2.5;

const end = 0;
const symbol = (number: number) => String.fromCodePoint(number < 95 ? 0x20 + number : 0xc0 + number - 95);
/** What ends a list of counts. */
export const endSymbol = symbol(end);

/** The number that a character stands for. */
export const numberOf = (symbol: string) => {
  const point = symbol.codePointAt(0)!;
  return point < 0xc0 ? point - 0x20 : point - 0xc0 + 95;
};

/** A count of an answer, `gap` answers after the one before: the common case first. */
export const written = (gap: number, count: number) =>
  symbol(count === 1 && gap < 90 ? 1 + gap : 95 + gap * highestCount + count - 1);
/** The gap and the count of a written count. */
export const gapOf = (number: number) => (number < 95 ? number - 1 : Math.floor((number - 95) / highestCount));
export const countOf = (number: number) => (number < 95 ? 1 : ((number - 95) % highestCount) + 1);

/** Writes a table. Pairs whose characters the table does not hold are left out: their characters say more. */
export function writeTable(table: Table): string {
  const total = (piece: string) => table.get(piece)!.reduce((sum, value, at) => (at % 2 ? sum + value : sum), 0);
  const kinds = { one: [] as string[], two: [] as string[], word: [] as string[] };
  for (const piece of table.keys()) kinds[kindOf(piece)].push(piece);
  const order = (a: string, b: string) => total(b) - total(a) || (a < b ? -1 : 1);
  const characters = kinds.one.sort(order);
  const rank = new Map(characters.map((character, at) => [character, at]));
  const seconds = new Map<string, number[]>();
  for (const pair of kinds.two) {
    const [first, second] = pair as unknown as [string, string];
    const at = rank.get(second);
    if (at !== undefined && rank.has(first)) seconds.set(first, [...(seconds.get(first) ?? []), at]);
  }
  const pairs: string[] = [];
  let pairLine = '';
  for (const first of characters) {
    let before = -1;
    for (const at of (seconds.get(first) ?? []).sort((a, b) => a - b)) {
      pairLine += symbol(at - before);
      pairs.push(first + characters[at]!);
      before = at;
    }
    pairLine += symbol(end);
  }
  const words = kinds.word.sort();
  let counts = '';
  for (const piece of [...characters, ...pairs, ...words]) {
    const list = table.get(piece)!;
    let before = -1;
    for (let at = 0; at < list.length; at += 2) {
      counts += written(list[at]! - before - 1, Math.min(highestCount, list[at + 1]!));
      before = list[at]!;
    }
    counts += symbol(end);
  }
  return [characters.join(''), pairLine, words.join(' '), counts].join('\n');
}

/** Reads a table back, piece by piece. */
export function readTable(text: string, add: (piece: string, answer: number, count: number) => void) {
  const [characterLine = '', pairLine = '', wordLine = '', counts = ''] = text.split('\n');
  const characters = [...characterLine];
  const pieces = [...characters];
  let first = 0;
  let second = -1;
  for (const gap of pairLine) {
    const number = numberOf(gap);
    if (number === end) {
      first++;
      second = -1;
    } else {
      second += number;
      pieces.push(characters[first]! + characters[second]!);
    }
  }
  if (wordLine) pieces.push(...wordLine.split(' '));
  let piece = 0;
  let answer = -1;
  for (const character of counts) {
    const number = numberOf(character);
    if (number === end) {
      piece++;
      answer = -1;
    } else {
      answer += gapOf(number) + 1;
      add(pieces[piece]!, answer, countOf(number));
    }
  }
}

const kindOf = (piece: string) => (/^[#a-z0-9+]/.test(piece) ? 'word' : [...piece].length === 1 ? 'one' : 'two');
