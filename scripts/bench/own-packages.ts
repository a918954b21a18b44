/** The packages that only benches have (scripts/bench/package.json). */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Entry = string | { [name: string]: Entry } | undefined;

/** Where the code of one, or of a part of it, begins, to be imported: a program that is bundled elsewhere would not find it by its name. */
export function ownPackage(name: string, part = '.'): string {
  const folder = resolve('scripts/bench/node_modules', name);
  const { exports, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports?: Entry;
    main?: string;
  };
  const file = join(folder, entryOf(exports, part) ?? main ?? 'index.js');
  if (!existsSync(file)) throw new Error(`${name}: ${file} is not there`);
  return pathToFileURL(file).href;
}

/** What a package gives to those who import it. */
const entryOf = (entry: Entry, part: string): string | undefined =>
  typeof entry === 'object' ? entryOf(entry[part] ?? entry.node ?? entry.import ?? entry.default, part) : entry;
