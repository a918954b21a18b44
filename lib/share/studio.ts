/** Draws share pictures; loaded only when there is something to draw. */
import { renameSync, writeFileSync } from 'node:fs';
import { drawSvg } from './draw';
import { missingCharacters, type Draw } from './make-pictures';
import { textsOf } from './picture';
import { encodePng } from './png';
import { openRenderer } from './renderer';
import { penOf } from './text';
import { openTypeface } from './typeface';

/** Draws the pictures, each into its file; an error that names every character that the typeface lacks. `onDrawn` is called after each. */
export async function drawPictures(
  pictures: Parameters<Draw>[0],
  onDrawn: (done: number, of: number) => void = () => undefined,
) {
  const named = new Map([...pictures].map(([name, { picture }]) => [name, picture]));
  const typeface = await openTypeface([...named.values()].flatMap(textsOf).join(''));
  const missing = missingCharacters(named, typeface);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const pen = penOf(typeface);
  const render = await openRenderer(({ pixels, width, height }) => encodePng(pixels, width, height));
  [...pictures.values()].forEach(({ picture, file }, index) => {
    // Whole or not at all: a build that was stopped leaves no half picture for the next one to trust.
    writeFileSync(`${file}.part`, render(drawSvg(picture, pen)));
    renameSync(`${file}.part`, file);
    onDrawn(index + 1, pictures.size);
  });
}
