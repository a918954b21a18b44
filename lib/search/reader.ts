/** Reads texts and queries into weighted pieces: the language, and what the query may have meant. */
import { createInitials } from './initials';
import { createLanguage } from './language';
import type { IndexedAnswer, SearchIndex, SearchWords } from './index-data';
import { createReadings } from './pinyin';
import { createSpeller, PairCounts } from './spelling';

/** The texts an answer is found by, each with its weight. */
export const headWeights = ({ question, aliases, prompts, answer }: IndexedAnswer): [text: string, weight: number][] => [
  [question, 3],
  ...[...aliases, ...prompts].map((text): [string, number] => [text, 1.5]),
  [answer, 1],
];

export type Reader = ReturnType<typeof createReader>;

/** How often a word of a concept is taken to be said. */
const conceptWeight = 2;

/** The reader of an index. */
export function createReader({ language: data, syllables, readings: extra, answers, split }: SearchIndex) {
  const language = createLanguage(data);
  const readings = createReadings(syllables, extra);
  const texts = [...answers.flatMap(headWeights), ...(split?.texts ?? []).map((text): [string, number] => [text, 1])];
  const heads = texts.map(([text, weight]): [string, number] => [language.fold(text), weight]);
  const concepts = data.concepts.flatMap(({ words }) => words.map(language.fold));
  const counts = new PairCounts();
  for (const [text, weight] of heads) counts.add(text, weight);
  for (const word of concepts) counts.add(word, conceptWeight);
  const latin = new Set(heads.flatMap(([text]) => text.match(/[a-z]+/g) ?? []));
  const isWord = (word: string) => latin.has(word) || language.isWord(word);
  let respell = createSpeller(counts, readings, isWord);
  const spellOut = createInitials([...heads.map(([text]) => text), ...concepts], readings);

  return {
    language,
    /** Adds the words of the second stage. */
    extend({ folding, readings: later, concepts: words }: SearchWords) {
      language.extend(folding, words);
      readings.extend(later);
      for (const word of words.flat()) counts.add(language.fold(word), conceptWeight);
      respell = createSpeller(counts, readings, isWord);
    },
    /** Pieces of a text as it stands. */
    pieces: (text: string) => language.pieces(language.fold(text)),
    /** A folded text as the index would write it: letters and initials as characters, homophones righted. */
    spell(text: string): string {
      const folded = language.fold(text);
      const spelt = folded.replace(/[a-z0-9]+/g, (run) =>
        /^[a-z]{2,8}$/.test(run) && !isWord(run) && !readings.canSpell(run) ? (spellOut(run) ?? run) : run,
      );
      return respell(spelt);
    },
  };
}
