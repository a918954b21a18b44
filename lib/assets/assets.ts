/**
 * What a browser is sent besides pages. Below /assets/, each named by its content so that a browser may keep it for good:
 * the islands, which every page loads; elements that few pages have; the search; the later stages of its index. The first
 * stage has an address that lasts as long as the code that reads it: an edited answer leaves code and pages as they are.
 * So does the service worker, whose address must never change.
 */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { keyOf, onceMade, type Kept } from '@/lib/content/kept';
import type { Library } from '@/lib/content/library';
import { searchFiles } from '@/lib/pages/search-index';
import { searchedNotices } from '@/lib/pages/notices';
import { supportOf } from '@/lib/pages/support';
import type { ShippedIndex } from '@/lib/search/index-data';
import { assetsBelow, searchIndexBelow } from '@/lib/site/headers';
import { brand, colour, type OwnColours, type Theme } from '@/lib/site/colours';
import { basePath, below, contactUrl, numberAddress, workerUrl } from '@/lib/site/urls';

/** One file. */
export type Asset = { file: string; text: string };

/** The code of the site. */
export type Scripts = { islands: Asset; search: Asset; elements: [name: string, asset: Asset][]; modules: Asset[] };

/**
 * Bundles the code. Nothing of the content is in it but the path of a host below which the site is, `base`. In components/<part>/browser/ an island is a file by the name of
 * its element: `<name>.island.ts` is on every page, `<name>.lazy.ts` is a script of the pages that have the element. What is
 * `<name>.lazy.ts` and no element (a name without a hyphen) an island fetches itself, as <NAME>_MODULE.
 */
export async function scripts(base = ''): Promise<Scripts> {
  const style = await built({
    entryPoints: [join(process.cwd(), 'components/search/browser/results.css')],
    target: ['chrome80', 'safari13'],
  });
  const texts = { BASE: base, SEARCH_STYLE: style.trim() };
  const seldom = await Promise.all(
    filesOf('lazy').map(async ([name, file]): Promise<[string, Asset]> => [
      name,
      await script(name, isElement(name) ? elementEntry(name, file) : file, texts),
    ]),
  );
  const elements = seldom.filter(([name]) => isElement(name));
  const modules = seldom.filter(([name]) => !isElement(name));
  const search = modules.find(([name]) => name === 'search')![1];
  const constants = modules.map(([name, module]) => [`${name.toUpperCase()}_MODULE`, base + addressOf(module)]);
  const islands = await script('islands', islandsEntry(), {
    // In development nothing is kept: every edit must show.
    BASE: base,
    WORKER: process.env.NODE_ENV === 'development' ? '' : base + workerUrl,
    SEARCH_INDEX: base + indexUrl(search),
    ...Object.fromEntries(constants),
  });
  return {
    islands,
    search,
    elements,
    modules: modules.map(([, module]) => module).filter((module) => module !== search),
  };
}

/** The program of the pages that have an element. */
const elementEntry = (name: string, file: string): Entry => ({
  contents: [
    "import { define } from './components/site/browser/define';",
    `import { attach } from './${file}';`,
    `define('${name}', attach);`,
  ].join('\n'),
});

/** The program of every page: it starts the islands that every page may have. */
function islandsEntry(): Entry {
  const own = filesOf('island');
  return {
    contents: [
      "import { start } from './components/site/browser/start';",
      ...own.map(([, file], at) => `import island${at} from './${file}';`),
      `start({ ${own.map(([name], at) => `'${name}': island${at}`).join(', ')} });`,
    ].join('\n'),
  };
}

/** The files of browser code with this ending, each with its name, in the order of the names. */
const filesOf = (ending: string): [name: string, file: string][] =>
  readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(`.${ending}.ts`))
    .map((file): [string, string] => [basename(file, `.${ending}.ts`), join('components', file).replaceAll('\\', '/')])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The name of an element that a page defines has a hyphen. */
const isElement = (name: string) => name.includes('-');

/** The text of every script by its address. */
export const scriptFiles = (scripts: Scripts) =>
  new Map(allOf(scripts).map((asset) => [addressOf(asset), () => asset.text]));

const allOf = ({ islands, search, elements, modules }: Scripts) => [
  islands,
  search,
  ...elements.map(([, asset]) => asset),
  ...modules,
];

/** The addresses of the scripts of elements that few pages have, by the names of these. */
export const elementScripts = ({ elements }: Scripts) =>
  elements.map(([name, asset]): [name: string, address: string] => [name, addressOf(asset)]);

/** The text of the service worker; `kept`: what earlier builds made of the same. */
export function worker(scripts: Scripts, library: Library, kept?: Kept): Promise<string> {
  const { islands, search } = scripts;
  const [{ ask, shown, href }] = supportOf(library).channels;
  const { url, colours: own } = library.site;
  const base = basePath(url);
  const texts = {
    RELEASE: hashOf(
      allOf(scripts)
        .map(({ file }) => file)
        .join(),
    ),
    BASE: base,
    FIRST_ASSET: base + addressOf(islands),
    SEARCH_INDEX: base + indexUrl(search),
    NUMBER_ADDRESS: below(base, numberAddress),
    // Nothing of the site can be opened then, the page of support neither.
    SUPPORT: JSON.stringify({ ask, shown, href: href === contactUrl ? undefined : href }),
    COLOURS: `${coloursIn('light', own)}@media (prefers-color-scheme:dark){${coloursIn('dark', own)}}`,
  };
  return onceMade(kept, keyOf('service worker', texts), () =>
    bundled('components/site/browser/saved-pages/worker.ts', 'iife', texts),
  );
}

/** The colours of a page that has no style sheet. */
const coloursIn = (theme: Theme, own?: OwnColours) =>
  `body{background:${colour('paper', theme)};color:${colour('ink', theme)}}a{color:${brand(own, theme)}}`;

/** The text of every file of the search index by its address, for the code that reads it; `kept`: what earlier builds made. */
export function indexFiles(library: Library, { search }: Scripts, kept?: Kept): Map<string, () => string> {
  const { index, words, bodies, parts } = searchFiles(library, kept);
  const later = { words: data('search-words', words), bodies: data('search-bodies', bodies) };
  // One hash for all parts: they are fetched by name, and a name must belong to one release.
  const partsName = `search-parts-${hashOf([...parts.values()].join('\n'))}-`;
  const shipped: ShippedIndex = {
    index,
    words: addressOf(later.words),
    bodies: addressOf(later.bodies),
    parts: `${assetsBelow}${partsName}`,
    notices: searchedNotices(library),
  };
  const files = [
    ...Object.values(later),
    ...[...parts].map(([name, text]): Asset => ({ file: `${partsName}${name}.txt`, text })),
  ];
  return new Map([
    [indexUrl(search), () => JSON.stringify(shipped)],
    ...files.map((asset): [string, () => string] => [addressOf(asset), () => asset.text]),
  ]);
}

/** The address of the islands in the pages that Next exports, which have no code beside them (tests/site/next.test.ts). */
export const exportedIslands = `${assetsBelow}islands.js`;

/** The addresses of the modules that the pages of Next load: in development all, as it does not tell what a page has. */
export async function developmentScripts(): Promise<string[]> {
  if (process.env.NODE_ENV !== 'development') return [exportedIslands];
  const made = await scripts();
  return [addressOf(made.islands), ...elementScripts(made).map(([, address]) => address)];
}

/** Where a file is fetched. */
export const addressOf = ({ file }: Asset) => `${assetsBelow}${file}`;

/** Where the first stage of the index is fetched, for this code of the search. */
const indexUrl = ({ text }: Asset) => `${searchIndexBelow}${hashOf(text)}.json`;

/** A module with all it needs; `texts` are put in where the code names them. */
const script = async (name: string, entry: Entry, texts: Record<string, string>): Promise<Asset> =>
  asset(name, 'js', await bundled(entry, 'esm', texts));

const data = (name: string, stage: unknown) => asset(name, 'json', JSON.stringify(stage));

/** A file of the checkout, or the text of a program that stands at its top. */
type Entry = string | { contents: string };

/** Code for the browser, in one piece. */
export const bundled = (entry: Entry, format: 'esm' | 'iife', texts: Record<string, string> = {}): Promise<string> =>
  built({
    ...(typeof entry === 'string'
      ? { entryPoints: [join(process.cwd(), entry)] }
      : { stdin: { ...entry, resolveDir: process.cwd(), loader: 'ts' } }),
    format,
    // What Chromium 80 and Safari 13 know; both know import(), which came a year later.
    target: 'es2019',
    supported: { 'dynamic-import': true },
    legalComments: 'none',
    // Fields are assigned: defining them takes a helper and a call each.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    alias: { '@': process.cwd() },
    define: Object.fromEntries(
      Object.entries({ BASE: '', ...texts }).map(([key, text]) => [key, JSON.stringify(text)]),
    ),
  });

/** A file with all that it imports, as short as it can be. */
async function built(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, bundle: true, write: false, minify: true, charset: 'utf8' });
  return outputFiles[0]!.text;
}

const asset = (name: string, extension: string, text: string): Asset => ({
  file: `${name}-${hashOf(text)}.${extension}`,
  text,
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
