/**
 * The thread of a build that reads a large content from its end, while the build reads it from its beginning: each finds
 * among what is kept what the other has read and checked already. What it finds wrong the build finds too.
 */
import { inspectDir } from '../content';
import { contentCache } from '../inputs';
import { keptIn } from '../kept';
import { inThread } from '../threads';

/** The folder of the content, and the mark of the code. */
export type ReadAhead = { dir: string; mark: string };

inThread(async ({ dir, mark }: ReadAhead) => {
  inspectDir(dir, { kept: keptIn(contentCache, mark), fromEnd: true });
});
