/** The content folder of this checkout, for scripts and tests. */
import { resolve } from 'node:path';
import { houseRules } from '@/lib/content/house-rules';
import { inspectContent, loadLibrary, type HouseRules } from '@/lib/content/inspect';
import type { Library } from '@/lib/content/library';
import { undrawable } from '@/lib/share/drawable';

/** Folders to read; `dir` is as the user wrote it, so that messages show what they know. */
export const foldersAt = (dir: string) => ({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
  ...houseRules(),
  undrawable,
});

let loaded: Library | undefined;

/** All content, read once a program, or an error that lists what is wrong. */
export const loadContent = (): Library => (loaded ??= loadLibrary(foldersAt('content')));

/** All content at `dir` and what is wrong with it; `house`: what is kept of earlier runs, and where to begin. */
export const inspectDir = (dir: string, house?: Pick<HouseRules, 'kept' | 'fromEnd'>) =>
  inspectContent({ ...foldersAt(dir), ...house });
