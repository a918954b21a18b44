import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this many bytes a header weighs as much as compression saves. */
const smallest = 1_000;

/** Less memory makes more and shorter blocks: style and text of a page get codes of their own, 1.7 % fewer bytes. */
const shortBlocks = { level: 9, memLevel: 5 };

/**
 * Levels of brotli, of eleven, and of gzip, of nine. Code is kept for good and gets the last ones. The search index, which
 * edits make anew, would be one percent smaller with them, for two seconds; its first stage alone takes 0.15. Pages are many: brotli's last level takes 6 %
 * off, for ten times the time, and is for those whose bytes readers wait for. The offline file, a download that every
 * edit makes anew, and what machines read go with the quick ones: 7 % for a second.
 */
const levels = {
  kept: { br: 11, gz: { level: 9 } },
  download: { br: 10, gz: { level: 9 } },
  page: { br: 9, gz: shortBlocks },
  quick: { br: 9, gz: shortBlocks },
};
export type Quality = keyof typeof levels;

/** How the stages of the search index are packed: readers wait for the first. */
export const stageQualities = ['kept', 'download', 'download'] as const satisfies Quality[];

/** A page that is larger, packed by gzip, is packed by the last level of brotli: answers, most topics, the home page, which are seen most. */
const light = 8_000;

/** Whether packing a file helps; pictures are compressed already. */
export const isPacked = (file: string, bytes: Uint8Array) =>
  bytes.length >= smallest && /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml)$/.test(file);

/** A text as it is sent to a browser that knows brotli, and to one that knows gzip alone. */
export async function packed(bytes: Uint8Array, quality: Quality): Promise<{ br: Buffer; gz: Buffer }> {
  const gz = await promisify(gzip)(bytes, levels[quality].gz);
  const isHeavy = quality === 'page' && gz.length > light;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: levels[isHeavy ? 'kept' : quality].br,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    // A window no larger than the text: a quarter of the time at level 9, for the same bytes.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes.length)))),
  };
  return { br: await promisify(brotliCompress)(bytes, { params }), gz };
}

/** Writes `.br` and `.gz` beside a text, so that a server need not compress it. */
export async function pack(path: string, bytes: Uint8Array, quality: Quality) {
  const { br, gz } = await packed(bytes, quality);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
