/** What builds keep for the next one, a file a thing, named by what it was made from and by the code that made it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from '@/lib/content/kept';
import { work } from './work';

/** Things kept in a folder of where builds work, by this code. What it was not asked for goes when `forgetRest` is called. Several programs may use a folder at once. */
export function keptIn(name: string, code: string): Kept & { forgetRest(): void } {
  const folder = resolve(work, name);
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
        const bytes = readFileSync(join(folder, nameOf(key)));
        const thing = bytes.subarray(sumLength);
        // Left in pieces by a disk that failed, or written by another hand.
        return sumOf(thing).equals(bytes.subarray(0, sumLength)) ? (deserialize(thing) as unknown) : undefined;
      } catch {
        // Not there.
        return undefined;
      }
    },
    // A half that a stopped program leaves, or two that write at once, is told by its sum.
    set(key, thing) {
      const bytes = serialize(thing);
      writeFileSync(join(folder, nameOf(key)), Buffer.concat([sumOf(bytes), bytes]));
    },
    forgetRest() {
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

const sumLength = 32;
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** Things kept for as long as the program runs. */
export function keptInMemory(): Kept {
  const things = new Map<string, Buffer>();
  return {
    get: (key) => (things.has(key) ? (deserialize(things.get(key)!) as unknown) : undefined),
    set: (key, thing) => void things.set(key, serialize(thing)),
  };
}
