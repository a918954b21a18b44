import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a header weighs as much as compression saves. */
const smallest = 1_000;

/**
 * Of brotli's eleven levels: assets are kept for good and get the last one. Pages are many, and each is a tenth of a
 * second at the last one for 8% of its bytes.
 */
const levels = { kept: 11, page: 6 };
export type Quality = keyof typeof levels;

/** Whether packing a file helps; pictures are compressed already. */
export const isPacked = (file: string, bytes: Uint8Array) =>
  bytes.length >= smallest && /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml)$/.test(file);

/** Writes `.br` and `.gz` beside a text, so that a server need not compress it. */
export async function pack(path: string, bytes: Uint8Array, quality: Quality) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: levels[quality],
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    promisify(brotliCompress)(bytes, { params }).then((packed) => writeFile(`${path}.br`, packed)),
    promisify(gzip)(bytes, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
}
