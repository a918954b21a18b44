import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The route under which files for machines are exported: `app/files/[...path]`. */
const route = 'files';

/**
 * Puts the files below `files/` where machines look for them: `files/feed.xml` becomes `feed.xml`. Next
 * cannot export an answer’s Markdown beside its page, nor leave out a file that is not configured.
 */
export async function placeFiles(out: string) {
  const from = join(out, route);
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(out, source.slice(from.length));
    if (await stat(target).catch(() => undefined))
      throw new Error(`${target} is there already; ${source} cannot take its place`);
    await mkdir(dirname(target), { recursive: true });
    await rename(source, target);
  }
  await rm(from, { recursive: true });
}
