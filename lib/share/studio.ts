/** Everything it takes to draw, loaded only when there is something to draw. */
import { Resvg } from '@resvg/resvg-wasm';
import { drawSvg } from './draw';
import { missingCharacters, type NamedPictures } from './make-pictures';
import { textsOf, type Picture } from './picture';
import { encodePng } from './png';
import { ready } from './renderer';
import { penOf } from './text';
import { openTypeface } from './typeface';

/** A function that draws any of these pictures as PNG; an error naming every character that the typeface lacks. */
export async function openStudio(pictures: NamedPictures): Promise<(picture: Picture) => Buffer> {
  const characters = new Set([...pictures.values()].flatMap(textsOf).flatMap((text) => [...text]));
  const typeface = await openTypeface(characters);
  const missing = missingCharacters(pictures, typeface);
  if (missing.length > 0) throw new Error(missing.join('\n'));
  await ready();
  const pen = penOf(typeface);
  return (picture) => {
    const resvg = new Resvg(drawSvg(picture, pen), { font: { loadSystemFonts: false } });
    const image = resvg.render();
    const png = encodePng(image.pixels, image.width, image.height);
    image.free();
    resvg.free();
    return png;
  };
}
