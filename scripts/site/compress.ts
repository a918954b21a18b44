import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a header weighs as much as compression saves. */
const smallest = 1_000;

/**
 * Levels of brotli, of eleven, and of gzip, of nine. Code is kept for good and gets the last ones. The offline file and the
 * search index, which every edit makes anew, would be one percent smaller with them, for two seconds. Of a page, brotli's last level takes 8 % for a tenth of a second more,
 * and gzip's half a percent for twice the time; pages are many.
 */
const levels = { kept: { br: 11, gz: 9 }, download: { br: 10, gz: 9 }, page: { br: 6, gz: 7 } };
export type Quality = keyof typeof levels;

/** Whether packing a file helps; pictures are compressed already. */
export const isPacked = (file: string, bytes: Uint8Array) =>
  bytes.length >= smallest && /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml)$/.test(file);

/** A text as it is sent to a browser that knows brotli. */
export const brotli = (bytes: Uint8Array, quality: Quality): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: levels[quality].br, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** Writes `.br` and `.gz` beside a text, so that a server need not compress it. */
export async function pack(path: string, bytes: Uint8Array, quality: Quality) {
  await Promise.all([
    brotli(bytes, quality).then((packed) => writeFile(`${path}.br`, packed)),
    promisify(gzip)(bytes, { level: levels[quality].gz }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
}
