/**
 * Whether the site has an answer at all. A score only orders answers: a query about the weather has a
 * best answer too. What decides is how much of the query the best answer has said, against how much of it
 * is said where there is no answer.
 */
import type { Counts } from './counts';
import { isHan } from './fold';
import type { Intent } from './index-data';
import type { Language } from './language';

/** What speaks for and against an answer, each as one number. */
export type Evidence = {
  /** Logarithm of what the pieces of the query say of the best answer. */
  said: number;
  /** Score of the best answer, at most 1. */
  score: number;
  /** How strongly pieces of the query are foreign, evened out by its length. */
  foreign: number;
  /** Share of its pieces that are. */
  foreignShare: number;
  /** 1 when it holds a word that the site never answers. */
  offtopic: number;
};

/**
 * Weights of the evidence and, last, how much must speak for an answer: a logistic regression on phrasings
 * of voices that the index had not learnt and on queries without an answer, set so that one in thirty of
 * such phrasings is refused (docs/decisions/005; `npm run fit:confidence` works them out anew).
 */
export const weights: Evidence & { needed: number; margin: number } = {
  said: 3.35,
  score: 6.25,
  foreign: -2.32,
  foreignShare: -8.04,
  offtopic: -5.73,
  needed: 7.91,
  margin: 2,
};

/** Level of a character that no text of ours has. */
const unknownLevel = 1;

/** A query, folded, as it was typed and as the index would write it, and the best answer for it. */
export type Asked = { folded: string; righted: string; best: number; score: number };

/** Makes the judge of an index. `foreign`: how strongly a piece tells that there is no answer. */
export function createJudge(language: Language, counts: Counts, foreign: ReadonlyMap<string, number>) {
  let offtopic: readonly string[] = [];
  let filler: readonly string[] = [];
  let meaning: readonly string[] = [];
  let illicit: Intent['illicit'] = { how: [], what: [], alone: [], worry: [] };
  const folded = (words: readonly string[]) => words.map(language.fold).sort((a, b) => b.length - a.length);

  const without = (words: readonly string[], text: string, gap: string) =>
    words.reduce((rest, word) => rest.split(word).join(gap), text);
  const withoutFiller = (text: string, gap: string) => without(filler, text, gap);

  return {
    /** Adds the words that decide; they come with the second stage. */
    extend(intent: Intent) {
      offtopic = folded(intent.offtopic);
      filler = folded(intent.filler);
      meaning = folded(intent.meaning);
      const { how, what, alone, worry } = intent.illicit;
      illicit = { how: folded(how), what: folded(what), alone: folded([...what, ...alone]), worry: folded(worry) };
    },

    /** A text without the words around the question. */
    bare: (text: string) => withoutFiller(without(meaning, text, ''), ''),

    /** Whether a query asks what a word means. */
    asksMeaning: (folded: string) => meaning.some((word) => folded.includes(word)),

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

    /** What speaks for and against the best answer. */
    evidence({ folded, righted, best, score }: Asked): Evidence {
      let said = 0;
      for (const piece of language.pieces(righted)) if (counts.of(best, piece) > 0) said += counts.rarity(piece);
      let alien = 0;
      let alienPieces = 0;
      const telling = language.pieces(withoutFiller(righted, ' '));
      for (const piece of telling) {
        const level = foreign.get(piece) ?? (counts.has(piece) || !isWhole(piece) ? 0 : unknownLevel);
        if (level > 0) alienPieces++;
        alien += level * (piece.length > 1 ? 1 : 0.6);
      }
      return {
        said: Math.log(1 + said),
        score: Math.min(1, score),
        foreign: alien / Math.max(3, Math.sqrt(folded.length)),
        foreignShare: alienPieces / (telling.length || 1),
        offtopic: offtopic.some((word) => folded.includes(word) || righted.includes(word)) ? 1 : 0,
      };
    },
  };
}

/**
 * What the site can say to a query: *sure*, the first answer is it; *perhaps*, it may be one of the first four;
 * *none*, nothing in the query is ours.
 */
export type State = 'sure' | 'perhaps' | 'none';

/** The state that the evidence allows. */
export function stateOf({ said, score, foreign, foreignShare, offtopic }: Evidence): State {
  const value =
    weights.said * said +
    weights.score * score +
    weights.foreign * foreign +
    weights.foreignShare * foreignShare +
    weights.offtopic * offtopic -
    weights.needed;
  return value > weights.margin ? 'sure' : value > 0 ? 'perhaps' : 'none';
}

/** A character that is unknown is from elsewhere; an unknown pair or English word is not. */
const isWhole = (piece: string) => piece.length === 1 && isHan(piece);
