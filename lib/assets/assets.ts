/**
 * The files below /assets/, each named by its content so that a browser may keep it for good: the islands,
 * which every page loads; code that one page needs; the search with the first stage of its index; the
 * other two stages. And the service worker, whose address must not change.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { library } from '@/lib/pages/library';
import { searchFiles, type SearchFiles } from '@/lib/pages/search-index';
import { workerUrl } from '@/lib/site/urls';

/** One file; `type` is what the server says of it. */
export type Asset = { file: string; text: string; type: string };

/** Code that few pages or readers need, fetched there: components/islands/<name>/attach.ts, which its island knows as <NAME>_MODULE. */
const modules = ['payout', 'speech', 'cards', 'report', 'support', 'privacy'] as const;

/** `parts`: the files of a split index; none while one file holds all. `worker`: the text of /sw.js. */
export type Assets = {
  islands: Asset;
  modules: Asset[];
  search: Asset;
  words: Asset;
  bodies: Asset;
  parts: Asset[];
  worker: string;
};

let ready: Assets | undefined;
let found: { files: SearchFiles; of: ReturnType<typeof library> } | undefined;

/**
 * All files. A build makes them before the pages (scripts/site.ts), so that its workers need not each make
 * them again, and names the file in ASSETS_FILE; in development the code is bundled anew each time, so that
 * an edit shows, and the index after a change of the content.
 */
export function assets(): Assets {
  if (process.env.ASSETS_FILE) return (ready ??= JSON.parse(readFileSync(process.env.ASSETS_FILE, 'utf8')) as Assets);
  const content = library();
  if (found?.of !== content) found = { files: searchFiles(content), of: content };
  return bundle(found.files, content.site.support);
}

function bundle({ index, words, bodies, parts }: SearchFiles, support: { label: string; hotline: string }): Assets {
  const data = (name: string, stage: unknown) => asset(name, 'json', 'application/json', JSON.stringify(stage));
  const later = { words: data('search-words', words), bodies: data('search-bodies', bodies) };
  // One hash for all parts: they are fetched by name, and a name must belong to one release.
  const partsName = `search-parts-${hashOf([...parts.values()].join('\n'))}-`;
  const search = script('search', 'components/islands/search/panel.ts', {
    SEARCH_INDEX: JSON.stringify(index),
    SEARCH_WORDS: addressOf(later.words),
    SEARCH_BODIES: addressOf(later.bodies),
    SEARCH_PARTS: `/assets/${partsName}`,
  });
  const attached = modules.map((name) => script(name, `components/islands/${name}/attach.ts`, {}));
  const islands = script('islands', 'components/islands/define-all.ts', {
    // In development nothing is kept: every edit must show.
    WORKER: process.env.NODE_ENV === 'development' ? '' : workerUrl,
    SEARCH_MODULE: addressOf(search),
    ...Object.fromEntries(modules.map((name, index) => [`${name.toUpperCase()}_MODULE`, addressOf(attached[index]!)])),
  });
  // Whatever of the site changes, the islands name it, so their name is that of the release.
  const worker = bundled('components/islands/saved-pages/worker.ts', 'iife', {
    RELEASE: islands.file,
    FIRST_ASSET: addressOf(islands),
    SUPPORT: support.label,
    HOTLINE: support.hotline,
  });
  const text = ([name, text]: [string, string]): Asset => ({
    file: `${partsName}${name}.txt`,
    text,
    type: 'text/plain; charset=utf-8',
  });
  return { islands, modules: attached, search, ...later, parts: [...parts].map(text), worker };
}

/** Every file below /assets/. */
export function allAssets(): Asset[] {
  const { islands, search, words, bodies, modules, parts } = assets();
  return [islands, search, words, bodies, ...modules, ...parts];
}

/** Where a file is fetched. */
export const addressOf = ({ file }: Asset) => `/assets/${file}`;

/** A module with all it needs; `texts` are put in where the code names them. */
const script = (name: string, entry: string, texts: Record<string, string>): Asset =>
  asset(name, 'js', 'text/javascript', bundled(entry, 'esm', texts));

/** Code for the browser, in one piece. */
export function bundled(entry: string, format: 'esm' | 'iife', texts: Record<string, string> = {}): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(process.cwd(), entry)],
    bundle: true,
    write: false,
    minify: true,
    format,
    // What Chromium 80 and Safari 13 know; both know import(), which came a year later.
    target: 'es2019',
    supported: { 'dynamic-import': true },
    charset: 'utf8',
    legalComments: 'none',
    define: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.stringify(text)])),
  });
  return outputFiles[0]!.text;
}

function asset(name: string, extension: string, type: string, text: string): Asset {
  return { file: `${name}-${hashOf(text)}.${extension}`, text, type: `${type}; charset=utf-8` };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
