/** The content folder of this checkout, for scripts and tests. */
import { resolve } from 'node:path';
import { inspectContent, loadLibrary, type HouseRules } from '@/lib/content/inspect';
import type { Library } from '@/lib/content/library';
import { undrawable } from '@/lib/share/drawable';
import type { CorrectCopy } from '@/lib/content/copy';
import { beijingTime } from '@/lib/payout/days';

/** Folders to read; `dir` is as the user wrote it, so that messages show what they know. */
export const foldersAt = (dir: string) => ({
  content: resolve(dir),
  shown: dir.replace(/\/+$/, ''),
  public: resolve('public'),
  correct,
  undrawable,
  today: beijingTime(Date.now()).day,
  // Fewer leave a question open, more are not read at a counter.
  bodyLength: { least: 250, most: 900 },
  plainFields: true,
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

/** All content at `dir` and what is wrong with it; `house`: what is kept of earlier runs, and where to begin. */
export const inspectDir = (dir: string, house?: Pick<HouseRules, 'kept' | 'fromEnd'>) =>
  inspectContent({ ...foldersAt(dir), ...house });
