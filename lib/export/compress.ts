import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a header weighs as much as compression saves. */
const smallest = 1_000;

/** Whether packing helps; pictures are compressed already. */
export const isText = (file: string) => /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml)$/.test(file);

/**
 * Of brotli's eleven levels: assets are kept for good and get the last one. Pages are many, and each is a tenth of a
 * second at the last one for 8% of its bytes.
 */
export const quality = { kept: 11, page: 6 };

/** Writes `.br` and `.gz` beside a text, so that a server need not compress it; unless it is too small for that. */
export async function compressFile(path: string, level = quality.kept) {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((packed) => writeFile(`${path}.br`, packed)),
    promisify(gzip)(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
}
