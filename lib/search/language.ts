/** The words of the domain: one way to read text for the index, the browser and the tests. */
import { fold, isHan } from './fold';

/** Words a merchant would swap without noticing. */
export type Concept = {
  /** Folded, so that the browser need not. */
  words: readonly string[];
  /** Stands in questions about everything, so it says little of the topic. */
  common: boolean;
};

/** What the language of an index is made from; kept by writers, completed at build. */
export type LanguageData = {
  /** Characters and what they are folded to, in pairs: `帳账結结`. */
  folding: string;
  concepts: readonly Concept[];
};

export type Language = ReturnType<typeof createLanguage>;

/** Reads texts by the given words. */
export function createLanguage({ folding, concepts }: LanguageData) {
  const pairs = new Map<string, string>();
  /** Words by how they begin: their first two characters, the only one of those that have no second. */
  const byStart = new Map<string, { word: string; piece: string }[]>();
  const byPiece = new Map<string, string[]>();
  const latin = new Set<string>();
  const common = new Set<string>();
  const single = new Map<string, string>();
  const extend = (folding: string, words: readonly (readonly string[])[]) => {
    single.clear();
    for (const [, from, to] of folding.matchAll(/(.)(.)/gu)) pairs.set(from!, to!);
    words.forEach((concept, index) => {
      const piece = `#${index}`;
      byPiece.set(piece, [...(byPiece.get(piece) ?? []), ...concept]);
      for (const word of concept) {
        const start = word.slice(0, 2);
        const same = [...(byStart.get(start) ?? []), { word, piece }];
        same.sort((a, b) => b.word.length - a.word.length);
        byStart.set(start, same);
        for (const part of word.match(/[a-z]+/g) ?? []) latin.add(part);
      }
    });
  };
  extend(
    folding,
    concepts.map(({ words }) => words),
  );
  concepts.forEach((concept, index) => concept.common && common.add(`#${index}`));

  /** The longest words win, from left to right; a Latin word must stand alone. */
  const conceptsIn = (folded: string) => {
    const found: { piece: string; from: number; to: number }[] = [];
    for (let from = 0; from < folded.length;) {
      const fits = ({ word }: { word: string }) =>
        folded.startsWith(word, from) && standsAlone(folded, from, from + word.length);
      const match = byStart.get(folded.slice(from, from + 2))?.find(fits) ?? byStart.get(folded[from]!)?.find(fits);
      const to = from + (match?.word.length ?? 1);
      if (match) found.push({ piece: match.piece, from, to });
      from = to;
    }
    return found;
  };

  return {
    fold: (text: string) => fold(text, pairs),
    /** One character folded, on its own; remembered, for the same few thousand come again and again. */
    foldCharacter(character: string): string {
      const folded = single.get(character) ?? fold(character, pairs);
      single.set(character, folded);
      return folded;
    },
    /** The pieces a folded text is searched by: characters, pairs, Latin words, concepts (`#12`); each once. */
    pieces(folded: string): string[] {
      const found = new Set<string>();
      let before = '';
      for (let from = 0, to = 0; from < folded.length; from = to) {
        to = endOfPiece(folded, from);
        const piece = folded.slice(from, to);
        const character = isHan(piece) ? piece : '';
        if (piece !== ' ') found.add(piece);
        if (before && character) found.add(before + character);
        before = character;
      }
      for (const { piece } of conceptsIn(folded)) found.add(piece);
      return [...found];
    },
    /** The concepts in a folded text, from left to right, and where each stands. */
    conceptsIn,
    /** The words of the concept with this piece; undefined for a piece that is none. */
    wordsOf: (piece: string): readonly string[] | undefined => byPiece.get(piece),
    /** Latin words that concepts are written with. */
    isWord: (word: string) => latin.has(word),
    /** True for the piece of a concept that stands in questions about everything. */
    isCommon: (piece: string) => common.has(piece),
    /** Adds what came later: characters to fold, and further words of each concept. */
    extend,
  };
}

const latinLetter = /[a-z0-9]/;
const standsAlone = (text: string, from: number, to: number) =>
  !(latinLetter.test(text[from]!) && latinLetter.test(text[from - 1] ?? ' ')) &&
  !(latinLetter.test(text[to - 1]!) && latinLetter.test(text[to] ?? ' '));

/** Where the piece that begins at `from` ends: a run of letters and digits, or one character. */
function endOfPiece(text: string, from: number): number {
  let to = from;
  while (to < text.length && isWordCode(text.charCodeAt(to))) to++;
  if (to > from) return to;
  const code = text.charCodeAt(from);
  return from + (code >= 0xd800 && code <= 0xdbff ? 2 : 1);
}

/** a–z, 0–9 and + (T+1). */
const isWordCode = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 43;
