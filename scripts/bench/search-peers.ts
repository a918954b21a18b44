/** The searches that ours is measured against, each as its makers deliver it, on the same content. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ownPackage } from './own-packages';

const { default: MiniSearch } = (await import(ownPackage('minisearch'))) as typeof import('minisearch');

/** What a peer indexes of one answer. */
export type PeerDocument = {
  slug: string;
  question: string;
  aliases: string;
  prompts: string;
  answer: string;
  body: string;
};

/** A peer: slugs for a query, best first; what a first search loads, in files as they lie on disk. */
export type Peer = { name: string; search(query: string): Promise<string[]>; loads: Buffer[]; close(): Promise<void> };

/** MiniSearch with its defaults. */
export function miniSearch(documents: readonly PeerDocument[]): Peer {
  const engine = new MiniSearch<PeerDocument>({
    idField: 'slug',
    fields: ['question', 'aliases', 'prompts', 'answer', 'body'],
  });
  engine.addAll(documents);
  const code = readFileSync(fileURLToPath(ownPackage('minisearch')));
  return {
    name: 'MiniSearch',
    search: async (query) => engine.search(query).map(({ id }) => String(id)),
    loads: [code, Buffer.from(JSON.stringify(engine))],
    close: async () => undefined,
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
  const { files } = await index.getFiles();
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
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
