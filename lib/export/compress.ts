import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a header weighs as much as compression saves. */
const smallest = 1_000;

/**
 * Writes `.br` and `.gz` beside each file below `assets/`, at full strength, so that the server
 * need not compress what never changes.
 */
export async function compressAssets(out: string) {
  const folder = join(out, 'assets');
  for (const name of await readdir(folder)) await compressFile(join(folder, name));
}

/** Writes `.br` and `.gz` beside one file, unless it is too small for that. */
export async function compressFile(path: string) {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}
