/** Everything it takes to draw, loaded only when there is something to draw. */
import { drawSvg } from './draw';
import { missingCharacters, type NamedPictures } from './make-pictures';
import { textsOf, type Picture } from './picture';
import { encodePng } from './png';
import { openRenderer } from './renderer';
import { penOf } from './text';
import { openTypeface } from './typeface';

/** A function that draws any of these pictures as PNG; an error naming every character that the typeface lacks. */
export async function openStudio(pictures: NamedPictures): Promise<(picture: Picture) => Buffer> {
  const typeface = await openTypeface([...pictures.values()].flatMap(textsOf).join(''));
  const missing = missingCharacters(pictures, typeface);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  const pen = penOf(typeface);
  const render = await openRenderer(({ pixels, width, height }) => encodePng(pixels, width, height));
  return (picture) => render(drawSvg(picture, pen));
}
