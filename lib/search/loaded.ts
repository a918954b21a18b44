/** What of an index is here: it arrives in stages, and of a split index in files. */
import { countIn, readBodies, type Body } from './bodies';
import { Counts } from './counts';
import type { IndexedAnswer, SearchBodies, SearchIndex, SearchWords } from './index-data';
import { Pages } from './pages';
import { createReader, headWeights, type Reader } from './reader';
import { pieceFile, answerFile, readAnswers, readPieces } from './split';
import { createTroubles, type Named } from './troubles';
import { often, oftenCount, readTable } from './table';

/** The texts of an answer, folded, in which a query may stand as it is. */
export type Head = { question: string; prompts: string[]; aliases: string[] };

export class Loaded {
  readonly reader: Reader;
  readonly counts: Counts;
  /** By their places, as are heads and bodies; of a split index those that queries brought. */
  readonly answers: IndexedAnswer[] = [];
  readonly heads = new Map<number, Head>();
  /** Empty before the third stage is here. */
  bodies: readonly Body[] = [];
  readonly pages: Pages;
  readonly byNumber = new Map<string, number>();
  readonly byCode: ReadonlyMap<string, number>;
  /** What a text says happened to what; nothing before the second stage is here. */
  named: (folded: string) => Named = () => ({ troubles: new Set() });
  /** How strongly a piece tells that a query has no answer here. */
  readonly foreign = new Map<string, number>();
  private readonly taken = new Set<string>();

  readonly index: SearchIndex;

  constructor(index: SearchIndex) {
    const { split, codes } = index;
    // Its own, because the second stage completes them.
    const answers = index.answers.map((answer) => ({ ...answer }));
    this.index = { ...index, answers };
    this.reader = createReader(this.index);
    this.counts = new Counts(split?.answers ?? answers.length, split !== undefined);
    this.pages = new Pages(this.reader.language, this.counts);
    this.pages.add(index.pages);
    this.byCode = new Map(codes.map(({ code }, place) => [code, place]));
    answers.forEach((answer, at) => this.add(split ? split.places[at]! : at, answer));
  }

  private add(place: number, answer: IndexedAnswer) {
    const { fold } = this.reader.language;
    this.answers[place] = answer;
    this.byNumber.set(answer.id, place);
    this.heads.set(place, { question: fold(answer.question), prompts: answer.prompts.map(fold), aliases: [] });
    // On a slow phone it is a difference that the reader feels: what an answer says besides is counted with the second stage.
    if (!this.index.split) this.count(place, { ...answer, aliases: [], answer: '' });
  }

  private count(place: number, answer: IndexedAnswer) {
    for (const [text, weight] of headWeights(answer))
      if (text) this.counts.add(place, this.reader.pieces(text), weight);
  }

  /** Adds the second stage. */
  learn(words: SearchWords) {
    this.reader.extend(words);
    this.named = createTroubles(words.troubles);
    if (!this.index.split)
      this.answers.forEach((answer, place) => this.count(place, { ...answer, question: '', prompts: [] }));
    readTable(words.table, (piece, answer, count) => {
      if (answer < this.counts.answers) this.counts.add(answer, [piece], count < often ? count : oftenCount);
      else this.foreign.set(piece, count);
    });
    const codes = this.index.codes.flatMap(({ code, name, url }) =>
      url ? [{ kind: 'code' as const, name: `${code} ${name}`, url, says: [] }] : [],
    );
    this.pages.add([...words.pages, ...codes]);
  }

  /** Adds the third stage. */
  learnBodies(stage: SearchBodies) {
    const { language } = this.reader;
    this.reader.spellScreens([...new Set(stage.flatMap(({ screens }) => screens))]);
    stage.forEach(({ aliases }, place) => {
      this.answers[place]!.aliases = aliases;
      this.heads.get(place)!.aliases = aliases.map(language.fold);
    });
    this.bodies = readBodies(stage, language);
    this.counts.countLater(
      (piece) => countIn(this.bodies, piece, language),
      stage.map(({ length }) => length),
    );
  }

  /** Takes a file of a split index. */
  take(name: string, text: string) {
    const { split } = this.index;
    if (!split) return;
    this.taken.add(name);
    if (name.startsWith('p'))
      for (const { piece, rarity, list } of readPieces(text)) this.counts.take(piece, rarity, list);
    else for (const [place, answer] of readAnswers(name, text, split)) this.add(place, answer);
  }

  /** Files of a split index that are not here, of those with these pieces. */
  missingPieces(pieces: Iterable<string>): string[] {
    const { split } = this.index;
    return split ? this.absent(mostTelling([...pieces]).map((piece) => pieceFile(piece, split))) : [];
  }

  /** The same of those with the answers at these places, best first. */
  missingAnswers(places: readonly number[]): string[] {
    const { split } = this.index;
    return split ? this.absent(places.slice(0, answersNeeded).map((place) => answerFile(place, split))) : [];
  }

  private readonly absent = (names: string[]) => [...new Set(names)].filter((name) => !this.taken.has(name));
}

/** Most pieces fetched for one query. */
const piecesNeeded = 20;
/** Answers fetched for one query: those a list shows. */
const answersNeeded = 8;

/** The pieces worth fetching: pairs, words and concepts before single characters, which every answer has. */
function mostTelling(pieces: readonly string[]): string[] {
  const single = (piece: string) => piece.length === 1;
  return [...pieces.filter((piece) => !single(piece)), ...pieces.filter(single)].slice(0, piecesNeeded);
}
