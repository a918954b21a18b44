/** The search of the real content, as a reader has it once all stages have arrived; made once a test file. */
import { readFileSync } from 'node:fs';
import { searchFiles } from '@/lib/pages/search-index';
import { createEngine, type Engine } from '@/lib/search/engine';
import { createLanguage } from '@/lib/search/language';
import { loadContent } from '@/scripts/site/content';
import { readQueries } from '@/scripts/bench/queries';

/** Computes a value when it is first asked for. */
const once = <T>(make: () => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The real content. */
export const library = loadContent;

/** What the search ships of it. */
export const files = once(() => searchFiles(library()));

/** The search with its three stages. */
export const completeEngine = once((): Engine => {
  const { index, words, bodies } = files();
  const engine = createEngine(index);
  engine.learn(words);
  engine.learnBodies(bodies);
  return engine;
});

const language = once(() => {
  const { index, words } = files();
  const language = createLanguage(index.language);
  language.extend(words.folding, []);
  return language;
});

/** A text as the search compares it. */
export const fold = (text: string): string => language().fold(text);

/** A query as the index would have written it. */
export function righted(query: string): string {
  const readings = completeEngine().search(query).readings;
  return readings[readings.length - 1]!;
}

/** The answers to a query, best first, by their slugs. */
export const slugsFor = (query: string): string[] =>
  completeEngine()
    .search(query)
    .hits.map(({ place }) => library().articles[place]!.slug);

/** The rows of a table of queries beside the tests. */
export const rowsOf = (name: string) => readQueries(readFileSync(`tests/search/${name}`, 'utf8')).rows;

/** Numbers from 0 to 1, the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
