import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The route under which addresses that lead elsewhere are exported: `app/moved/[...address]`. */
const route = 'moved';

/**
 * Puts the pages below `moved/` where readers call them: `moved/201/index.html` becomes
 * `201/index.html`. Next cannot export them there itself: it keeps /404/ for its own error page, and
 * 404 is the number of an answer.
 */
export async function placeMoved(out: string) {
  const from = join(out, route);
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name === 'index.html')) {
    const source = join(entry.parentPath, entry.name);
    const target = join(out, source.slice(from.length));
    const taken = await stat(target).catch(() => undefined);
    // /codes/A0/ leads to /codes/a0/; where the file system takes the two for one, the page itself answers both.
    if (taken && target !== target.toLowerCase()) continue;
    if (taken && target !== join(out, '404', 'index.html'))
      throw new Error(`${target} is a page of its own and cannot also lead elsewhere`);
    await mkdir(dirname(target), { recursive: true });
    await rename(source, target);
  }
  await rm(from, { recursive: true });
}
