/** The container of `.ico`: a header, an entry a picture, the pictures as they are (PNG). */
export function iconFile(pictures: readonly { width: number; png: Buffer }[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ width, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(width % 256, at);
    header.writeUInt8(width % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}
