/**
 * The search: an index in, ranked answers out. The same code runs at build, in the browser and in the
 * tests; it knows neither Node nor the DOM.
 */
import { createJudge, isConfident, type Evidence } from './confidence';
import { Counts } from './counts';
import { answerNumber, asksForLargeView, responseCode } from './direct';
import type { IndexedAnswer, SearchBodies, SearchIndex, SearchWords } from './index-data';
import { markPlaces } from './places';
import { createReader, headWeights } from './reader';
import { answerFile, pieceFile, readAnswers, readPieces } from './split';
import { readTable } from './table';

/** How an answer was found: by its number, a response code, the exact words of a screen, or by words. */
export type HitKind = 'number' | 'code' | 'prompt' | 'words';

/** One answer found; `place` is where it stands in the index. */
export type Hit = { place: number; kind: HitKind; score: number };

/** What a query leads to. */
export type Outcome = {
  /** Best first; every answer that shares anything with the query. */
  hits: Hit[];
  /** False when the site has no answer, whatever the hits. */
  confident: boolean;
  /** True when the query asks for help that is never given. */
  illicit: boolean;
  /** True when the query stands as it is in a question, a screen text or a body. */
  literal: boolean;
  /** The response code that the query names: its place in the index. */
  code?: number;
  /** True when the query asks for the large view of the site. */
  view?: boolean;
  /** What spoke for and against the best answer; undefined when nothing was found. */
  evidence?: Evidence;
};

/** Pairs rarer than this among the answers are worth a mark; the rarest has about 2.5. */
const tellingRarity = 1.2;

/** Longest query read, in characters; a merchant's longest story has 70. */
export const longestQuery = 200;

/** What a piece only found in a righted spelling weighs. */
const spelt = 0.8;
const bonus = { number: 4, code: 2, prompt: 2, head: 1.2, alias: 0.5, body: 0.5 };
/** Queries shorter than this, in characters, stand in too many bodies to say something. */
const shortest = 4;
/** What a piece of a body weighs against one of a phrasing. */
const bodyWeight = 0.1;

export type Engine = ReturnType<typeof createEngine>;

/**
 * Makes the engine of an index. `aliasesLater`: answers by questions and screen texts at once, and learns
 * the aliases and the answers' own words when it is told to; on a slow phone that is the difference the reader feels.
 */
export function createEngine(index: SearchIndex, { aliasesLater = false } = {}) {
  const reader = createReader(index);
  const { language } = reader;
  const { split } = index;
  const counts = new Counts(split?.answers ?? index.answers.length, split !== undefined);
  const answers: IndexedAnswer[] = [];
  const heads = new Map<number, Head>();
  const byNumber = new Map<string, number>();
  const add = (place: number, answer: IndexedAnswer) => {
    answers[place] = answer;
    byNumber.set(answer.id, place);
    heads.set(place, {
      question: language.fold(answer.question),
      prompts: answer.prompts.map(language.fold),
      aliases: [],
    });
    if (split) return;
    count(place, { ...answer, aliases: [], answer: '' });
    if (!aliasesLater) countAliases(place);
  };
  const count = (place: number, answer: IndexedAnswer) => {
    for (const [text, weight] of headWeights(answer)) if (text) counts.add(place, reader.pieces(text), weight);
  };
  const countAliases = (place: number) => {
    count(place, { ...answers[place]!, question: '', prompts: [] });
    heads.get(place)!.aliases = answers[place]!.aliases.map(language.fold);
  };
  index.answers.forEach((answer, at) => add(split ? split.places[at]! : at, answer));
  /** Files of a split index that have arrived. */
  const taken = new Set<string>();
  /** How strongly a piece tells that a query has no answer here. */
  const foreign = new Map<string, number>();
  const bodies: { lines: readonly { text: string; folded: string }[]; folded: string }[] = [];
  const judge = createJudge(language, counts, foreign);
  const byCode = new Map(index.codes.map(({ code }, place) => [code, place]));

  /** A query as typed and as righted, and the pieces it is searched by, with their weights. */
  const read = (query: string) => {
    const folded = language.fold(query.slice(0, longestQuery));
    const number = answerNumber(folded);
    const pieces = new Map(language.pieces(folded).map((piece) => [piece, 1]));
    // What the index says word for word needs no righting.
    const righted = [...pieces.keys()].every((piece) => counts.has(piece)) ? folded : reader.right(folded);
    if (righted !== folded)
      for (const piece of language.pieces(righted)) if (!pieces.has(piece)) pieces.set(piece, spelt);
    if (number) pieces.set(numberPiece(number), 1);
    return { folded, righted, number, pieces };
  };

  const engine = {
    index,
    /** An answer that is here: of a split index, one that a query brought. */
    answer: (place: number): IndexedAnswer | undefined => answers[place],
    /** Adds the aliases that were left for later. */
    learnAliases() {
      if (aliasesLater) answers.forEach((_, place) => countAliases(place));
    },
    /** Adds the second stage. */
    learn(words: SearchWords) {
      reader.extend(words);
      judge.extend(words.intent);
      readTable(words.table, (piece, answer, count) => {
        if (answer < counts.answers) counts.addPiece(answer, piece, count);
        else foreign.set(piece, count);
      });
    },
    /** Adds the third stage. */
    learnBodies(stage: SearchBodies) {
      stage.forEach((body, place) => {
        const lines = body.split('\n').map((text) => ({ text, folded: language.fold(text) }));
        bodies[place] = { lines, folded: lines.map(({ folded }) => folded).join('') };
        const said = new Map<string, number>();
        for (const piece of lines.flatMap(({ folded }) => language.pieces(folded)))
          said.set(piece, (said.get(piece) ?? 0) + 1);
        for (const [piece, count] of said) counts.addPiece(place, piece, bodyWeight * Math.min(3, count));
      });
    },
    /** The lines of an answer's body in which a query stands as it is, once the bodies have arrived. */
    bodyLines: (place: number, readings: readonly string[]): string[] =>
      (bodies[place]?.lines ?? [])
        .filter(({ folded }) => readings.some((reading) => folded.includes(reading)))
        .map(({ text }) => text),
    /** A text with the places marked where a query stands. */
    mark: (text: string, readings: readonly string[]) =>
      markPlaces(text, readings, language, (pair) => counts.rarity(pair) > tellingRarity),
    /** A query folded, as it was typed and as the index would write it. */
    readings(query: string): string[] {
      const { folded, righted } = read(query);
      return [...new Set([folded, righted])];
    },
    /** Ranks every answer for a query, as typed. */
    search(query: string): Outcome {
      const { folded, righted, number: named, pieces } = read(query);
      if (!folded) return { hits: [], confident: false, illicit: false, literal: false };
      const scores = counts.score(pieces);
      let most = 0;
      for (const [piece, weight] of pieces) most += weight * counts.rarity(piece);
      const hits = [...scores].map((score, place): Hit => ({ place, kind: 'words', score: score / (3 * most || 1) }));
      const raise = (place: number, kind: HitKind, by: number) => {
        hits[place]!.score += by;
        hits[place]!.kind = kind;
      };
      let literal = false;
      for (const [place, head] of heads) {
        const body = bodies[place]?.folded ?? '';
        const exact = head.prompts.includes(folded);
        const by = exact ? bonus.prompt : standing(head, body, folded) || standing(head, body, righted) / 2;
        if (by > 0) raise(place, exact ? 'prompt' : 'words', by);
        literal ||= by > 0;
      }
      const number = byNumber.get(named ?? '');
      if (number !== undefined) raise(number, 'number', bonus.number);
      const code = byCode.get(responseCode(query.slice(0, longestQuery), (name) => byCode.has(name)) ?? '');
      if (code !== undefined && number === undefined) {
        index.codes[code]!.answers.forEach((place, rank) => raise(place, 'code', bonus.code / (rank + 1)));
      }
      hits.sort((a, b) => b.score - a.score || a.place - b.place);
      const found = hits.filter(({ score }) => score > 0);
      const [best] = found;
      const asked = best?.kind === 'number' ? undefined : judge.illicit(folded, righted);
      const evidence = best && judge.evidence({ folded, righted, best: best.place, score: best.score });
      const sure = evidence !== undefined && (best?.kind !== 'words' || asked === 'worry' || isConfident(evidence));
      const view = (asked !== 'help' && asksForLargeView(folded, index.view, sure)) || undefined;
      return {
        hits: found,
        confident: sure && asked !== 'help',
        illicit: asked === 'help',
        literal,
        code,
        view,
        evidence,
      };
    },
    /** Files of a split index that a query needs and that are not here: first of its pieces, then of the answers they lead to. */
    missing(query: string): string[] {
      if (!split) return [];
      const absent = (names: string[]) => [...new Set(names)].filter((name) => !taken.has(name));
      const pieces = absent(mostTelling([...read(query).pieces.keys()]).map((piece) => pieceFile(piece, split)));
      if (pieces.length > 0) return pieces;
      return absent(
        engine
          .search(query)
          .hits.slice(0, answersNeeded)
          .map(({ place }) => answerFile(place, split)),
      );
    },
    /** Takes a file of a split index. */
    take(name: string, text: string) {
      if (!split) return;
      taken.add(name);
      if (name.startsWith('p'))
        for (const { piece, rarity, list } of readPieces(text)) counts.take(piece, rarity, list);
      else for (const [place, answer] of readAnswers(name, text, split)) add(place, answer);
    },
  };
  return engine;
}

/** The texts of an answer, folded, in which a query may stand as it is. */
type Head = { question: string; prompts: string[]; aliases: string[] };

/** What it adds to the score that a query stands in a text of an answer; 0 when it stands in none. */
function standing({ question, prompts, aliases }: Head, body: string, text: string): number {
  const stands = (where: string) => where.includes(text);
  // The more of the question it is, the likelier the question is meant: 结算 is more of 怎么做结算 than of a longer one.
  if (stands(question)) return bonus.head * (1 + text.length / (2 * question.length));
  if (prompts.some(stands)) return bonus.head;
  if (text.length < shortest) return 0;
  return aliases.some(stands) ? bonus.alias : stands(body) ? bonus.body : 0;
}

/** The piece by which an answer of a split index is found by its number. */
export const numberPiece = (number: string) => `=${number}`;

/** Most pieces fetched for one query. */
const piecesNeeded = 20;
/** Answers fetched for one query: those a list shows. */
const answersNeeded = 8;

/** The pieces worth fetching: pairs, words and concepts before single characters, which every answer has. */
function mostTelling(pieces: readonly string[]): string[] {
  const single = (piece: string) => piece.length === 1;
  return [...pieces.filter((piece) => !single(piece)), ...pieces.filter(single)].slice(0, piecesNeeded);
}
