/** Files of the site that are no pages. Next could export them, but takes as long for one as for a page. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressFile, quality } from './compress';
import { inTurns } from './in-turns';

/** Writes each file at its address below `out`, packed too; never in the place of a page or of a file of public/. */
export async function placeFiles(out: string, files: ReadonlyMap<string, () => string>) {
  await inTurns([...files], async ([address, write]) => {
    const path = join(out, address);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, write(), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      throw new Error(
        `${address} is there already, as a page or from public/; the build writes that file itself: rename or remove the other`,
      );
    });
    await compressFile(path, quality.page);
  });
}
