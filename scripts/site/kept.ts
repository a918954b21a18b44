/** What builds keep for the next one, a file a thing, named by what it was made from and by the code that made it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { Kept } from '@/lib/content/kept';

/** Things kept below a folder by this code. What it was not asked for goes when `forgetRest` is called. */
export function keptIn(folder: string, code: string): Kept & { forgetRest(): void } {
  mkdirSync(folder, { recursive: true });
  const wanted = new Set<string>();
  const nameOf = (key: string) => {
    const name = createHash('sha256').update(`${code}\0${process.version}\0${key}`).digest('hex').slice(0, 32);
    wanted.add(name);
    return name;
  };
  return {
    get(key) {
      try {
        return deserialize(readFileSync(join(folder, nameOf(key)))) as unknown;
      } catch {
        // Not there, or left in pieces by a disk that failed.
        return undefined;
      }
    },
    set(key, thing) {
      const file = join(folder, nameOf(key));
      // Whole or not at all: a build that was stopped leaves no half for the next one.
      const part = `${file}.${threadId}.part`;
      writeFileSync(part, serialize(thing));
      renameSync(part, file);
    },
    forgetRest() {
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
    },
  };
}

/** Things kept for as long as the program runs. */
export function keptInMemory(): Kept {
  const things = new Map<string, Buffer>();
  return {
    get: (key) => (things.has(key) ? (deserialize(things.get(key)!) as unknown) : undefined),
    set: (key, thing) => void things.set(key, serialize(thing)),
  };
}
