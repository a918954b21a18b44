/** The content folder of this checkout, for scripts and tests. */
import { resolve } from 'node:path';
import { inspectContent, loadLibrary } from '@/lib/content/library';

/** Folders to read; `dir` is as the user wrote it, so that messages show what they know. */
export const foldersAt = (dir: string) => ({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
});

/** All content, or an error that lists what is wrong. */
export const loadContent = () => loadLibrary(foldersAt('content'));

/** All content at `dir` and what is wrong with it. */
export const inspectDir = (dir: string) => inspectContent(foldersAt(dir));
