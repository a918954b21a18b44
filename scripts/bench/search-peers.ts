/** The searches that ours is measured against on the same content, each with the best tokeniser for Chinese that it can have. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ownPackage } from './own-packages';

const { default: MiniSearch } = (await import(ownPackage('minisearch'))) as typeof import('minisearch');
const orama = (await import(ownPackage('@orama/orama'))) as typeof import('@orama/orama');
const { createTokenizer } = (await import(
  ownPackage('@orama/tokenizers', './mandarin')
)) as typeof import('@orama/tokenizers/mandarin');
const { Index } = (await import(ownPackage('flexsearch'))) as typeof import('flexsearch');

const fields = ['question', 'aliases', 'prompts', 'answer', 'body'] as const;

/** What a peer indexes of one answer. */
export type PeerDocument = Record<'slug' | (typeof fields)[number], string>;

/** A peer: slugs for a query, best first; what a first search loads, in files as they lie on disk. */
export type Peer = { name: string; search(query: string): Promise<string[]>; loads: Buffer[]; close?(): Promise<void> };

/** What a field weighs, as in ours. */
const boost = { question: 3, aliases: 1.5, prompts: 1.5, answer: 1, body: 0.3 };

/** Words, and of Chinese each character and each pair: the best of what was tried (single words of Intl.Segmenter found less). */
function tokensOf(text: string): string[] {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}+|[a-z0-9]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (/^[a-z0-9]/.test(run)) return run;
    return [...run].flatMap((character, at, all) => (at > 0 ? [character, all[at - 1]! + character] : character));
  });
}

/** Orama with its Mandarin tokeniser. */
export async function oramaSearch(documents: readonly PeerDocument[]): Promise<Peer> {
  const engine = orama.create({
    schema: Object.fromEntries(['slug', ...fields].map((name) => [name, 'string'])),
    components: { tokenizer: createTokenizer() },
  });
  for (const document of documents) await orama.insert(engine, document);
  return {
    name: 'Orama',
    async search(term) {
      const { hits } = await orama.search(engine, { term, properties: [...fields], boost, limit: 10, threshold: 1 });
      return hits.map(({ document }) => document.slug);
    },
    loads: [readFileSync(new URL(ownPackage('@orama/orama'))), Buffer.from(JSON.stringify(orama.save(engine)))],
  };
}

/** FlexSearch, an index a field, with our tokens; its scores do not add up, so places do. */
export function flexSearch(documents: readonly PeerDocument[]): Peer {
  const indexes = fields.map((field) => {
    const index = new Index({ encode: tokensOf, tokenize: 'strict', resolution: 9 });
    documents.forEach((document, place) => index.add(place, document[field]));
    return { index, weight: boost[field] };
  });
  return {
    name: 'FlexSearch',
    async search(query) {
      const scores = new Map<number, number>();
      for (const { index, weight } of indexes)
        index
          .search(query, { limit: 20, suggest: true })
          .forEach((place, at) => scores.set(place, (scores.get(place) ?? 0) + weight / (at + 3)));
      return [...scores].sort((a, b) => b[1] - a[1]).map(([place]) => documents[place]!.slug);
    },
    loads: [readFileSync(new URL(ownPackage('flexsearch')))],
  };
}

/** MiniSearch with our tokens and boosts. */
export function miniSearch(documents: readonly PeerDocument[]): Peer {
  const engine = new MiniSearch<PeerDocument>({
    idField: 'slug',
    fields: [...fields],
    tokenize: tokensOf,
    searchOptions: { boost, combineWith: 'OR' },
  });
  engine.addAll(documents);
  const code = readFileSync(new URL(ownPackage('minisearch')));
  return {
    name: 'MiniSearch',
    search: async (query) => engine.search(query).map(({ id }) => String(id)),
    loads: [code, Buffer.from(JSON.stringify(engine))],
  };
}

/** Pagefind with its defaults, run from its own generated files as a browser would. */
export async function pagefind(documents: readonly PeerDocument[]): Promise<Peer> {
  const maker = (await import(ownPackage('pagefind'))) as typeof import('pagefind');
  const { index } = await maker.createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  for (const { slug, question, aliases, prompts, answer, body } of documents) {
    const content = [question, aliases, prompts, answer, body].join('\n');
    await index.addCustomRecord({ url: `/${slug}/`, content, language: 'zh', meta: { title: question } });
  }
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: folder });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const loads: Buffer[] = [];
  const engine = await asInBrowser(folder, loads);
  return {
    name: 'Pagefind',
    async search(query) {
      const { results } = await engine.search(query);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => url.replaceAll('/', ''));
    },
    loads,
    async close() {
      await maker.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type PagefindInBrowser = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
};

/** Loads Pagefind's own browser code; `loads` gathers what it fetches. */
async function asInBrowser(folder: string, loads: Buffer[]): Promise<PagefindInBrowser> {
  const read = (path: string) => {
    const bytes = readFileSync(path);
    loads.push(bytes);
    return bytes;
  };
  Object.assign(globalThis, {
    fetch: async (address: string | URL) => new Response(new Uint8Array(read(String(address).replace(/\?.*$/, '')))),
    document: { querySelector: () => ({ getAttribute: () => 'zh-CN' }) },
    window: { location: { origin: 'http://127.0.0.1' } },
    location: { href: 'http://127.0.0.1/', origin: 'http://127.0.0.1' },
  });
  const code = join(folder, 'pagefind.js');
  loads.push(readFileSync(code));
  const engine = (await import(pathToFileURL(code).href)) as PagefindInBrowser;
  await engine.options({ basePath: `${folder}/`, baseUrl: '/' });
  await engine.init();
  return engine;
}
