/**
 * `npm run bench:search`: how good, how small and how quick the search is, beside MiniSearch, Pagefind,
 * Orama and FlexSearch on the same content in the same run; `-- --queries FILE` asks another table. `-- --articles 10000` measures the split index instead.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { indexFiles, scripts } from '@/lib/assets/assets';
import { packed, stageQualities, type Quality } from '../site/compress';
import { searchFiles, searchSources } from '@/lib/pages/search-index';
import { buildIndex } from '@/lib/search/build/build-index';
import { buildSplitIndex } from '@/lib/search/build/split-index';
import { createEngine, type Engine } from '@/lib/search/engine';
import { loadContent } from '../site/content';
import { generatedSources } from './generated-articles';
import { readQueries } from './queries';
import { flexSearch, miniSearch, oramaSearch, pagefind, type Peer } from './search-peers';
import { printStates } from './search-states';
import { middle } from './shared';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, queries: { type: 'string', default: 'tests/search/queries.tsv' } },
});
const library = loadContent();
const files = searchFiles(library);
const slugs = library.articles.map(({ slug }) => slug);
const queries = readQueries(readFileSync(values.queries, 'utf8')).rows.map(({ query, slugs, kind }) => ({
  query: query!,
  kind: kind ?? '',
  expected: slugs && slugs !== 'NONE' ? slugs.split(',') : [],
}));
const answerable = queries.filter(({ expected }) => expected.length > 0);
const unanswerable = queries.filter(({ expected }) => expected.length === 0);
const brotli = (data: string | Buffer) => brotliCompressSync(data).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);

if (values.articles === undefined) {
  await compareQuality();
  voices();
  await sizes();
  times();
} else await measureSplit(Number(values.articles));

/** Top-1, top-3 and MRR@10 by kind, ours and the peers'. */
async function compareQuality() {
  const engine = complete();
  const documents = library.articles.map(({ slug, question, aliases, prompts, answer }, place) => ({
    slug,
    question,
    aliases: aliases.join('\n'),
    prompts: prompts.join('\n'),
    answer,
    body: files.bodies[place]!.body,
  }));
  const ours = async (query: string) => engine.search(query).hits.map(({ place }) => slugs[place]!);
  const peers = [miniSearch(documents), await pagefind(documents), await oramaSearch(documents), flexSearch(documents)];
  const kinds = [...new Set(answerable.map(({ kind }) => kind))];
  console.log(`${answerable.length} queries with an answer, ${unanswerable.length} without (${values.queries})\n`);
  console.log(
    `${'kind'.padEnd(12)} ${'n'.padStart(3)}   ${['ours', ...peers.map(({ name }) => name)].map((name) => `${name}: top-1 / top-3 / MRR`.padEnd(36)).join('')}`,
  );
  for (const kind of [...kinds, 'all']) {
    const asked = answerable.filter((row) => kind === 'all' || row.kind === kind);
    const cells: string[] = [];
    for (const search of [ours, ...peers.map((peer) => peer.search)]) {
      const places: number[] = [];
      for (const { query, expected } of asked)
        places.push((await search(query)).slice(0, 10).findIndex((slug) => expected.includes(slug)));
      const { first, third, reciprocal } = judged(places);
      cells.push(`${first} / ${third} / ${reciprocal}`.padEnd(36));
    }
    console.log(`${kind.padEnd(12)} ${String(asked.length).padStart(3)}   ${cells.join('')}`);
  }
  printStates(
    engine,
    queries.map((one) => ({ ...one, right: new Set(one.expected.map((slug) => slugs.indexOf(slug))) })),
  );
  const own = readQueries(readFileSync('tests/search/unanswerable.tsv', 'utf8')).rows;
  const groups = [...new Set(own.map(({ group }) => group!))].map((group) => {
    const rows = own.filter((row) => row.group === group);
    return `${group} ${percent(rows.filter(({ query }) => engine.search(query!).state === 'none').length, rows.length)}`;
  });
  console.log(`Recognised of ${own.length} further ones (tests/search/unanswerable.tsv): ${groups.join(', ')}`);
  peerSizes(peers);
  for (const peer of peers) await peer.close?.();
}

/** By the places at which right answers were found, −1 where none was: how often first, how often among three, MRR. */
function judged(places: readonly number[]) {
  const found = places.filter((at) => at >= 0);
  const among = (most: number) => percent(found.filter((at) => at < most).length, places.length);
  const reciprocal = found.reduce((sum, at) => sum + 1 / (at + 1), 0) / places.length;
  return { first: among(1), third: among(3), reciprocal: reciprocal.toFixed(3) };
}

/** Leaves one voice out of what is learnt and asks it: how well unseen wording is understood. */
function voices() {
  console.log('\nOne voice left out and asked');
  const line = (name: string, places: readonly number[]) => {
    const { first, third } = judged(places);
    const count = String(places.length).padStart(5);
    console.log(`  ${name.padEnd(3)}${count}   top-1 ${first.padStart(6)}   top-3 ${third.padStart(6)}`);
  };
  const all: number[] = [];
  for (const voice of [...new Set(library.phrasings.map((phrasing) => phrasing.voice))].sort()) {
    const { index, words } = buildIndex(searchSources(library, voice));
    const engine = createEngine(index);
    engine.learn(words);
    const asked = library.phrasings.filter((phrasing) => phrasing.voice === voice);
    const places = asked.map(({ text, slug }) =>
      engine.search(text).hits.findIndex(({ place }) => slugs[place] === slug),
    );
    line(voice, places);
    all.push(...places);
  }
  line('all', all);
}

async function sizes() {
  const code = await scripts();
  const sent = async (text: string, quality: Quality) => (await packed(Buffer.from(text), quality)).br.length;
  const search = await sent(code.search.text, 'kept');
  const texts = [...indexFiles(library, code).values()];
  const [index, words, bodies] = await Promise.all(texts.map((text, stage) => sent(text(), stageQualities[stage]!)));
  console.log('\nOurs, brotli');
  console.log(`  first stage, code and index   ${kilobytes(search + index!)}  (at most 38)`);
  console.log(`  second stage                  ${kilobytes(words!)}  (at most 68)`);
  console.log(`  bodies, only when needed      ${kilobytes(bodies!)}`);
}

function peerSizes(peers: readonly Peer[]) {
  console.log('\nWhat the peers load, brotli');
  for (const { name, loads } of peers)
    console.log(
      `  ${name.padEnd(12)} ${kilobytes(loads.reduce((sum, bytes) => sum + brotli(bytes), 0))} over all these queries, ${loads.length} files`,
    );
}

function times() {
  const started = performance.now();
  const engine = createEngine(files.index);
  const ready = performance.now();
  engine.learn(files.words);
  const learnt = performance.now();
  engine.learnBodies(files.bodies);
  for (const { query } of queries) engine.search(query);
  const taken: number[] = [];
  for (let round = 0; round < 20; round++) {
    for (const { query } of queries) {
      const from = performance.now();
      engine.search(query);
      taken.push(performance.now() - from);
    }
  }
  const at = (share: number) => `${middle(taken, share).toFixed(2)} ms`;
  console.log(
    `\nTime in Node: index ${(ready - started).toFixed(0)} ms, second stage ${(learnt - ready).toFixed(0)} ms; a query p50 ${at(0.5)}, p95 ${at(0.95)} (at most 5 ms), longest ${at(0.9999)}`,
  );
}

/** The index for many answers: what a first query loads, and whether the answers stay the same. */
async function measureSplit(wanted: number) {
  if (!Number.isInteger(wanted) || wanted < slugs.length) {
    console.error(`--articles ${values.articles}: a whole number from ${slugs.length} on, for example 10000`);
    process.exit(2);
  }
  const started = performance.now();
  const split = buildSplitIndex(generatedSources(searchSources(library), wanted));
  const total = [...split.parts.values()].reduce((sum, text) => sum + brotli(text), 0);
  const code = brotli((await scripts()).search.text);
  const start = code + brotli(JSON.stringify(split.index)) + brotli(JSON.stringify(split.words));
  console.log(
    `${wanted} answers, split in ${((performance.now() - started) / 1000).toFixed(1)} s: ${split.parts.size} files, ${kilobytes(total)}; code, index and words of the start ${kilobytes(start)}`,
  );
  const loaded: number[] = [];
  const requests: number[] = [];
  const places: number[] = [];
  for (const { query, expected } of answerable) {
    const engine = createEngine(split.index);
    engine.learn(split.words);
    let bytes = start;
    let count = 0;
    const missing = () => engine.search(query).missing;
    for (let names = missing(); names.length > 0; names = missing()) {
      for (const name of names) {
        const text = split.parts.get(name)!;
        bytes += brotli(text);
        count++;
        engine.take(name, text);
      }
    }
    loaded.push(bytes);
    requests.push(count);
    // An answer made from the right one is right as well.
    const { hits } = engine.search(query);
    places.push(hits.findIndex(({ place }) => expected.includes(slugs[place % slugs.length]!)));
  }
  console.log(
    `A first query loads ${kilobytes(middle(loaded))} (median), ${kilobytes(Math.max(...loaded))} at most (limit 150 KB), in ${middle(requests)} (${Math.max(...requests)}) further requests`,
  );
  const { first, third } = judged(places);
  console.log(`Top-1 ${first}, top-3 ${third}`);
}

function complete(): Engine {
  const engine = createEngine(files.index);
  engine.learn(files.words);
  engine.learnBodies(files.bodies);
  return engine;
}
