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

const symbol = (number: number) => String.fromCodePoint(number < 95 ? 0x20 + number : 0xc0 + number - 95);
/** What ends a list of numbers: no number is written so. */
const end = symbol(0);

/** The number that a character stands for. */
const numberOf = (symbol: string) => {
  const point = symbol.codePointAt(0)!;
  return point < 0xc0 ? point - 0x20 : point - 0xc0 + 95;
};

/** Writes the counts of a piece, each by how many answers lie between it and the one before: the common case first. */
export function writeCounts(list: readonly number[], countOf: (count: number) => number): string {
  let written = '';
  for (let at = 0, before = -1; at < list.length; at += 2) {
    const gap = list[at]! - before - 1;
    const count = countOf(list[at + 1]!);
    written += symbol(count === 1 && gap < 90 ? 1 + gap : 95 + gap * highestCount + count - 1);
    before = list[at]!;
  }
  return written;
}

/** Reads counts back, one by one. */
export function readCounts(written: string, add: (answer: number, count: number) => void) {
  let answer = -1;
  for (const character of written) {
    const number = numberOf(character);
    const usual = number < 95;
    answer += usual ? number : Math.floor((number - 95) / highestCount) + 1;
    add(answer, usual ? 1 : ((number - 95) % highestCount) + 1);
  }
}

/** Writes a table. Pairs whose characters the table does not hold are left out: their characters say more. */
export function writeTable(table: Table): string {
  const total = (piece: string) => table.get(piece)!.reduce((sum, value, at) => (at % 2 ? sum + value : sum), 0);
  const ofKind = (kind: ReturnType<typeof kindOf>) => [...table.keys()].filter((piece) => kindOf(piece) === kind);
  const order = (a: string, b: string) => total(b) - total(a) || (a < b ? -1 : 1);
  const characters = ofKind('character').sort(order);
  const rank = new Map(characters.map((character, at) => [character, at]));
  const seconds = characters.map((): number[] => []);
  for (const pair of ofKind('pair')) {
    const [first, second] = [...pair].map((character) => rank.get(character));
    if (first !== undefined && second !== undefined) seconds[first]!.push(second);
  }
  for (const places of seconds) places.sort((a, b) => a - b);
  const pairs = seconds.flatMap((places, first) => places.map((at) => characters[first]! + characters[at]!));
  const gaps = seconds.map((places) => places.map((at, place) => symbol(at - (places[place - 1] ?? -1))).join(''));
  const words = ofKind('word').sort();
  const counts = [...characters, ...pairs, ...words].map((piece) =>
    writeCounts(table.get(piece)!, (count) => Math.min(highestCount, count)),
  );
  const ended = (lists: string[]) => lists.map((list) => list + end).join('');
  return [characters.join(''), ended(gaps), words.join(' '), ended(counts)].join('\n');
}

/** Reads a table back, piece by piece. */
export function readTable(text: string, add: (piece: string, answer: number, count: number) => void) {
  const [characterLine = '', pairLine = '', wordLine = '', counts = ''] = text.split('\n');
  const characters = [...characterLine];
  const pieces = [...characters];
  pairLine.split(end).forEach((gaps, first) => {
    let second = -1;
    for (const gap of gaps) {
      second += numberOf(gap);
      pieces.push(characters[first]! + characters[second]!);
    }
  });
  if (wordLine) pieces.push(...wordLine.split(' '));
  counts.split(end).forEach((list, at) => readCounts(list, (answer, count) => add(pieces[at]!, answer, count)));
}

/** Whether a piece is one character, a pair of them, or a word or concept. */
export const kindOf = (piece: string) =>
  /^[#a-z0-9+]/.test(piece) ? 'word' : [...piece].length === 1 ? 'character' : 'pair';
