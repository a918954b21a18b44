/** Reads a query, once: what it may have meant, and the pieces it is searched by. */
import type { Counts } from './counts';
import { answerNumber, responseCode } from './direct';
import type { Reader } from './reader';

/** Longest query read, in characters; a merchant's longest story has 70. */
export const longestQuery = 200;

/** What a piece only found in a righted spelling weighs. */
const spelt = 0.8;

/** A query: folded as it was typed, as the index would write it, what it names outright, its pieces with their weights. */
export type Query = {
  folded: string;
  righted: string;
  number?: string;
  code?: string;
  pieces: ReadonlyMap<string, number>;
};

/** The piece by which an answer of a split index is found by its number. */
export const numberPiece = (number: string) => `=${number}`;

/** Reads a query as typed; `isCode` knows the response codes of the index. */
export function readQuery(typed: string, reader: Reader, counts: Counts, isCode: (name: string) => boolean): Query {
  const { language } = reader;
  const text = typed.slice(0, longestQuery);
  const folded = language.fold(text);
  const number = answerNumber(folded);
  const pieces = new Map(language.pieces(folded).map((piece) => [piece, 1]));
  // What the index says word for word needs no righting.
  const righted = [...pieces.keys()].every((piece) => counts.has(piece)) ? folded : reader.right(folded);
  if (righted !== folded)
    for (const piece of language.pieces(righted)) if (!pieces.has(piece)) pieces.set(piece, spelt);
  if (number) pieces.set(numberPiece(number), 1);
  return { folded, righted, number, code: responseCode(text, isCode), pieces };
}
