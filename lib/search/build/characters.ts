/**
 * What the browser must know of characters, worked out at build from dictionaries it never loads:
 * readings (pinyin-pro) and traditional forms (opencc-js).
 */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { commonCharacters } from '../pinyin';

/** Lengths of the runs of one reading in the order of GB 2312, for example `a2ai13an9`. */
export function syllableRuns(): string {
  const characters = commonCharacters().map(readingsOf);
  const order = [...new Set(characters.flat())].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const placeOf = new Map(order.map((syllable, at) => [syllable, at]));
  // The cheapest way through the order: a character may only be read as the run it stands in.
  const costs = new Float64Array(order.length);
  const cameFrom: Int16Array[] = [];
  for (const readings of characters) {
    const from = new Int16Array(order.length);
    // Rightwards, a place may have been left for any before it: the cheapest so far.
    let cheapest = 0;
    for (let at = 0, best = costs[0]!; at < costs.length; at++) {
      if (costs[at]! < best) {
        best = costs[at]!;
        cheapest = at;
      }
      from[at] = cheapest;
      costs[at] = best + 5;
    }
    readings.forEach((reading, known) => {
      const at = placeOf.get(reading)!;
      costs[at] = costs[at]! - 5 + (known === 0 ? 0 : 0.01);
    });
    cameFrom.push(from);
  }
  let at = costs.indexOf(Math.min(...costs));
  const runs: [syllable: string, length: number][] = [];
  for (const from of cameFrom.reverse()) {
    if (runs[0]?.[0] === order[at]) runs[0]![1]++;
    else runs.unshift([order[at]!, 1]);
    at = from[at]!;
  }
  return runs.map(([syllable, length]) => syllable + length).join('');
}

/** Readings of the given characters that the runs do not give: `重chong`, `钥yao`. */
export const extraReadings = (
  characters: Iterable<string>,
  known: (character: string) => readonly string[],
): string[] =>
  [...characters].sort().flatMap((character) =>
    readingsOf(character)
      .slice(0, 2)
      .filter((reading) => !known(character).includes(reading))
      .map((reading) => character + reading),
  );

/**
 * Traditional characters and the simplified form that `characters` hold, as pairs: `結结帳账`. Those that
 * the answers write themselves (`kept`) are left as they are.
 */
export function traditionalPairs(characters: ReadonlySet<string>, kept: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let point = 0x4e00; point < 0xa000; point++) {
    const character = String.fromCharCode(point);
    if (kept.has(character)) continue;
    const simplified = simplify(character);
    if (simplified !== character && characters.has(simplified)) pairs += character + simplified;
  }
  return pairs;
}

const readingsOf = (character: string) => [
  ...new Set(pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })),
];

/** GB 2312 sorts ü right behind u and üe behind uan: lu, lü, luan, lüe, lun. */
const sortKey = (syllable: string) => syllable.replace(/ve$/, 'ub').replace(/v$/, 'u ');
