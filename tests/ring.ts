/** Which ring runs: `npm test` is what must hold before a change goes out, `npm test -- --full` the whole matrix. */
import { it } from 'vitest';

export const full = process.env.TEST_RING === 'full';

/** In the full ring everything; in the default ring the first and every so many after it. */
export const sample = <const T>(all: readonly T[], every: number): readonly T[] =>
  full ? all : all.filter((_, at) => at % every === 0);

/** A test of the full ring alone: another way of what the default ring tests in one, or what few changes reach. */
export const further = it.runIf(full);
