/** Reads QR files back with a decoder that is not their maker's. */
import jsQR from 'jsqr';

const scale = 4;

/** What a QR file says, from its own strokes; undefined when no reader would find a code. */
export function decodeSvg(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(svg)![1]);
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { x, y, length } of strokesOf(svg)) {
    for (let row = y * scale; row < (y + 1) * scale; row++) {
      for (let column = x * scale; column < (x + length) * scale; column++) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return decodePixels(pixels, width, width);
}

/** What a picture says: the red, green, blue and alpha of each pixel. */
export const decodePixels = (pixels: Uint8ClampedArray, width: number, height: number): string | undefined =>
  jsQR(pixels, width, height)?.data;

/** Every run of black modules of a QR file. */
export function strokesOf(svg: string): { x: number; y: number; length: number }[] {
  const path = /stroke="#000" d="([^"]*)"/.exec(svg)![1]!;
  let [x, y] = [0, 0];
  return [...path.matchAll(/(?:M(\d+) (\d+)\.5|m(\d+) 0)h(\d+)/g)].map(([, left, top, gap, length]) => {
    if (left !== undefined) [x, y] = [Number(left), Number(top)];
    else x += Number(gap);
    const stroke = { x, y, length: Number(length) };
    x += stroke.length;
    return stroke;
  });
}
