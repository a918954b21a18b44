import { describe, expect, it } from 'vitest';
import { highestCount, readCounts, readTable, writeCounts, writeTable, type Table } from '@/lib/search/table';
import { randomNumbers } from './engine';

/** The table as it is read back. */
function readBack(table: Table): Map<string, number[]> {
  const read = new Map<string, number[]>();
  readTable(writeTable(table), (piece, answer, count) => read.set(piece, [...(read.get(piece) ?? []), answer, count]));
  return read;
}
const sorted = (table: Table) => [...table].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a table that is written is read back', () => {
  it('with characters, pairs, words and concepts', () => {
    const table = new Map([
      ['签', [0, 1, 3, 2]],
      ['退', [3, 4]],
      ['签退', [3, 2]],
      ['退退', [0, 1]],
      ['pos', [7, 1]],
      ['201', [1, 1]],
      ['t+1', [1, 1]],
      ['#12', [0, 3, 79, 1]],
      ['𠮷', [2, 1]],
      ['𠮷签', [2, 1]],
    ]);
    expect(sorted(readBack(table))).toEqual(sorted(table));
  });

  it('whatever is in it', () => {
    const random = randomNumbers(3);
    const upTo = (most: number) => Math.floor(random() * most);
    for (let round = 0; round < 300; round++) {
      const characters = [
        ...new Set(Array.from({ length: 1 + upTo(round) }, () => String.fromCodePoint(0x4e00 + upTo(5000)))),
      ];
      const answers = 1 + upTo(round % 3 ? 100 : 20_000);
      const list = () => {
        const chosen = [...new Set(Array.from({ length: 1 + upTo(20) }, () => upTo(answers)))].sort((a, b) => a - b);
        return chosen.flatMap((answer) => [answer, 1 + upTo(highestCount)]);
      };
      const character = () => characters[upTo(characters.length)]!;
      const pieces = [
        ...characters,
        ...Array.from({ length: upTo(100) }, () => character() + character()),
        ...Array.from({ length: upTo(30) }, () => `${'#abz09+'[upTo(7)]}${upTo(1000)}`),
      ];
      const table = new Map(pieces.map((piece) => [piece, list()]));
      expect(sorted(readBack(table))).toEqual(sorted(table));
    }
  });

  it('with any answer after any other', () => {
    for (const gap of [0, 1, 88, 89, 90, 91, 94, 95, 1000, 30_000]) {
      const table = new Map([['签', [gap, 1, gap * 2 + 1, 4]]]);
      expect(readBack(table)).toEqual(table);
      for (let count = 1; count <= highestCount; count++) {
        const read: number[] = [];
        readCounts(
          writeCounts([gap, count], (count) => count),
          (answer, count) => read.push(answer, count),
        );
        expect(read).toEqual([gap, count]);
      }
    }
  });

  it('with counts of at most four', () => {
    expect(readBack(new Map([['签', [0, 4, 1, 5, 2, 1000]]])).get('签')).toEqual([0, 4, 1, 4, 2, 4]);
  });

  it('without the pairs whose characters it does not hold', () => {
    expect(
      readBack(
        new Map([
          ['签', [0, 1]],
          ['签退', [0, 1]],
          ['退签', [0, 1]],
        ]),
      ),
    ).toEqual(new Map([['签', [0, 1]]]));
  });

  it('when it is empty', () => {
    expect(readBack(new Map())).toEqual(new Map());
    expect(readBack(new Map([['签', []]]))).toEqual(new Map());
  });
});

describe('the text of a table', () => {
  it('is the same whatever order the pieces come in', () => {
    const entries: [string, number[]][] = [
      ['签', [0, 1]],
      ['退', [0, 1]],
      ['签退', [0, 1]],
      ['退签', [1, 2]],
      ['pos', [1, 1]],
      ['#1', [0, 1]],
    ];
    expect(writeTable(new Map([...entries].reverse()))).toBe(writeTable(new Map(entries)));
  });

  it('has four lines and survives its way through the network, up to 13,000 answers', () => {
    const table = new Map(
      Array.from({ length: 13_000 }, (_, at) => [String.fromCodePoint(0x4e00 + at), [at, 1 + (at % 4)]]),
    );
    const text = writeTable(table);
    expect(text.split('\n').length).toBe(4);
    expect(Buffer.from(text, 'utf8').toString('utf8') === text).toBe(true);
  });
});
