/** Reads texts and queries into weighted pieces: the language, and what the query may have meant. */
import { createEnglish } from './english';
import { createFiller } from './filler';
import { createInitials } from './initials';
import type { IndexedAnswer, SearchIndex, SearchWords } from './index-data';
import { createLanguage } from './language';
import { createReadings } from './pinyin';
import { createSpeller } from './spelling';

/** The texts an answer is found by, each with its weight. */
export const headWeights = (head: IndexedAnswer): [text: string, weight: number][] => [
  [head.question, 3],
  ...[...head.aliases, ...head.prompts].map((text): [string, number] => [text, 1.5]),
  [head.answer, 1],
];

export type Reader = ReturnType<typeof createReader>;

/** How often a word of a concept is taken to be said. */
const conceptWeight = 2;

/** The reader of an index. */
export function createReader({ language: data, syllables, readings: extra, answers, split }: SearchIndex) {
  const language = createLanguage(data);
  const concepts = data.concepts.flatMap(({ words }) => words);
  const later: string[] = [];
  let screens: readonly string[] = [];
  let spell: ((folded: string) => string) | undefined;
  let filler = createFiller([], language);
  let translate = createEnglish('', filler.has);

  /**
   * Makes what reads initials, letters and homophones, by texts and how often each is taken to be said, at the first query
   * that needs it: most are written as the index writes.
   */
  const createSpell = () => {
    const readings = createReadings(syllables, [...extra, ...later]);
    const texts = answers.flatMap(headWeights).map(([text, weight]): [string, number] => [language.fold(text), weight]);
    for (const text of split?.texts ?? []) texts.push([language.fold(text), 1]);
    for (const word of concepts) texts.push([word, conceptWeight]);
    for (const line of screens) texts.push([language.fold(line), 1]);
    const latin = new Set(texts.flatMap(([text]) => text.match(/[a-z]+/g) ?? []));
    const isWord = (word: string) => latin.has(word) || language.isWord(word);
    const respell = createSpeller(texts, readings, isWord);
    const spellOut = createInitials(
      texts.map(([text]) => text),
      readings,
    );
    const unknown = (run: string) => /^[a-z]{2,8}$/.test(run) && !isWord(run) && !readings.canSpell(run);
    return (folded: string) =>
      respell(folded.replace(/[a-z0-9]+/g, (run) => (unknown(run) ? (spellOut(run) ?? run) : run)));
  };

  /** A folded text as the index would write it: letters and initials as characters, homophones righted. */
  const right = (folded: string): string => {
    const translated = translate(folded);
    return translated?.mostly ? translated.text : (spell ??= createSpell())(translated?.text ?? folded);
  };

  return {
    language,
    /** Adds the words of the second stage. */
    extend({ folding, readings, concepts: words, english, intent }: SearchWords) {
      language.extend(folding, words);
      filler = createFiller(intent.filler, language);
      translate = createEnglish(english, filler.has);
      later.push(...readings);
      concepts.push(...words.flat());
      spell = undefined;
    },
    /** Adds lines of screens, of the third stage: what is typed may be one of them. */
    spellScreens(lines: readonly string[]) {
      screens = lines;
      spell = undefined;
    },
    /** Pieces of a text as it stands. */
    pieces: (text: string) => language.pieces(language.fold(text)),
    right,
    /** A folded text with its English words translated; undefined when it has none. */
    translate: (folded: string) => translate(folded),
    /** A folded text without the words around the question. */
    withoutFiller: (folded: string): string => filler.without(folded),
    /** Pieces of a text as the index would write it. */
    rightedPieces: (text: string) => language.pieces(right(language.fold(text))),
  };
}
