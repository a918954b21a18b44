/**
 * The typeface of the pictures: Noto Sans SC (SIL Open Font License 1.1), one variable font that the package
 * delivers in about a hundred files, a range of characters each. Only those that are needed are opened.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { fontPackage, typefaceRanges } from './drawable';

const { resolve } = createRequire(import.meta.url);

export type Weight = 500 | 700;

/** One character: its advance in ems, and its outline as SVG path data, `unitsPerEm` units an em, y upwards. */
export type Glyph = { advance: number; outline: string };

export type Typeface = { unitsPerEm: number; glyph(character: string, weight: Weight): Glyph | undefined };

/** The typeface with all of `characters` that it has. */
export async function openTypeface(characters: Iterable<string>): Promise<Typeface> {
  const ranges = typefaceRanges();
  const homes = new Map<string, string>();
  for (const character of new Set(characters)) {
    const code = character.codePointAt(0)!;
    const file = ranges.find(({ first, last }) => first <= code && code <= last)?.file;
    if (file) homes.set(character, file);
  }
  let unitsPerEm = 1000;
  const fonts = new Map<string, Record<Weight, Font>>();
  for (const file of new Set(homes.values())) {
    const bytes = readFileSync(resolve(`${fontPackage}/files/${file}`));
    const face = new Face(new Blob(await decompress(bytes)));
    unitsPerEm = face.upem;
    fonts.set(file, { 500: fontOf(face, 500), 700: fontOf(face, 700) });
  }
  const glyphs = { 500: new Map<string, Glyph | undefined>(), 700: new Map<string, Glyph | undefined>() };
  return {
    unitsPerEm,
    glyph(character, weight) {
      const known = glyphs[weight];
      if (!known.has(character)) {
        const font = fonts.get(homes.get(character) ?? '')?.[weight];
        const id = font?.nominalGlyph(character.codePointAt(0)!);
        known.set(character, font && id ? glyphIn(font, id, unitsPerEm) : undefined);
      }
      return known.get(character);
    },
  };
}

function fontOf(face: Face, weight: Weight): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

/** Who only measures asks for no outline, which costs more than all else. */
function glyphIn(font: Font, id: number, unitsPerEm: number): Glyph {
  let outline: string | undefined;
  return {
    advance: font.glyphHAdvance(id) / unitsPerEm,
    get outline() {
      return (outline ??= font.glyphToPath(id));
    },
  };
}
