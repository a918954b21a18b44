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
  const faces = new Map<string, Face>();
  for (const file of new Set(homes.values())) {
    const bytes = readFileSync(resolve(`${fontPackage}/files/${file}`));
    faces.set(file, new Face(new Blob(await decompress(bytes))));
  }
  const fonts = new Map<string, Font>();
  const fontOf = (file: string, weight: Weight) => {
    const known = fonts.get(`${file} ${weight}`);
    if (known) return known;
    const font = new Font(faces.get(file)!);
    font.setVariations([new Variation('wght', weight)]);
    fonts.set(`${file} ${weight}`, font);
    return font;
  };
  const unitsPerEm = faces.values().next().value?.upem ?? 1000;
  const glyphs = { 500: new Map<string, Glyph | undefined>(), 700: new Map<string, Glyph | undefined>() };
  return {
    unitsPerEm,
    glyph(character, weight) {
      const known = glyphs[weight];
      if (!known.has(character)) {
        const file = homes.get(character);
        const font = file === undefined ? undefined : fontOf(file, weight);
        const id = font?.nominalGlyph(character.codePointAt(0)!);
        known.set(character, font && id ? glyphIn(font, id, unitsPerEm) : undefined);
      }
      return known.get(character);
    },
  };
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
