/** The one gate between content and pages. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadLibrary, unpackLibrary, type Library } from '@/lib/content/library';

const dir = process.env.CONTENT_DIR ?? 'content';
const folders = { content: resolve(dir), shown: dir, public: resolve('public') };

// In development the bundler watches the content through this glob, so that a saved article reloads the page.
if (process.env.NODE_ENV === 'development') import.meta.glob('/content/**', { query: '?raw' });

let loaded: { library: Library; stamp: string } | undefined;

/**
 * All content, read and checked once; in development again after a change. A build reads and checks it before the
 * pages (scripts/site.ts), so that its workers need not do so again each, and names the file in LIBRARY_FILE.
 */
export function library(): Library {
  const stamp = process.env.NODE_ENV === 'development' ? stampOf(folders.content) : '';
  if (loaded?.stamp !== stamp) loaded = { library: read(), stamp };
  return loaded!.library;
}

const read = () =>
  process.env.LIBRARY_FILE ? unpackLibrary(readFileSync(process.env.LIBRARY_FILE)) : loadLibrary(folders);

/** Changes whenever a file below the folder does. */
const stampOf = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .join('\n');
