/** The one gate between content and pages. */
// `import.meta.glob` is Next's, and its own list of types is made by the first build only.
/// <reference types="next" />
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadLibrary } from '@/lib/content/inspect';
import { unpackLibrary, type Library } from '@/lib/content/library';
import { knowWords } from '@/lib/words/phrases';

const dir = process.env.CONTENT_DIR ?? 'content';
const folders = { content: resolve(dir), shown: dir, public: resolve('public') };

// In development the bundler watches the content through this glob, so that a saved article reloads the page.
if (process.env.NODE_ENV === 'development') import.meta.glob('/content/**', { query: '?raw' });

let loaded: { library: Library; stamp: string } | undefined;

/** All content, read and checked once; in development again after a change. */
export function library(): Library {
  const stamp = process.env.NODE_ENV === 'development' ? stampOf(folders.content) : '';
  if (loaded?.stamp !== stamp) show(read(), stamp);
  return loaded!.library;
}

/** Gives pages the content that a build has read and checked. */
export const useLibrary = (library: Library) => show(library, '');

/** From here on pages show this content, and break their lines between its words. */
function show(library: Library, stamp: string) {
  loaded = { library, stamp };
  knowWords(wordsOf(library));
}

/** The words of the trade. */
export const wordsOf = ({ terms }: Library) => terms.flatMap(({ term, also }) => [term, ...also]);

/** Does something while pages have another content. */
export async function withLibrary<Done>(library: Library, work: () => Promise<Done>): Promise<Done> {
  const before = loaded;
  useLibrary(library);
  try {
    return await work();
  } finally {
    if (before) show(before.library, before.stamp);
    else loaded = before;
  }
}

/** In a build Next gets what was read already: the file that LIBRARY_FILE names. */
const read = () =>
  process.env.LIBRARY_FILE ? unpackLibrary(readFileSync(process.env.LIBRARY_FILE)) : loadLibrary(folders);

/** The first and the last of a list, or the one there is. */
export const firstAndLast = <T>(all: T[]): T[] => (all.length > 1 ? [all[0]!, all.at(-1)!] : all);

/** Of all pages of a route those that Next makes: in development every one; in a build two (scripts/site/exported.ts). */
export const exported = <T>(all: T[]): T[] => (process.env.LIBRARY_FILE ? firstAndLast(all) : all);

/** Changes whenever a file below the folder does. */
const stampOf = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .join('\n');
