import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a header weighs as much as compression saves. */
const smallest = 1_000;

/** Pictures are compressed already. */
const text = /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml)$/;

/** Of brotli's eleven levels: pages are many, and each is a tenth of a second at the last one for 8% of its bytes. */
const quality = { kept: 11, page: 6 };

/**
 * Writes `.br` and `.gz` beside every text of the site, so that a server need not compress anything:
 * assets at full strength, as they are kept for good.
 */
export async function compressFiles(out: string, files: string[]) {
  for (const file of files.filter((name) => text.test(name)))
    await compressFile(join(out, file), file.startsWith('assets/') ? quality.kept : quality.page);
}

/** Writes `.br` and `.gz` beside one file, unless it is too small for that. */
export async function compressFile(path: string, level = quality.kept) {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((packed) => writeFile(`${path}.br`, packed)),
    promisify(gzip)(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
}
