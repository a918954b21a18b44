/** The site's sign as the pictures that devices ask for: tabs, home screens, search engines. */
import { Resvg } from '@resvg/resvg-wasm';
import { iconUrls, maskableIconUrl, signUrl, smallIconUrl, touchIconUrl } from '@/lib/site/urls';
import { drawing } from './draw';
import { iconFile } from './icon-file';
import { ready } from './renderer';

/** What our sign stands on where a picture must have a ground. */
export const iconGround = '#e6efe9';

type Icon = { width: number; /** How much of the width the sign takes. */ share?: number; ground?: string };

/** Every file of a sign, a square drawing, by its address; `ground`: what it stands on where a picture must have one. */
export async function iconsOf(sign: string, ground: string): Promise<[address: string, file: Buffer][]> {
  await ready();
  const draw = (icon: Icon) => drawn(sign, icon);
  return [
    [signUrl, Buffer.from(sign)],
    ...Object.entries(iconUrls).map(([url, width]): [string, Buffer] => [url, draw({ width })]),
    // Home screens cut pictures to their own shape: the sign stays within the middle, on a ground that may be cut.
    [maskableIconUrl, draw({ width: 512, share: 0.62, ground })],
    [touchIconUrl, draw({ width: 180, share: 0.78, ground })],
    [smallIconUrl, iconFile([16, 32].map((width) => ({ width, png: draw({ width }) })))],
  ];
}

function drawn(sign: string, { width, share = 1, ground }: Icon): Buffer {
  const size = width * share;
  const at = (width - size) / 2;
  const under = ground ? `<rect width="${width}" height="${width}" fill="${ground}"/>` : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}">${under}${drawing(sign, { x: at, y: at, size })}</svg>`;
  const renderer = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = renderer.render();
  const png = Buffer.from(image.asPng());
  image.free();
  renderer.free();
  return png;
}
