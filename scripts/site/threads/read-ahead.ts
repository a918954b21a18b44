/**
 * The thread of a build that reads a large content from its end, while the build reads it from its beginning: each finds
 * among what is kept what the other has read and checked already. What it finds wrong the build finds too.
 */
import { inspectDir } from '../content';
import { keptIn } from '../kept';
import { inThread } from '../threads';

/** The folder of the content, where what was read is kept, and the mark of the code. */
export type ReadAhead = { dir: string; cache: string; mark: string };

inThread(async ({ dir, cache, mark }: ReadAhead) => {
  inspectDir(dir, { kept: keptIn(cache, mark), fromEnd: true });
});
