/** Lines of text as outlines, so that the picture is the same wherever it is drawn. */
import { advances, type Measure } from './lines';
import type { Typeface, Weight } from './typeface';

export type Pen = {
  measure(weight: Weight): Measure;
  /** The width of a line in pixels. */
  width(line: string, size: number, weight: Weight): number;
  /** A line with its baseline at (x, y). */
  line(line: string, at: { x: number; y: number; size: number; weight: Weight; colour: string }): string;
};

/** Writes with a typeface that has every character it is given (see `missingCharacters`). */
export function penOf({ unitsPerEm, glyph }: Typeface): Pen {
  const measure = (weight: Weight) => (character: string) => glyph(character, weight)!.advance;
  return {
    measure,
    width: (line, size, weight) => advances(line, measure(weight)).total * size,
    line(line, { x, y, size, weight, colour }) {
      const { indent, widths } = advances(line, measure(weight));
      const scale = size / unitsPerEm;
      let left = x - indent * size;
      const outlines = [...line].map((character, index) => {
        const at = left;
        left += widths[index]! * size;
        const { outline } = glyph(character, weight)!;
        return outline && `<path transform="matrix(${n(scale)} 0 0 ${n(-scale)} ${n(at)} ${n(y)})" d="${outline}"/>`;
      });
      return `<g fill="${colour}">${outlines.join('')}</g>`;
    },
  };
}

/** A number as short as it can be without being seen to move. */
export const n = (value: number) => String(Math.round(value * 10_000) / 10_000);
