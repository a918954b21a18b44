/** Makes the exported folder what readers get: finished pages, and no file that no page uses. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFiles } from './compress';
import { finishPage } from './finish-page';
import { placeFiles } from './place-files';
import { placeMoved } from './place-moved';
import { unusedFiles } from './unused-files';

/** Finishes every HTML file below `out` and removes what only the framework's runtime would have read. */
export async function finishExport(out: string) {
  await placeMoved(out);
  await placeFiles(out);
  const files = await filesBelow(out);
  const pages = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const finished = finishPage(await readFile(join(out, file), 'utf8'), file);
    await writeFile(join(out, file), finished);
    pages.set(file, finished);
  }
  const unused = new Set(unusedFiles(files, [...pages.values()]));
  for (const file of unused) await rm(join(out, file));
  await compressFiles(
    out,
    files.filter((file) => !unused.has(file)),
  );
  await removeEmptyFolders(out);
}

async function filesBelow(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function removeEmptyFolders(dir: string): Promise<boolean> {
  let empty = true;
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (!entry.isDirectory() || !(await removeEmptyFolders(join(dir, entry.name)))) empty = false;
  }
  if (empty) await rm(dir, { recursive: true });
  return empty;
}
