/**
 * How sure the site may be. A score only orders answers: a query about the weather has a best answer too. Two
 * questions decide, each answered with a probability: is the first answer the right one, and is there anything of
 * ours in the query at all.
 */
import type { Counts } from './counts';
import { isHan } from './fold';
import type { Intent } from './index-data';
import type { Reader } from './reader';
import type { Named } from './troubles';

/** What speaks for and against the first answer, each as one number. */
export type Evidence = {
  /** Logarithm of what the pieces of the query say of it. */
  said: number;
  /** Its score, at most 1. */
  score: number;
  /** How far it is ahead of the second, as a share of its score. */
  lead: number;
  /** How strongly pieces of the query are foreign, evened out by its length. */
  foreign: number;
  /** Share of its pieces that are. */
  foreignShare: number;
  /** 1 when it holds a word that the site never answers. */
  offtopic: number;
  /** Logarithm of how many pieces the query has without the words around the question. */
  telling: number;
};

type Weights = Evidence & { base: number };

/**
 * Two logistic regressions on phrasings of voices that the index had not learnt and on queries without an answer
 * (docs/decisions/020; `npm run fit:confidence` works them out anew): the first answer is right, the query is ours.
 */
export const weights: Record<'right' | 'ours', Weights> = {
  right: {
    said: 1.65,
    score: 4.94,
    lead: 5.77,
    foreign: -0.99,
    foreignShare: -3.61,
    offtopic: -4.59,
    telling: 0.28,
    base: -7.25,
  },
  ours: {
    said: 2.03,
    score: 8.05,
    lead: 0.0,
    foreign: -2.5,
    foreignShare: -6.41,
    offtopic: -4.96,
    telling: 1.51,
    base: -9.26,
  },
};

/**
 * Probabilities from which on the first answer is shown as sure: 0.74 lets two or three of a hundred queries without an answer
 * through; a stamp that says money is safe needs more. Below `ours` nothing in the query is taken for ours.
 */
export const needed = { sure: 0.74, safe: 0.93, ours: 0.27 };

/** How likely something is by its weights, from 0 to 1. */
export function probability(evidence: Evidence, { base, ...slopes }: Weights): number {
  const fields = Object.keys(slopes) as (keyof Evidence)[];
  return 1 / (1 + Math.exp(-fields.reduce((sum, field) => sum + slopes[field] * evidence[field], base)));
}

/**
 * What the site can say to a query: *sure*, the first answer is it; *perhaps*, it may be one of the first four;
 * *none*, nothing in the query is ours.
 */
export type State = 'sure' | 'perhaps' | 'none';

/**
 * The state that the evidence allows. `safe`: the first answer says that money is safe; `query` and `answer`: what
 * they say happened to what. A pair of the query that leads elsewhere speaks against being sure, and money is said
 * to be safe only of the trouble that the answer is about.
 */
export function stateOf(evidence: Evidence, safe: boolean, query: Named, answer: Named, place: number): State {
  if (probability(evidence, weights.ours) < needed.ours) return 'none';
  if (query.answers && !query.answers.has(place)) return 'perhaps';
  if (safe && [...query.troubles].some((trouble) => !answer.troubles.has(trouble))) return 'perhaps';
  return probability(evidence, weights.right) < (safe ? needed.safe : needed.sure) ? 'perhaps' : 'sure';
}

/** Level of a character that no text of ours has. */
const unknownLevel = 1;

/** A query, folded, as it was typed and as the index would write it, the best answer for it, its score and the next one’s. */
export type Asked = { folded: string; righted: string; best: number; score: number; next: number };

/** Makes the judge of an index. `foreign`: how strongly a piece tells that there is no answer. */
export function createJudge(reader: Reader, counts: Counts, foreign: ReadonlyMap<string, number>) {
  const { language } = reader;
  let offtopic: readonly string[] = [];
  let meaning: readonly string[] = [];
  let illicit: Intent['illicit'] = { how: [], what: [], alone: [], worry: [] };
  const folded = (words: readonly string[]) => words.map(language.fold).sort((a, b) => b.length - a.length);

  return {
    /** Adds the words that decide; they come with the second stage. */
    extend(intent: Intent) {
      offtopic = folded(intent.offtopic);
      meaning = folded(intent.meaning);
      const { how, what, alone, worry } = intent.illicit;
      illicit = { how: folded(how), what: folded(what), alone: folded([...what, ...alone]), worry: folded(worry) };
    },

    /** A text without the words around the question. */
    bare: (text: string) =>
      reader.withoutFiller(meaning.reduce((rest, word) => rest.split(word).join(' '), text)).replace(/ /g, ''),

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
        if (reader.withoutFiller(text.replace(named, '')).replace(/ /g, '').length < 2) return 'help';
      }
      return undefined;
    },

    /** What speaks for and against the best answer. */
    evidence({ folded, righted, best, score, next }: Asked): Evidence {
      let said = 0;
      for (const piece of language.pieces(righted)) if (counts.of(best, piece) > 0) said += counts.rarity(piece);
      let alien = 0;
      let alienPieces = 0;
      const telling = language.pieces(reader.withoutFiller(righted));
      for (const piece of telling) {
        const level = foreign.get(piece) ?? (counts.has(piece) || !isWhole(piece) ? 0 : unknownLevel);
        if (level > 0) alienPieces++;
        alien += level * (piece.length > 1 ? 1 : 0.6);
      }
      return {
        said: Math.log(1 + said),
        score: Math.min(1, score),
        lead: (score - next) / score,
        foreign: alien / Math.max(3, Math.sqrt(folded.length)),
        foreignShare: alienPieces / (telling.length || 1),
        offtopic: offtopic.some((word) => folded.includes(word) || righted.includes(word)) ? 1 : 0,
        telling: Math.log(1 + telling.length),
      };
    },
  };
}

/** A character that is unknown is from elsewhere; an unknown pair or English word is not. */
const isWhole = (piece: string) => piece.length === 1 && isHan(piece);
