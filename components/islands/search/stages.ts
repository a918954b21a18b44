/** The search on this page: made once, from the index in this module, and completed as the rest arrives. */
import { createEngine, type Engine } from '@/lib/search/engine';
import type { SearchBodies, SearchIndex, SearchWords } from '@/lib/search/index-data';

/** Put in by the bundler (lib/assets): the first stage as JSON, and the addresses of the other two. */
declare const SEARCH_INDEX: string;
declare const SEARCH_WORDS: string;
declare const SEARCH_BODIES: string;

let made: Engine | undefined;

/** The engine of this page. */
export const engine = (): Engine => (made ??= createEngine(JSON.parse(SEARCH_INDEX) as SearchIndex));

const arriving = new Map<string, Promise<void>>();

/** Brings in the second stage, what merchants also say; a failed load is tried again at the next call. */
export const bringWords = () => bring<SearchWords>(SEARCH_WORDS, (words) => engine().learn(words));

/** Brings in the third stage, the bodies of the answers. */
export const bringBodies = () => bring<SearchBodies>(SEARCH_BODIES, (bodies) => engine().learnBodies(bodies));

function bring<Stage>(address: string, learn: (stage: Stage) => void): Promise<void> {
  const coming = arriving.get(address) ?? load(address, learn);
  arriving.set(address, coming);
  coming.catch(() => arriving.delete(address));
  return coming;
}

async function load<Stage>(address: string, learn: (stage: Stage) => void) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  const stage = JSON.parse(await response.text()) as Stage;
  // A breath between reading and learning, so that a key pressed meanwhile is shown first.
  await new Promise((next) => setTimeout(next));
  learn(stage);
}
