/** Makes the exported folder what readers get: finished pages, and no file that no page uses. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFile, isText, quality } from './compress';
import { expectKnownForm, finishPage } from './finish-page';
import { inTurns } from './in-turns';
import { isUnused } from './unused-files';

/** Finishes every HTML file below `out` and removes what only the framework's runtime would have read. */
export async function finishExport(out: string) {
  const files = await filesBelow(out);
  const styles = await readStyles(out, files);
  const used = files.filter((file) => !isUnused(file));
  await inTurns(used.filter(isPage), async (file) => {
    const path = join(out, file);
    const exported = await readFile(path, 'utf8');
    expectKnownForm(exported, file);
    await writeFile(
      path,
      finishPage(exported, file, (address) => styles.get(address)),
    );
    await compressFile(path, quality.page);
  });
  await inTurns(
    used.filter((file) => isText(file) && !isPage(file)),
    (file) => compressFile(join(out, file), file.startsWith('assets/') ? quality.kept : quality.page),
  );
  await inTurns(files.filter(isUnused), (file) => rm(join(out, file)));
  await removeEmptyFolders(out);
}

const isPage = (file: string) => file.endsWith('.html');

/** The style sheets of the export, by the address at which pages name them. */
async function readStyles(out: string, files: readonly string[]): Promise<Map<string, string>> {
  const sheets = files.filter((file) => file.startsWith('_next/') && file.endsWith('.css'));
  return new Map(
    await Promise.all(
      sheets.map(async (file) => [`/${file}`, await readFile(join(out, file), 'utf8')] as [string, string]),
    ),
  );
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
