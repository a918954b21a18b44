/**
 * The index of a large site, split: no reader fetches thousands of answers to find one. Pieces of language
 * lie in files by their hash, answers in files by their place; a query fetches those it needs.
 */
import type { IndexedAnswer } from './index-data';
import { readCounts, writeCounts } from './table';

/** How an index is split. `places`: where the answers stand that come with it. */
export type Split = { answers: number; pieceFiles: number; answersPerFile: number; places: readonly number[] };

/** One piece of a split index: its rarity among all answers, and answer, count, answer, count … (evened out by length). */
export type SplitPiece = { piece: string; rarity: number; list: number[] };

/** Name of the file that holds a piece: FNV-1a over its UTF-16 units. */
export function pieceFile(piece: string, { pieceFiles }: Pick<Split, 'pieceFiles'>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193) >>> 0;
  return `p${hash % pieceFiles}`;
}

/** Name of the file that holds an answer. */
export const answerFile = (place: number, { answersPerFile }: Pick<Split, 'answersPerFile'>) =>
  `a${Math.floor(place / answersPerFile)}`;

/** Counts are written as one of four steps: ½, 1, 2, 4. */
const stepOf = (count: number) => Math.max(1, Math.min(4, Math.round(Math.log2(count)) + 2));
const countAt = (step: number) => 2 ** (step - 2);

/** Writes a file of pieces: a line each, with rarity in hundredths and the answers as in table.ts, but for the end, which is that of the line. */
export const writePieces = (pieces: readonly SplitPiece[]) =>
  pieces
    .map(({ piece, rarity, list }) => `${piece}\t${Math.round(rarity * 100)}\t${writeCounts(list, stepOf)}`)
    .join('\n');

/** Reads a file of pieces. */
export const readPieces = (text: string): SplitPiece[] =>
  text.split('\n').map((line) => {
    const [piece = '', rarity = '0', counts = ''] = line.split('\t');
    const list: number[] = [];
    readCounts(counts, (answer, step) => list.push(answer, countAt(step)));
    return { piece, rarity: Number(rarity) / 100, list };
  });

/** Reads a file of answers: where the first stands, and all of them. */
export const readAnswers = (
  name: string,
  text: string,
  { answersPerFile }: Split,
): [place: number, answer: IndexedAnswer][] =>
  (JSON.parse(text) as IndexedAnswer[]).map((answer, at) => [Number(name.slice(1)) * answersPerFile + at, answer]);
