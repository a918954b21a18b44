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
  const runs = [
    ...row
      .map(Number)
      .join('')
      .matchAll(/(0*)(1+)/g),
  ];
  return runs
    .map(([, white, black], at) => `${at === 0 ? `M${white!.length} ${y}.5` : `m${white!.length} 0`}h${black!.length}`)
    .join('');
}
