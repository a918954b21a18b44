/** Threads of a build, so that it uses a second processor. */
import { once } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';
import { bundled } from '../bundle.mjs';
import type { FilesNeed, MadeFiles } from './threads/make-files';

/**
 * Starts scripts/site/threads/<name>.ts in a thread: it loads its code at once, and does its work when it is called with what it
 * needs.
 */
export async function startThread<Needs extends object, Made>(name: string): Promise<(needs: Needs) => Promise<Made>> {
  // What it does behind its message ends nothing.
  const worker = new Worker(await bundled(process.cwd(), `site/threads/${name}`)).on('error', () => undefined);
  // It rejects where the thread fails, which may be before anybody waits for it.
  const ended = once(worker, 'message') as Promise<[Made]>;
  ended.catch(() => undefined);
  return async (needs) => {
    worker.postMessage(needs);
    return (await ended)[0];
  };
}

/** Starts the thread that makes what is neither page nor picture. */
export const startFiles = () => startThread<FilesNeed, MadeFiles>('make-files');

/** Starts scripts/site/threads/<name>.ts in a thread that may fail; what it makes is found elsewhere. Gives what ends it. */
export async function besides<Needs>(name: string, needs: Needs): Promise<() => Promise<unknown>> {
  const worker = new Worker(await bundled(process.cwd(), `site/threads/${name}`)).on('error', () => undefined);
  worker.postMessage(needs);
  return () => worker.terminate();
}

/** The one thing that a thread does. */
export function inThread<Needs, Made>(work: (needs: Needs) => Promise<Made>) {
  parentPort!.once('message', async (needs: Needs) => parentPort!.postMessage(await work(needs)));
}
