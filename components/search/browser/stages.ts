/** The search on this page: made once, from the index that came beside this module, and completed as the rest arrives. */
import { placed } from '../../ui/browser/base';
import { createEngine, type Engine } from '@/lib/search/engine';
import type { SearchBodies, SearchWords, ShippedIndex } from '@/lib/search/index-data';

let shipped: ShippedIndex;
let made: Engine | undefined;

/** Takes what came beside this module, before anything else is asked; a second box of the page brings the same. */
export function takeIndex(text: string) {
  shipped ??= JSON.parse(text) as ShippedIndex;
}

/** The engine of this page. */
export const engine = (): Engine => (made ??= createEngine(shipped.index));

/** Where the answer is whose number a query is: a way to it, not a question. */
export function numberedUrl(query: string): string | undefined {
  const [best] = engine().search(query).hits;
  return best?.kind === 'number' ? engine().answer(best.place)?.url : undefined;
}

/** What is down just now, and will be. */
export const notices = () => shipped.notices;

const arriving = new Map<string, Promise<void>>();

/** Brings in the second stage, what merchants also say; a failed load is tried again at the next call. */
export const bringWords = () => bring<SearchWords>(shipped.words, (words) => engine().learn(words));

/** Brings in the third stage, the bodies of the answers. */
export const bringBodies = () => bring<SearchBodies>(shipped.bodies, (bodies) => engine().learnBodies(bodies));

/** Brings in the parts of a split index that a query needs; at once when there are none. */
export async function bringParts(query: string) {
  const missing = () => engine().search(query).missing;
  for (let names = missing(); names.length > 0; names = missing()) {
    const texts = await Promise.all(names.map((name) => read(`${shipped.parts}${name}.txt`)));
    names.forEach((name, at) => engine().take(name, texts[at]!));
  }
}

function bring<Stage>(address: string, learn: (stage: Stage) => void): Promise<void> {
  const coming = arriving.get(address) ?? load(address, learn);
  arriving.set(address, coming);
  coming.catch(() => arriving.delete(address));
  return coming;
}

async function load<Stage>(address: string, learn: (stage: Stage) => void) {
  const stage = JSON.parse(await read(address)) as Stage;
  await breath();
  learn(stage);
}

/** Lets the browser show what there is, and answer a key pressed meanwhile, before more is learnt. */
const breath = () => new Promise<void>((next) => requestAnimationFrame(() => setTimeout(next)));

async function read(address: string): Promise<string> {
  const response = await fetch(placed(address));
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
