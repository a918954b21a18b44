/** Where each line of a slip stands on its picture. One unit is one CSS pixel on the narrowest phone. */
import type { SlipRegion } from '@/lib/pages/receipt-anatomy';

/** As wide as the text on a phone of 320 px. */
export const slipWidth = 288;
/** The slip's own heading, above the first line. */
export const headHeight = 64;
const footHeight = 24;

/** A line is as high as a thumb needs; in the large view thumb and words are larger. */
const heights: Record<SlipSize, Record<SlipRegion['drawn'], number>> = {
  standard: { line: 44, amount: 54, signature: 66 },
  large: { line: 62, amount: 70, signature: 84 },
};

/** How a slip is drawn: for the standard or for the large view. */
export type SlipSize = 'standard' | 'large';

/** The lines from top to bottom, each with its place, and the height of the whole slip. */
export function layOut(
  regions: SlipRegion[],
  size: SlipSize,
): {
  rows: { region: SlipRegion; y: number; height: number }[];
  height: number;
} {
  let y = headHeight;
  const rows = regions.map((region) => {
    const row = { region, y, height: heights[size][region.drawn] };
    y += row.height;
    return row;
  });
  return { rows, height: y + footHeight };
}

/** The outline of a paper slip: straight at the top, torn off at the bottom. */
export function tornPaper(height: number): string {
  const tooth = 8;
  const teeth = Array.from({ length: slipWidth / tooth }, (_, at) => `l-${tooth} ${at % 2 ? tooth : -tooth}`).join('');
  return `M0 0h${slipWidth}V${height}${teeth}Z`;
}
