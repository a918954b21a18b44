/** The search of the built site, asked without a browser: what it answers to the queries that tests have, and how sure it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine } from '@/lib/search/engine';
import type { State } from '@/lib/search/confidence';
import type { SearchBodies, SearchWords, ShippedIndex } from '@/lib/search/index-data';
import { readQueries } from '@/scripts/bench/queries';

const read = (address: string) => JSON.parse(readFileSync(join('out', address), 'utf8')) as unknown;

/** The search with its first stage alone, and with all. */
export type BuiltSearch = { early: Engine; whole: Engine };

/** Made from what was built. */
export function builtSearch(): BuiltSearch {
  // The one that pages name: files of the site before are kept for a while.
  const [islands] = /assets\/islands-[\w-]+\.js/.exec(readFileSync('out/index.html', 'utf8'))!;
  const [name] = /search\/index-[\w-]+\.json/.exec(readFileSync(join('out', islands), 'utf8'))!;
  const { index, words, bodies } = read(name) as ShippedIndex;
  const whole = createEngine(index);
  whole.learn(read(words) as SearchWords);
  whole.learnBodies(read(bodies) as SearchBodies);
  return { early: createEngine(index), whole };
}

/** What a test needs of a query: how sure the search is at first and at last, and whether the first answer stays the same. */
type Wanted = { early?: State[]; whole: State; same?: boolean };

/**
 * The first query of our tables for which this holds, and which asks by words alone for an answer. Which one it is may
 * change with the content; that there is one may not.
 */
export function queryWith({ early, whole }: BuiltSearch, wanted: Wanted): string {
  const tables = ['queries', 'unanswerable'].map((name) => readFileSync(`tests/search/${name}.tsv`, 'utf8'));
  const queries = tables.flatMap((table) => readQueries(table).rows.map(({ query }) => query!));
  const found = queries.find((query) => {
    const [first, last] = [early.search(query), whole.search(query)];
    const [best] = last.hits;
    return (
      best?.kind === 'words' &&
      !last.view &&
      !last.illicit &&
      last.pages.length === 0 &&
      first.pages.length === 0 &&
      last.state === wanted.whole &&
      (wanted.early?.includes(first.state) ?? true) &&
      (wanted.same === undefined || wanted.same === (first.hits[0]?.place === best.place))
    );
  });
  if (found === undefined) throw new Error(`No query of tests/search is ${JSON.stringify(wanted)}`);
  return found;
}
