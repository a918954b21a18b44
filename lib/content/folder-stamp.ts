import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Changes whenever a file below the folder does. */
export const folderStamp = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    // A file may be gone between two looks, as editors write a new one in its place.
    .map((path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
