/** The content folder of this checkout, for scripts and tests. */
import { resolve } from 'node:path';
import { inspectContent, loadLibrary } from '@/lib/content/inspect';
import type { Reading } from '@/lib/content/kept';
import type { Library } from '@/lib/content/library';
import type { CorrectCopy } from '@/lib/content/copy';
import { beijingTime } from '@/lib/payout/days';

/** Folders to read; `dir` is as the user wrote it, so that messages show what they know. */
export const foldersAt = (dir: string) => ({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
  correct,
  today: beijingTime(Date.now()).day,
  // Fewer leave a question open, more are not read at a counter.
  bodyLength: { least: 250, most: 900 },
});

/**
 * The Chinese copy linter. It is a native module that some platforms lack; there the check goes on
 * without it, and says so.
 */
const correct: CorrectCopy | undefined = await import('autocorrect-node').then(
  ({ format }) => format,
  () => void console.warn('autocorrect-node has no build for this platform: spaces and punctuation are not checked.'),
);

let loaded: Library | undefined;

/** All content, read once a program, or an error that lists what is wrong. */
export const loadContent = (): Library => (loaded ??= loadLibrary(foldersAt('content')));

/** All content at `dir` and what is wrong with it. */
export const inspectDir = (dir: string, reading?: Reading) => inspectContent({ ...foldersAt(dir), ...reading });
