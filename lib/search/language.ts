/** The words of the domain: one way to read text for the index, the browser and the tests. */
import { fold, isHan } from './fold';

/** Words a merchant would swap without noticing. */
export type Concept = {
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

export type Language = {
  fold(text: string): string;
  /** The pieces a folded text is searched by: characters, pairs, Latin words, concepts (`#12`); each once. */
  pieces(folded: string): string[];
  /** The concepts in a folded text, from left to right, and where each stands. */
  conceptsIn(folded: string): { piece: string; from: number; to: number }[];
  /** Latin words that concepts are written with. */
  isWord(word: string): boolean;
  /** True for the piece of a concept that stands in questions about everything. */
  isCommon(piece: string): boolean;
  /** Adds what came later: characters to fold, and further words of each concept. */
  extend(folding: string, words: readonly (readonly string[])[]): void;
};

/** Reads texts by the given words. */
export function createLanguage({ folding, concepts }: LanguageData): Language {
  const pairs = new Map<string, string>();
  const byStart = new Map<string, { word: string; piece: string }[]>();
  const latin = new Set<string>();
  const common = new Set<string>();
  const extend: Language['extend'] = (folding, words) => {
    for (const [, from, to] of folding.matchAll(/(.)(.)/gu)) pairs.set(from!, to!);
    words.forEach((concept, index) => {
      for (const written of concept) {
        const word = fold(written, pairs);
        const start = word[0]!;
        const same = byStart.get(start) ?? [];
        same.push({ word, piece: `#${index}` });
        byStart.set(start, same.sort((a, b) => b.word.length - a.word.length));
        for (const part of word.match(/[a-z]+/g) ?? []) latin.add(part);
      }
    });
  };
  extend(folding, concepts.map(({ words }) => words));
  concepts.forEach((concept, index) => concept.common && common.add(`#${index}`));

  /** The longest words win, from left to right; a Latin word must stand alone. */
  const conceptsIn: Language['conceptsIn'] = (folded) => {
    const found: { piece: string; from: number; to: number }[] = [];
    for (let from = 0; from < folded.length; ) {
      const match = byStart
        .get(folded[from]!)
        ?.find(({ word }) => folded.startsWith(word, from) && standsAlone(folded, from, from + word.length));
      const to = from + (match?.word.length ?? 1);
      if (match) found.push({ piece: match.piece, from, to });
      from = to;
    }
    return found;
  };

  return {
    fold: (text) => fold(text, pairs),
    pieces(folded) {
      const found = new Set<string>();
      let before = '';
      for (const [run] of folded.matchAll(/[a-z0-9+]+|[^a-z0-9+ ]/gu)) {
        const character = isHan(run) ? run : '';
        found.add(run);
        if (before && character) found.add(before + character);
        before = character;
      }
      for (const { piece } of conceptsIn(folded)) found.add(piece);
      return [...found];
    },
    conceptsIn,
    isWord: (word) => latin.has(word),
    isCommon: (piece) => common.has(piece),
    extend,
  };
}

const latinLetter = /[a-z0-9]/;
const standsAlone = (text: string, from: number, to: number) =>
  !(latinLetter.test(text[from]!) && latinLetter.test(text[from - 1] ?? ' ')) &&
  !(latinLetter.test(text[to - 1]!) && latinLetter.test(text[to] ?? ' '));
