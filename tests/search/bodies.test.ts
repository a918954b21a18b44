import { describe, expect, it } from 'vitest';
import { countIn, readBodies } from '@/lib/search/bodies';
import { Counts } from '@/lib/search/counts';
import { createReader } from '@/lib/search/reader';
import { files } from './engine';

/** Every piece of the bodies, counted the plain way: in how many lines of an answer it stands, three at the most, a tenth each. */
function plainCounts() {
  const { index, words, bodies } = files();
  const reader = createReader(index);
  reader.extend(words);
  const byPiece = new Map<string, [answer: number, count: number][]>();
  const counts = new Counts(bodies.length);
  bodies.forEach(({ body, screens }, answer) => {
    const said = new Map<string, number>();
    for (const line of [...body.split('\n'), ...screens])
      for (const piece of reader.pieces(line)) said.set(piece, (said.get(piece) ?? 0) + 1);
    for (const [piece, lines] of said) {
      const count = 0.1 * Math.min(3, lines);
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), [answer, count]]);
      counts.add(answer, [piece], count);
    }
  });
  return { language: reader.language, byPiece, counts };
}

describe('the bodies of the answers', () => {
  it('count a piece that a query asks for as if all of them had been counted', () => {
    const { language, byPiece } = plainCounts();
    const bodies = readBodies(files().bodies, language);
    const pieces = [...byPiece.keys()];
    // Letters, concepts, pairs that lines share only where one ends and the next begins.
    const sample = pieces.filter((piece, at) => at % 7 === 0 || /^[#a-z0-9+]/.test(piece));
    expect(sample.length).toBeGreaterThan(1_000);
    for (const piece of [...sample, '无此', 'ette'])
      expect([piece, countIn(bodies, piece, language)]).toEqual([piece, byPiece.get(piece) ?? []]);
  });

  it('say with each answer how much that makes of it', () => {
    const { counts } = plainCounts();
    files().bodies.forEach(({ length }, answer) => expect(length).toBeCloseTo(counts.lengthOf(answer), 0));
  });
});

describe('what is counted later', () => {
  const made = () => {
    const counts = new Counts(3);
    counts.add(0, ['结算', '签退'], 2);
    counts.add(1, ['结算'], 1);
    return counts;
  };

  it('orders answers as if it had been counted before', () => {
    const before = made();
    before.add(1, ['打印'], 0.3);
    before.add(2, ['结算'], 0.1);
    const later = made();
    expect(later.rarity('结算')).not.toBe(before.rarity('结算'));
    const length = (answer: number) => before.lengthOf(answer) - later.lengthOf(answer);
    later.countLater(
      (piece) => (piece === '打印' ? [[1, 0.3]] : piece === '结算' ? [[2, 0.1]] : []),
      [0, 1, 2].map(length),
    );
    const asked = new Map([
      ['结算', 1],
      ['打印', 0.5],
    ]);
    expect(later.score(asked)).toEqual(before.score(asked));
    expect(later.rarity('结算')).toBe(before.rarity('结算'));
    expect(later.of(2, '结算')).toBe(0.1);
    expect([later.has('打印'), later.has('天气')]).toEqual([true, false]);
  });

  it('is looked for once for each piece', () => {
    const asked: string[] = [];
    const counts = made();
    counts.countLater((piece) => (asked.push(piece), []), [0, 0, 0]);
    for (let times = 0; times < 3; times++) counts.score(new Map([['结算', 1]]));
    expect(asked).toEqual(['结算']);
  });
});
