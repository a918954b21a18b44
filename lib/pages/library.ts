/** The one gate between content and pages. */
// `import.meta.glob` is Next's, and its own list of types is made by the first build only.
/// <reference types="next" />
import { resolve } from 'node:path';
import type { Address } from '@/lib/content/addresses';
import { folderStamp } from '@/lib/content/folder-stamp';
import { loadLibrary } from '@/lib/content/inspect';
import { wordsOf, type Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import type { Frame } from './frame';
import { knowWords } from '@/lib/words/phrases';
import { notesOf } from './author-notes';

const dir = process.env.CONTENT_DIR ?? 'content';
const folders = { content: resolve(dir), shown: dir.replace(/\/+$/, ''), public: resolve('public') };

// In development the bundler watches the mark that scripts/commands/dev.ts sets when content was saved, so that the page
// reloads. Never the content itself: what is no text would be a fault in every page.
if (process.env.NODE_ENV === 'development') import.meta.glob('/.build/content-saved/*', { query: '?raw' });

/** The author's own eyes: in development alone, where content need not be right to be looked at. */
const previews = process.env.NODE_ENV === 'development' ? await openPreviews() : undefined;

async function openPreviews() {
  const { Previews } = await import('@/lib/content/preview/previews');
  const { houseRules } = await import('@/lib/content/house-rules');
  return new Previews(() => ({ ...folders, ...houseRules(), drafts: true }));
}

let loaded: { library: Library; stamp: string } | undefined;

/** All content, read and checked once; in development again after a change. */
export function library(): Library {
  const stamp = previews ? folderStamp(folders.content) : '';
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

const read = () => (previews ? previews.read() : loadLibrary(folders));

/**
 * What a page shows. While an author's content is not right, with what is wrong; and what nothing can be made of, or is
 * gone, as it was when all was right.
 */
export function pageOf<Page>(make: (library: Library) => Page, address?: string): Page {
  const now = library();
  if (!now.wrong) return previews ? withNotes(make(now), now) : make(now);
  const before = previews?.right && { ...previews.right, wrong: now.wrong };
  const isGone = address !== undefined && !now.addresses.has(address);
  if (isGone && before) return withNotes(make(before), before);
  try {
    return withNotes(make(now), now);
  } catch (error) {
    if (!before) throw error;
    return withNotes(make(before), before);
  }
}

/** Where an address leads: to a page, or to where that is now. What is gone while the content is not right counts as there. */
export function addressOf(address: string): Address | undefined {
  const now = library();
  return now.addresses.get(address) ?? (now.wrong && previews?.right?.addresses.get(address));
}

function withNotes<Page>(page: Page, library: Library): Page {
  const { head, frame } = page as { head?: PageHead; frame?: Frame };
  return head && frame ? { ...page, frame: { ...frame, notes: notesOf(library, head.path) } } : page;
}

/** The first and the last of a list, or the one there is. */
export const firstAndLast = <T>(all: T[]): T[] => (all.length > 1 ? [all[0]!, all.at(-1)!] : all);

/**
 * Of all pages of a route those that are made. In development Next gets none, for it would ask for each view of a page, in
 * a process that reads all content first; with SAMPLES two, which a test compares with the build's (tests/site/next.test.ts).
 */
export function exported<T>(all: (library: Library) => T[]): T[] {
  if (previews) return [];
  return process.env.SAMPLES ? firstAndLast(all(library())) : all(library());
}
