/** A text as a QR code. Pure code: nothing of ours is known here. */
import { encode } from 'uqr';

/** Modules of white around a code; readers need them to find it, so they are part of the file. */
export const quietZone = 4;

/**
 * The code as an SVG of one unit a module: error correction M (15 % may be dirty or worn), black on white
 * whatever the theme. Every run of black modules is one stroke, which is half the bytes of rectangles.
 */
export function qrSvg(text: string): string {
  const { size, data } = encode(text, { ecc: 'M', border: quietZone });
  const path = data.map((row, y) => strokesOf(row, y)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
  );
}

/** The runs of black in one row: the first from the edge, each further one from the end of that before. */
function strokesOf(row: boolean[], y: number): string {
  let strokes = '';
  let end = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    let width = 1;
    while (row[x + width]) width++;
    strokes += strokes ? `m${x - end} 0h${width}` : `M${x} ${y}.5h${width}`;
    x += width;
    end = x;
  }
  return strokes;
}
