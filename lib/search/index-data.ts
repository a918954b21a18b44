/** What the search ships, in the order in which it arrives. */
import type { LanguageData } from './language';
import type { Split } from './split';
import type { Troubles } from './troubles';

/** One answer as a list of results shows it, and what it is found by. */
export type IndexedAnswer = {
  id: string;
  url: string;
  question: string;
  tone: string;
  stamp: string;
  answer: string;
  /** None in the first stage of a whole index: they come with the third. */
  aliases: readonly string[];
  prompts: readonly string[];
};

/** A response code, and the answers (places in the list) that help, best first. Without `url` it has no page. */
export type IndexedCode = {
  code: string;
  name: string;
  url?: string;
  tone?: string;
  stamp?: string;
  answers: readonly number[];
};

/** What helps and is no answer, and how else it is called. */
export type IndexedPage = {
  kind: 'guide' | 'step' | 'code' | 'term' | 'tool';
  name: string;
  url: string;
  says: readonly string[];
  /** Of a guide, the answers (places in the list) that it leads to. */
  answers?: readonly number[];
};

/** Words that decide whether a query has an answer here at all. */
export type Intent = {
  /** Without meaning for the topic: neither for nor against. */
  filler: readonly string[];
  /** What this site never answers. */
  offtopic: readonly string[];
  /** Asks what a word means. */
  meaning: readonly string[];
  /**
   * A query with a word of `how` and one of `what`, or with one of `what` or `alone` and nothing else, asks
   * for help that is never given; one with a word of `worry` does not.
   */
  illicit: Record<'how' | 'what' | 'alone' | 'worry', readonly string[]>;
};

/** What those say who want the large view: its `names` anywhere in a query, `said` alone or when there is no answer. */
export type ViewWords = Record<'names' | 'said', readonly string[]>;

/** What is said beside results: when it is not sure what was meant, and what each kind of page is called. */
export type SearchSays = Record<'perhaps' | 'unsure' | 'support' | 'topics', string> & {
  kinds: Record<IndexedPage['kind'], string>;
};

/** Topics, the most asked answers, and the answer for those who ask for help that is never given (places in the list). */
type WaysOn = {
  says: SearchSays;
  topics: readonly { sign: string; name: string; url: string }[];
  asked: readonly number[];
  illicit: number;
};

/** The first stage: it answers at once. */
export type SearchIndex = {
  /** Where to go when there is no answer. */
  waysOn: WaysOn;
  view: ViewWords;
  language: LanguageData;
  /** Readings: runs of syllables (pinyin.ts), and those that differ. */
  syllables: string;
  readings: readonly string[];
  /** All answers; of a split index those it starts with. */
  answers: readonly IndexedAnswer[];
  codes: readonly IndexedCode[];
  /** Guides and tools. */
  pages: readonly IndexedPage[];
  /** Only of a split index: how it is split, and texts that stand for those of all answers in learning to spell. */
  split?: Split & { texts: readonly string[] };
};

/** The second stage: what merchants also say. Nothing in it changes how the texts of the first are read. */
export type SearchWords = {
  intent: Intent;
  /** Terms and steps of guides. */
  pages: readonly IndexedPage[];
  folding: string;
  readings: readonly string[];
  /** What happened to what (troubles.ts). */
  troubles: Troubles;
  /** English words and what they are in Chinese (english.ts). */
  english: string;
  /** Further words of each concept. */
  concepts: readonly (readonly string[])[];
  /** Which pieces of language belong to which answers (table.ts); the place after the last answer stands for none. */
  table: string;
};

/** What an answer says: its aliases, its body, and the lines of the screens that it shows. */
export type AnswerTexts = { aliases: readonly string[]; body: string; screens: readonly string[] };

/** The third stage, for words that neither of the others has; `length`: what all pieces of body and screens weigh together. */
export type SearchBodies = readonly (AnswerTexts & { length: number })[];

/** A notice, and by what of a query it is known to concern it: words, codes, addresses of answers. Times are Beijing's. */
export type ShippedNotice = {
  from: string;
  until: string;
  text: string;
  all: boolean;
  words: readonly string[];
  codes: readonly string[];
  answers: readonly string[];
};

/** The first file that the search fetches: the first stage, and where the rest is; `parts` is how the addresses of those of a split index begin. */
export type ShippedIndex = {
  index: SearchIndex;
  words: string;
  bodies: string;
  parts: string;
  notices: readonly ShippedNotice[];
};
