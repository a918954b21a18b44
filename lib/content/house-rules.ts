/** What this site asks of its content, wherever it is checked: by a command, a build, or on the pages of `npm run dev`. */
import { beijingTime } from '@/lib/payout/days';
import type { CorrectCopy } from './copy';
import type { HouseRules } from './inspect';

/**
 * The Chinese copy linter. It is a native module that some platforms lack; there the check goes on
 * without it, and says so.
 */
const correct: CorrectCopy | undefined = await import('autocorrect-node').then(
  ({ format }) => format,
  () => void console.warn('autocorrect-node has no build for this platform: spaces and punctuation are not checked.'),
);

/** The rules as they are today. */
export const houseRules = (): HouseRules => ({
  correct,
  today: beijingTime(Date.now()).day,
  // Fewer leave a question open, more are not read at a counter.
  bodyLength: { least: 250, most: 900 },
  plainFields: true,
  english: true,
});
