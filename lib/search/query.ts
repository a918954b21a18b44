/** Reads a query, once: what it may have meant, and the pieces it is searched by. */
import type { Counts } from './counts';
import { answerNumber, pastedAddress, responseCode } from './direct';
import type { Reader } from './reader';

/** Longest query read, in characters; a merchant's longest story has 70. */
const longestQuery = 200;

/** What a piece only found in a righted spelling weighs, and one that stands only in words around the question. */
const spelt = 0.8;
const around = 0.7;

/** A query: folded as it was typed, as the index would write it, what it names outright, its pieces with their weights. */
export type Query = {
  folded: string;
  righted: string;
  number?: string;
  /** The path of a pasted address. */
  address?: string;
  code?: string;
  pieces: ReadonlyMap<string, number>;
  /** Those that say what it is about. */
  telling: ReadonlySet<string>;
};

/** The piece by which an answer of a split index is found by its number. */
export const numberPiece = (number: string) => `=${number}`;

/** Reads a query as typed; `isCode` knows the response codes of the index. */
export function readQuery(typed: string, reader: Reader, counts: Counts, isCode: (name: string) => boolean): Query {
  const { language } = reader;
  const text = typed.slice(0, longestQuery);
  const folded = language.fold(text);
  const address = pastedAddress(text);
  const number =
    answerNumber(address?.replace(/^.*\/(?=.)|\//g, '') ?? folded) ??
    answerNumber(reader.withoutFiller(folded).replace(/ /g, ''));
  const pieces = new Map(language.pieces(folded).map((piece) => [piece, 1]));
  // What the index says word for word needs no righting.
  const translated = reader.translate(folded) !== undefined;
  const righted = !translated && [...pieces.keys()].every((piece) => counts.has(piece)) ? folded : reader.right(folded);
  if (translated) for (const piece of pieces.keys()) if (!counts.has(piece)) pieces.delete(piece);
  if (righted !== folded)
    for (const piece of language.pieces(righted)) if (!pieces.has(piece)) pieces.set(piece, translated ? 1 : spelt);
  const telling = new Set(
    [...new Set([folded, righted])].flatMap((text) => language.pieces(reader.withoutFiller(text))),
  );
  for (const [piece, weight] of pieces) if (!telling.has(piece)) pieces.set(piece, around * weight);
  if (number) pieces.set(numberPiece(number), 1);
  return { folded, righted, number, address, code: responseCode(text, isCode), pieces, telling };
}
