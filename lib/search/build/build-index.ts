/** Content → what the search ships. The same content gives the same bytes. */
import { Counts } from '../counts';
import { writeEnglish } from '../english';
import { isHan } from '../fold';
import type { IndexedPage, SearchIndex, SearchWords } from '../index-data';
import { createLanguage, type Concept } from '../language';
import { createReadings } from '../pinyin';
import { createReader, headWeights } from '../reader';
import type { Troubles } from '../troubles';
import { writeTable } from '../table';
import { extraReadings, syllableRuns, traditionalPairs } from './characters';
import { choosePieces } from './choose-pieces';
import { foreignPieces } from './foreign-pieces';

type AsShipped = Pick<SearchIndex, 'answers' | 'codes' | 'pages' | 'waysOn' | 'view'> &
  Pick<SearchWords, 'intent' | 'troubles'>;

/** Everything the index is made from. `answer` is a place in `answers`. */
export type SearchSources = AsShipped & {
  phrasings: readonly { answer: number; text: string }[];
  offTopic: readonly string[];
  concepts: readonly Concept[];
  /** Wrong or look-alike characters, then the right one. */
  variants: readonly string[];
  /** English words and what they are in Chinese. */
  english: readonly (readonly [english: string, chinese: string])[];
};

/** Sizes in the second stage in bytes, about; the tests hold the real one. */
const budget = { answers: 53_300, none: 1_900 };

/** Both stages of the index. `syllables`: as syllableRuns gives them, for who has them already. */
export function buildIndex(
  sources: SearchSources,
  syllables = syllableRuns(),
): { index: SearchIndex; words: SearchWords } {
  const { answers, codes, pages, phrasings, offTopic, concepts, variants, intent, waysOn, view } = sources;
  const heads = answers.flatMap((answer) => headWeights(answer).map(([text]) => text));
  const named = [...concepts.flatMap(({ words }) => words), ...view.names, ...view.said];
  const all = [...heads, ...named, ...phrasings.map(({ text }) => text), ...offTopic];
  const hanOf = (texts: readonly string[]) => new Set([...new Set(texts.join(''))].filter(isHan));
  const characters = hanOf(all);
  const folding = variants.join('') + traditionalPairs(characters, hanOf(heads));
  const { fold } = createLanguage({ folding, concepts: [] });
  const whole: SearchIndex = {
    language: { folding, concepts: concepts.map(({ words, common }) => ({ words: words.map(fold), common })) },
    syllables,
    readings: extraReadings(characters, createReadings(syllables, []).of),
    answers,
    codes,
    pages: pages.filter(isEarly),
    waysOn,
    view: { names: view.names.map(fold), said: view.said.map(fold) },
  };
  const said = [...heads, ...phrasings.map(({ text }) => text)].join('\n');
  const english = writeEnglish(sources.english.map(([english, chinese]) => [fold(english), fold(chinese)]));
  const never = { ...intent, offtopic: intent.offtopic.filter((word) => !said.includes(word)) };
  const early = answers.flatMap(({ question, prompts, answer }) => [question, ...prompts, answer]);
  return splitIndex(whole, early, {
    intent: never,
    pages: pages.filter((page) => !isEarly(page)),
    english,
    troubles: foldedTroubles(sources.troubles, fold),
    table: buildTable(whole, { intent: never, english, troubles: sources.troubles }, sources),
  });
}

const foldedTroubles = ({ plain, objects, troubles, pairs }: Troubles, fold: (text: string) => string): Troubles => ({
  plain: plain.map(fold),
  objects: objects.map((words) => words.map(fold)),
  troubles: troubles.map((words) => words.map(fold)),
  pairs,
});

/** Tools are few, and named outright; a guide is offered where no answer is sure, which only the second stage tells. */
const isEarly = ({ kind }: IndexedPage) => kind === 'tool';

/**
 * The first stage keeps of the language what its own texts need to be read: of the concepts the words
 * that stand in them, of the characters those that do. The rest comes with the second.
 */
function splitIndex(
  whole: SearchIndex,
  heads: readonly string[],
  later: Pick<SearchWords, 'intent' | 'english' | 'troubles' | 'pages' | 'table'>,
): { index: SearchIndex; words: SearchWords } {
  const { language } = createReader(whole);
  const text = heads.map(language.fold).join('\n');
  const stands = (word: string) => text.includes(word);
  const { concepts, folding } = whole.language;
  const characters = new Set(text);
  const pairs = folding.match(/../gu) ?? [];
  const early = (character: string) => characters.has(character);
  const index = {
    ...whole,
    answers: whole.answers.map((answer) => ({ ...answer, aliases: [] })),
    language: {
      folding: pairs.filter((pair) => early([...pair][1]!)).join(''),
      concepts: concepts.map(({ words, common }) => ({ words: words.filter(stands), common })),
    },
    readings: whole.readings.filter((reading) => early([...reading][0]!)),
  };
  const words = {
    folding: pairs.filter((pair) => !early([...pair][1]!)).join(''),
    readings: whole.readings.filter((reading) => !early([...reading][0]!)),
    concepts: concepts.map(({ words }) => words.filter((word) => !stands(word))),
    ...later,
  };
  return { index, words };
}

/** What the phrasings say beyond the answers' own texts, and what tells a query that has no answer. */
function buildTable(
  index: SearchIndex,
  later: Pick<SearchWords, 'intent' | 'english' | 'troubles'>,
  { phrasings, offTopic }: SearchSources,
): string {
  const reader = createReader(index);
  reader.extend({ ...later, folding: '', readings: [], concepts: [], pages: [], table: '' });
  const known = new Counts(index.answers.length);
  index.answers.forEach((answer, place) => {
    for (const [text, weight] of headWeights({ ...answer, aliases: [] })) known.add(place, reader.pieces(text), weight);
  });
  // Aliases are phrasings too; their texts come with the third stage.
  const aliases = index.answers.flatMap(({ aliases }, answer) => aliases.map((text) => ({ answer, text })));
  const asked = [...aliases, ...phrasings].map(({ answer, text }) => ({ answer, pieces: reader.rightedPieces(text) }));
  const counts = new Counts(index.answers.length);
  for (const { answer, pieces } of asked) counts.add(answer, pieces, 1);
  const table = choosePieces(counts, known, budget.answers);
  const none = foreignPieces(
    offTopic.map(reader.rightedPieces),
    [
      ...asked.map(({ pieces }) => pieces),
      ...index.answers.flatMap((answer) => headWeights(answer).map(([text]) => reader.pieces(text))),
    ],
    budget.none,
  );
  for (const [piece, level] of none) table.set(piece, [...(table.get(piece) ?? []), index.answers.length, level]);
  return writeTable(table);
}
