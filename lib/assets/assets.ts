/**
 * The files below /assets/, each named by its content so that a browser may keep it for good: the islands,
 * which every page loads; code that one page needs; the search with the first stage of its index; the
 * other two stages. And the service worker, whose address must not change.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Library } from '@/lib/content/library';
import { searchFiles, type SearchFiles } from '@/lib/pages/search-index';
import { assetsBelow } from '@/lib/site/headers';
import { workerUrl } from '@/lib/site/urls';

/** One file. */
export type Asset = { file: string; text: string };

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

let found: { files: SearchFiles; of: Library } | undefined;

/** All files. Code is bundled anew each time, so that in development an edit shows; the index after a change of the content. */
export async function assets(library: Library): Promise<Assets> {
  if (found?.of !== library) found = { files: searchFiles(library), of: library };
  const { index, words, bodies, parts } = found.files;
  const later = { words: data('search-words', words), bodies: data('search-bodies', bodies) };
  // One hash for all parts: they are fetched by name, and a name must belong to one release.
  const partsName = `search-parts-${hashOf([...parts.values()].join('\n'))}-`;
  const [search, ...attached] = await Promise.all([
    script('search', 'components/islands/search/panel.ts', {
      SEARCH_INDEX: JSON.stringify(index),
      SEARCH_WORDS: addressOf(later.words),
      SEARCH_BODIES: addressOf(later.bodies),
      SEARCH_PARTS: `${assetsBelow}${partsName}`,
    }),
    ...modules.map((name) => script(name, `components/islands/${name}/attach.ts`, {})),
  ]);
  const islands = await script('islands', 'components/islands/define-all.ts', {
    // In development nothing is kept: every edit must show.
    WORKER: process.env.NODE_ENV === 'development' ? '' : workerUrl,
    SEARCH_MODULE: addressOf(search),
    ...Object.fromEntries(modules.map((name, index) => [`${name.toUpperCase()}_MODULE`, addressOf(attached[index]!)])),
  });
  const { label, hotline } = library.site.support;
  // Whatever of the site changes, the islands name it, so their name is that of the release.
  const worker = await bundled('components/islands/saved-pages/worker.ts', 'iife', {
    RELEASE: islands.file,
    FIRST_ASSET: addressOf(islands),
    SUPPORT: label,
    HOTLINE: hotline,
  });
  const text = ([name, text]: [string, string]): Asset => ({ file: `${partsName}${name}.txt`, text });
  return { islands, modules: attached, search, ...later, parts: [...parts].map(text), worker };
}

/** The address of the islands in the pages that Next exports: a build compares its own pages with them before there are assets. */
export const exportedIslands = `${assetsBelow}islands.js`;

/** The address of the module that the pages of Next load. */
export const islandsAddress = async (library: Library) =>
  process.env.NODE_ENV === 'development' ? addressOf((await assets(library)).islands) : exportedIslands;

/** The text of every file by its address, the service worker included. */
export function assetFiles({
  islands,
  search,
  words,
  bodies,
  modules,
  parts,
  worker,
}: Assets): Map<string, () => string> {
  const files = [islands, search, words, bodies, ...modules, ...parts].map((asset): [string, () => string] => [
    addressOf(asset),
    () => asset.text,
  ]);
  return new Map([...files, [workerUrl, () => worker]]);
}

/** Where a file is fetched. */
export const addressOf = ({ file }: Asset) => `${assetsBelow}${file}`;

/** A module with all it needs; `texts` are put in where the code names them. */
const script = async (name: string, entry: string, texts: Record<string, string>): Promise<Asset> =>
  asset(name, 'js', await bundled(entry, 'esm', texts));

const data = (name: string, stage: unknown) => asset(name, 'json', JSON.stringify(stage));

/** Code for the browser, in one piece. */
export async function bundled(
  entry: string,
  format: 'esm' | 'iife',
  texts: Record<string, string> = {},
): Promise<string> {
  const { outputFiles } = await build({
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

const asset = (name: string, extension: string, text: string): Asset => ({
  file: `${name}-${hashOf(text)}.${extension}`,
  text,
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
