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
  // The cheapest way through the order: a character may only be read as the run it stands in.
  let costs = order.map(() => 0);
  const cameFrom: number[][] = [];
  for (const readings of characters) {
    let best = 0;
    const from: number[] = [];
    costs = order.map((syllable, at) => {
      if (costs[at]! < costs[best]!) best = at;
      from.push(best);
      const known = readings.indexOf(syllable);
      return costs[best]! + (known === 0 ? 0 : known > 0 ? 0.01 : 5);
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
