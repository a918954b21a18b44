/** Pieces of language that tell a query without an answer here: 天气, 贷款, 耳机. */
import { highestCount } from '../table';

/** A piece is foreign when it is said this many times as often, in natural logarithms, where there is no answer; each further step raises its level. */
const step = 0.9;
/** What a piece costs in bytes, about. */
const bytes = 2;

/**
 * The pieces that stand in `foreign` texts far more often than in `own` ones, with their level (1 to the
 * highest count), the most telling first up to about `budget` bytes.
 */
export function foreignPieces(
  foreign: readonly (readonly string[])[],
  own: readonly (readonly string[])[],
  budget: number,
): [piece: string, level: number][] {
  const seen = countTexts(foreign);
  const ownSeen = countTexts(own);
  const ranked = [...seen].flatMap(([piece, count]) => {
    const odds = Math.log(
      (count + 0.5) / (foreign.length + 1) / (((ownSeen.get(piece) ?? 0) + 0.5) / (own.length + 1)),
    );
    const level = Math.min(highestCount, Math.floor(odds / step));
    return count >= 2 && level > 0 ? [{ piece, level, value: count * odds }] : [];
  });
  ranked.sort((a, b) => b.value - a.value || (a.piece < b.piece ? -1 : 1));
  return ranked.slice(0, budget / bytes).map(({ piece, level }) => [piece, level]);
}

function countTexts(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pieces of texts) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  return counts;
}
