/** The index of a site with more answers than a reader should load: the same data, in files that queries fetch. */
import { Counts } from '../counts';
import { numberPiece } from '../query';
import type { SearchIndex, SearchWords } from '../index-data';
import { createReader, headWeights } from '../reader';
import { answerFile, pieceFile, writePieces, type SplitPiece } from '../split';
import { buildIndex, type SearchSources } from './build-index';

/** From this many answers on, an index is split: below, all of it is smaller than the parts and their tables. */
export const splitFrom = 400;

/** Answers named for one piece; those that a piece says less of are found by their other pieces. */
const mostAnswers = 150;
/** Characters in a file of pieces and answers in a file of answers: about 4 KB and 2 KB as they are sent. */
const charactersPerFile = 7_000;
const answersPerFile = 8;
/** Texts that stand for all in learning to spell, and answers whose words the first stage knows. */
const texts = 400;

/** `parts`: the files that queries fetch, name → text. */
export type SplitIndex = { index: SearchIndex; words: SearchWords; parts: Map<string, string> };

/** Builds a split index. */
export function buildSplitIndex(sources: SearchSources): SplitIndex {
  const { answers, waysOn, phrasings } = sources;
  // What a reader starts with: the answers that are offered when nothing is found, and texts from all over.
  const places = [...new Set([...waysOn.asked, waysOn.illicit])];
  const sample = answers.filter((_, at) => at % Math.ceil(answers.length / texts) === 0);
  const { index, words } = buildIndex({ ...sources, answers: sample, phrasings: [] });
  const whole = createReader({ ...index, answers });
  whole.extend(words);
  const counts = new Counts(answers.length);
  answers.forEach((answer, place) => {
    for (const [text, weight] of headWeights(answer)) counts.add(place, whole.pieces(text), weight);
    counts.add(place, [numberPiece(answer.id)], 1);
  });
  for (const { answer, text } of phrasings) counts.add(answer, whole.rightedPieces(text), 1);

  const pieces = evenedPieces(counts);
  const pieceFiles = Math.max(
    1,
    Math.ceil(pieces.reduce((sum, { piece, list }) => sum + piece.length + list.length / 2 + 6, 0) / charactersPerFile),
  );
  const split = {
    answers: answers.length,
    pieceFiles,
    answersPerFile,
    places,
    texts: sample.map(({ question }) => question),
  };
  const parts = new Map<string, string>();
  const byFile = new Map<string, SplitPiece[]>();
  for (const entry of pieces) {
    const name = pieceFile(entry.piece, split);
    byFile.set(name, [...(byFile.get(name) ?? []), entry]);
  }
  for (let file = 0; file < pieceFiles; file++) parts.set(`p${file}`, writePieces(byFile.get(`p${file}`) ?? []));
  for (let place = 0; place < answers.length; place += answersPerFile) {
    parts.set(answerFile(place, split), JSON.stringify(answers.slice(place, place + answersPerFile)));
  }
  return { index: { ...index, answers: places.map((place) => answers[place]!), split }, words, parts };
}

/** Every piece with the answers it says most of, in order; counts evened out by the length of the answer. */
function evenedPieces(counts: Counts): SplitPiece[] {
  const evened = counts.evened();
  return [...counts.entries()].map(([piece, list]) => {
    const pairs: [answer: number, count: number][] = [];
    for (let at = 0; at < list.length; at += 2) pairs.push([list[at]!, evened(list[at]!, list[at + 1]!)]);
    const kept = pairs.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostAnswers);
    return { piece, rarity: counts.rarity(piece), list: kept.sort((a, b) => a[0] - b[0]).flat() };
  });
}
