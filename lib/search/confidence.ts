/**
 * Whether the site has an answer at all. A score only orders answers: a query about the weather has a
 * best answer too. What decides is how much of the query the best answer has said, against how much of it
 * is said where there is no answer.
 */
import type { Counts } from './counts';
import { isHan } from './fold';
import type { Intent } from './index-data';
import type { Language } from './language';

/**
 * Weights of the evidence, from a logistic regression on phrasings of voices that the index had not
 * learnt and on queries without an answer (docs/decisions/005). `bias` is set so that about one in thirty
 * of such phrasings is refused.
 */
const weights = { evidence: 2.13, score: 6.07, foreign: -1.88, foreignShare: -9.8, offtopic: -5.71, bias: -5.32 };

/** Level of a character that no text of ours has. */
const unknownLevel = 1;

export type Evidence = {
  /** The query, folded, as it was typed and as the index would write it. */
  folded: string;
  righted: string;
  best: number;
  score: number;
};

/** Makes the judge of an index. `foreign`: how strongly a piece tells that there is no answer. */
export function createJudge(language: Language, counts: Counts, foreign: ReadonlyMap<string, number>) {
  let offtopic: readonly string[] = [];
  let filler: readonly string[] = [];
  let illicit: Intent['illicit'] = { how: [], what: [], alone: [], worry: [] };
  const folded = (words: readonly string[]) => words.map(language.fold).sort((a, b) => b.length - a.length);

  const withoutFiller = (text: string, gap: string) => filler.reduce((rest, word) => rest.split(word).join(gap), text);

  return {
    /** Adds the words that decide; they come with the second stage. */
    extend(intent: Intent) {
      offtopic = folded(intent.offtopic);
      filler = folded(intent.filler);
      const { how, what, alone, worry } = intent.illicit;
      illicit = { how: folded(how), what: folded(what), alone: folded([...what, ...alone]), worry: folded(worry) };
    },

    /** Whether the query is about what we never help with: asking how (`help`), or only whether it is wrong (`worry`). */
    illicit(folded: string, righted: string): 'help' | 'worry' | undefined {
      for (const text of [folded, righted]) {
        const has = (word: string) => text.includes(word);
        const named = illicit.alone.find(has);
        if (named === undefined) continue;
        if (illicit.worry.some(has)) return 'worry';
        if (illicit.what.some(has) && illicit.how.some(has)) return 'help';
        if (withoutFiller(text.replace(named, ''), '').length < 2) return 'help';
      }
      return undefined;
    },

    /** True when the best answer can be given without doubt. */
    isConfident({ folded, righted, best, score }: Evidence): boolean {
      let evidence = 0;
      for (const piece of language.pieces(righted)) if (counts.of(best, piece) > 0) evidence += counts.rarity(piece);
      let alien = 0;
      let alienPieces = 0;
      const telling = language.pieces(withoutFiller(righted, ' '));
      for (const piece of telling) {
        const level = foreign.get(piece) ?? (counts.has(piece) || !isWhole(piece) ? 0 : unknownLevel);
        if (level > 0) alienPieces++;
        alien += level * (piece.length > 1 ? 1 : 0.6);
      }
      const off = offtopic.some((word) => folded.includes(word) || righted.includes(word));
      const length = Math.max(3, Math.sqrt(folded.length));
      return (
        weights.bias +
          weights.evidence * Math.log(1 + evidence) +
          weights.score * Math.min(1, score) +
          (weights.foreign * alien) / length +
          (weights.foreignShare * alienPieces) / (telling.length || 1) +
          (off ? weights.offtopic : 0) >
        0
      );
    },
  };
}

/** A character that is unknown is from elsewhere; an unknown pair or English word is not. */
const isWhole = (piece: string) => piece.length === 1 && isHan(piece);
