/**
 * Chooses what of the phrasings is shipped. Everything would be twice the budget, and most of it is said
 * once and never again. A piece is worth its bytes when its occurrences foretell each other: leave one
 * phrasing out, and the others still point at the right answer.
 */
import type { Counts } from '../counts';
import { kindOf, often } from '../table';

/** How many unseen occurrences each count is mixed with: one sighting is no habit. */
const doubt = 2;
/** What an answer says a piece by, against the average of all answers: less is left out, more is `often`. */
const relative = { least: 0.4, often: 2 };
/** What a piece costs in bits, and each answer it points at; measured on the compressed table. */
const bits = { character: 13, pair: 8, word: 40, answer: 6 };

/**
 * The pieces of `phrasings` that say most for their size beyond what `known` (questions, aliases,
 * prompts) says already, up to about `budget` bytes.
 */
export function choosePieces(phrasings: Counts, known: Counts, budget: number): Map<string, number[]> {
  const { answers } = phrasings;
  const ranked = [...phrasings.entries()].map(([piece, list]) => {
    const before = (answer: number) => Math.min(2, known.of(answer, piece));
    let total = 0;
    for (let at = 0; at < list.length; at += 2) total += list[at + 1]! + before(list[at]!);
    const expected = (doubt * total) / answers;
    let worth = 0;
    for (let at = 0; at < list.length; at += 2) {
      const count = list[at + 1]!;
      const have = before(list[at]!);
      worth += count * (Math.log(count - 1 + have + expected) - Math.log(have + expected));
    }
    // What everyone says tells by how much more of it an answer has.
    const average = Math.max(1, total / answers);
    const kept: number[] = [];
    for (let at = 0; at < list.length; at += 2) {
      const share = list[at + 1]! / average;
      if (share >= relative.least) kept.push(list[at]!, share >= relative.often ? often : 1);
    }
    const cost = bits[kindOf(piece)] + (bits.answer * kept.length) / 2;
    return { piece, kept, cost, value: worth / cost };
  });
  ranked.sort((a, b) => b.value - a.value || (a.piece < b.piece ? -1 : 1));
  const chosen = new Map<string, number[]>();
  let left = budget * 8;
  for (const { piece, kept, cost } of ranked) {
    left -= cost;
    if (left < 0) break;
    chosen.set(piece, kept);
  }
  return chosen;
}
