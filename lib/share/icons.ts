/** The site's sign as the pictures that devices ask for: tabs, home screens, search engines. */
import { iconUrls, maskableIconUrl, signUrl, smallIconUrl, touchIconUrl } from '@/lib/site/urls';
import { drawing } from './draw';
import { openRenderer } from './renderer';

/** What our sign stands on where a picture must have a ground. */
export const iconGround = '#e6efe9';

type Icon = { width: number; /** How much of the width the sign takes. */ share?: number; ground?: string };

/** Every file of a sign, a square drawing, by its address; `ground`: what it stands on where a picture must have one. */
export async function iconsOf(sign: string, ground: string): Promise<[address: string, file: Buffer][]> {
  const render = await openRenderer((image) => image.asPng());
  const draw = (icon: Icon) => render(drawn(sign, icon));
  return [
    [signUrl, Buffer.from(sign)],
    ...Object.entries(iconUrls).map(([url, width]): [string, Buffer] => [url, draw({ width })]),
    // Home screens cut pictures to their own shape: the sign stays within the middle, on a ground that may be cut.
    [maskableIconUrl, draw({ width: 512, share: 0.62, ground })],
    [touchIconUrl, draw({ width: 180, share: 0.78, ground })],
    [smallIconUrl, iconFile([16, 32].map((width) => ({ width, png: draw({ width }) })))],
  ];
}

function drawn(sign: string, { width, share = 1, ground }: Icon): string {
  const size = width * share;
  const at = (width - size) / 2;
  const under = ground ? `<rect width="${width}" height="${width}" fill="${ground}"/>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}">${under}${drawing(sign, { x: at, y: at, size })}</svg>`;
}

/** The container of `.ico`: a header, an entry a picture, the pictures as they are (PNG). */
function iconFile(pictures: readonly { width: number; png: Buffer }[]): Buffer {
  let offset = 6 + 16 * pictures.length;
  const entries = pictures.map(({ width, png }) => {
    const entry = Buffer.from([width, width, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  const header = Buffer.from([0, 0, 1, 0, pictures.length, 0]);
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}
