/** The content folder of this checkout, for scripts and tests. */
import { resolve } from 'node:path';
import { houseRules } from '@/lib/content/house-rules';
import { inspectContent, loadLibrary } from '@/lib/content/inspect';
import type { Reading } from '@/lib/content/kept';
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

/** All content at `dir` and what is wrong with it. */
export const inspectDir = (dir: string, reading?: Reading) => inspectContent({ ...foldersAt(dir), ...reading });
