/** Writes flat pictures as PNG with a palette: a third of the size of full colour, and no encoder to depend on. */
import { deflateSync, gzipSync } from 'node:zlib';

const mostColours = 256;

/** The PNG file of opaque RGBA pixels. The colours are the most frequent ones; each other becomes the nearest of them. */
export function encodePng(rgba: Uint8Array, width: number, height: number): Buffer {
  const { palette, indices } = quantise(rgba);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits, palette
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    // Level 9 takes nine times as long for a tenth less.
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Flat pictures are long runs of one colour: counting and looking up go by runs, not by pixels. */
function quantise(rgba: Uint8Array): { palette: number[]; indices: Uint8Array } {
  const runs = runsOf(rgba);
  const counts = new Map<number, number>();
  for (const { colour, from, to } of runs) counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  const byFrequency = [...counts]
    .sort(([a, often], [b, oftener]) => oftener - often || a - b)
    .map(([colour]) => colour);
  const palette = byFrequency.slice(0, mostColours);
  const indexOf = new Map(
    byFrequency.map((colour, rank) => [colour, rank < mostColours ? rank : nearest(colour, palette)]),
  );
  const indices = new Uint8Array(rgba.length / 4);
  for (const { colour, from, to } of runs) indices.fill(indexOf.get(colour)!, from, to);
  return { palette, indices };
}

type Run = { colour: number; from: number; to: number };

function runsOf(rgba: Uint8Array): Run[] {
  // Compared four bytes at once; the colour itself is read byte by byte, as a machine may have them in either order.
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const runs: Run[] = [];
  for (let from = 0, to = 1; from < pixels.length; from = to++) {
    while (to < pixels.length && pixels[to] === pixels[from]) to++;
    const at = from * 4;
    runs.push({ colour: (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!, from, to });
  }
  return runs;
}

function nearest(colour: number, palette: number[]): number {
  const distances = palette.map(
    (other) =>
      ((colour >> 16) - (other >> 16)) ** 2 +
      (((colour >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
      ((colour & 255) - (other & 255)) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // Gzip ends with the same sum, its lowest byte first; zlib gives that alone only since Node 20.15.
  const check = gzipSync(body, { level: 0 }).subarray(-8, -4).reverse();
  return Buffer.concat([length, body, check]);
}
