import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formatProblem } from '@/lib/content/problems';
import { loadContent } from '@/scripts/site/content';
import { accidental, answer, bodyLine, contentFolder, right } from './content-folder';

/** What is said of a drawing in the public folder. */
const said = (svg: string | Uint8Array) => saidOf({ 'drawn.svg': svg });

/** What is said of files in the folder of pictures. */
function saidOf(
  pictures: Record<string, string | Uint8Array>,
  changes: Record<string, string | Uint8Array> = {},
): string[] {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  for (const [path, text] of Object.entries({ ...right, ...changes })) folder.write(path, text);
  for (const [name, picture] of Object.entries(pictures))
    writeFileSync(join(folder.base, 'public/images', name), picture);
  return folder.inspect().problems.map(formatProblem);
}

const drawing = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg"${more} viewBox="0 0 320 200">\n  ${inside}\n</svg>\n`;

/** What is said of an operator's sign. */
const saidOfSign = (svg: string | Uint8Array, file = 'sign.svg') => saidOf({}, { [`operator/${file}`]: svg });
const square = (inside: string, more = 'viewBox="0 0 32 32"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${more}>${inside}</svg>\n`;

describe('an operator’s sign', () => {
  it('is a square drawing', () => expect(saidOfSign(square('<path d="M0 0h32v32z"/>'))).toEqual([]));

  it.each([
    [
      'a drawing that is no square',
      square('', 'viewBox="0 0 64 32"'),
      '标志宽 64、高 32，不是正方形 (画在正方形里，<svg> 里写 viewBox="0 0 32 32")',
    ],
    [
      'a drawing that does not say how large it is',
      square('', 'width="32"'),
      '标志没有写 viewBox (画在正方形里，<svg> 里写 viewBox="0 0 32 32")',
    ],
    [
      'a piece of a page',
      '<svg viewBox="0 0 32 32"></svg>\n',
      '这不是能单独打开的 SVG (用画图的程序另存为普通 SVG，开头是 <svg xmlns="http://www.w3.org/2000/svg" …>)',
    ],
    [
      'words, which every device draws by letters of its own',
      square('<text y="20">星</text>'),
      '标志里有文字，换一台设备就不是这个字体 (在画图的程序里把文字转成路径)',
    ],
    [
      'what is too large to be fetched by every reader',
      square(`<path d="M0 0${'h1'.repeat(6_000)}"/>`),
      '标志有 12 KB，最大 10 KB (用线条和色块重画，不要描图、不要嵌照片)',
    ],
    ['what runs', square('<script>alert(1)</script>'), '图里有 <script> (删掉它：图只能画，不能做别的)'],
    [
      'a picture from elsewhere',
      square('<image href="https://evil.example/x.png"/>'),
      '图里用了外面的“https://evil.example/x.png” (把要用的画进这个文件，只引用 #名字)',
    ],
  ])('is not %s', (_, svg, said) =>
    expect(saidOfSign(svg).map((one) => one.replace(/:1:\d+ {2}/, ': '))).toEqual([
      `content/operator/sign.svg: ${said}`,
    ]),
  );
});

describe('a sign that is no drawing', () => {
  // The first bytes of every PNG.
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

  it('is told of under the name of one', () => {
    expect(saidOfSign(png)).toEqual([
      'content/operator/sign.svg:1:1  这不是文字文件，像是改了名字的图片 (换成文字文件；标志要请做标志的人导出成 SVG，改文件名没有用)',
    ]);
  });

  it.each(['sign.png', 'Sign.SVG'])('is told of under another name: %s', (file) => {
    expect(saidOfSign(png, file)).toEqual([
      `content/operator/${file}:1:1  标志没有用上，文件名不是 sign.svg (请做标志的人导出成 SVG，存成 sign.svg)`,
    ]);
  });
});

describe('a drawing in the public folder', () => {
  it.each([
    ['a script', drawing('<script>alert(1)</script>'), '2:3  图里有 <script>'],
    [
      'a script under another name',
      drawing('<s:script>alert(1)</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'),
      '2:3  图里有 <s:script>',
    ],
    ['a script in capitals', drawing('<SCRIPT>alert(1)</SCRIPT>'), '2:3  图里有 <SCRIPT>'],
    ['a script that runs on loading', drawing('', ' onload="alert(1)"'), '1:1  图里有 onload'],
    ['a script that runs on a touch', drawing("<path d='M0 0' ONclick='alert(1)'/>"), '2:3  图里有 ONclick'],
    ['a page', drawing('<foreignObject><p>x</p></foreignObject>'), '2:3  图里有 <foreignObject>'],
    ['markup of pages', drawing('<h:img src="x"/>', ' xmlns:h="http://www.w3.org/1999/xhtml"'), '1:1  图里有 xmlns:h'],
    [
      'a picture from elsewhere',
      drawing('<image href="https://evil.example/x.png"/>'),
      '2:3  图里用了外面的“https://evil.example/x.png”',
    ],
    [
      'a picture under an old name',
      drawing('<image xlink:href="//evil.example/x.png"/>'),
      '2:3  图里用了外面的“//evil.example/x.png”',
    ],
    [
      'a link',
      drawing('<a href="javascript:alert(1)"><path d="M0 0"/></a>'),
      '2:3  图里用了外面的“javascript:alert(1)”',
    ],
    [
      'a link that becomes one',
      drawing('<a href="#x"><set attributeName="href" to="javascript:alert(1)"/></a>'),
      '2:16  图里有 attributeName="href"',
    ],
    ['a part of another file', drawing('<use href="other.svg#x"/>'), '2:3  图里用了外面的“other.svg#x”'],
    [
      'a style from elsewhere',
      drawing('<style>@import "https://evil.example/x.css";</style>'),
      '2:10  图里用了外面的“@import”',
    ],
    [
      'a fill from elsewhere',
      drawing('<path style="fill:url( https://evil.example/x.svg#y)"/>'),
      '2:21  图里用了外面的“url( ”',
    ],
    ['a hidden address', drawing('<path style="fill:\\75rl(//evil.example)"/>'), '2:21  图里有看不出原样的写法“\\”'],
    [
      'a hidden letter',
      drawing('<a href="#x" to="&#106;avascript:alert(1)"/>'),
      '2:20  图里有看不出原样的写法“&#106;”',
    ],
    [
      'its own words for markup',
      `<!DOCTYPE svg [<!ENTITY x "<script/>">]>${drawing('&x;')}`,
      '1:1  图里有看不懂的“<!DOCTYPE svg [”',
    ],
    [
      'text that is markup to others',
      drawing('<![CDATA[<script>alert(1)</script>]]>'),
      '2:3  图里有看不懂的“<![CDATA[”',
    ],
    [
      'a style by an instruction',
      `<?xml-stylesheet href="https://evil.example/x.css"?>${drawing('')}`,
      '1:1  图里有看不懂的“<?xml-stylesheet href="https://evil.exam…”',
    ],
    [
      'another alphabet',
      `<?xml version="1.0" encoding="UTF-7"?>${drawing('')}`,
      '1:1  图里有看不懂的“<?xml version="1.0" encoding="UTF-7"?>”',
    ],
    ['a tag without an end', drawing('<path d="M0 0'), '2:3  图里有看不懂的“<path d="M0 0”'],
    ['bytes that are no text', Buffer.from('\ufeff<svg onload="x"/>', 'utf16le'), '1:1  这张图不是 UTF-8 文字'],
  ])('is refused with %s', (_, svg, message) => {
    expect(said(svg)[0]).toMatch(
      new RegExp(`^public/images/drawn\\.svg:${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} \\(.+\\)$`),
    );
  });

  it('is accepted when it only draws', () => {
    const all =
      '<?xml version="1.0" encoding="utf-8"?>\n<!-- <script> is what it has not -->\n' +
      drawing(
        '<title>a &amp; b</title><style>.a{fill:url(#g)}</style><use href="#g" xlink:href=\'#g\'/><path clip-path="url(\'#g\')" d="M0 0h1>0"/>',
        ' xmlns:xlink="http://www.w3.org/1999/xlink"',
      );
    expect(said(all)).toEqual([]);
  });

  it('of this site only draws', () => {
    expect(loadContent).not.toThrow();
  });
});

describe('a picture in the public folder', () => {
  const smaller = '用画图的程序缩到 1280 像素宽，照片存成 jpg 或 webp，换掉这个文件';

  it.each([
    ['photo.png', 6.5 * 1024 * 1024, '6.5 MB'],
    ['photo.jpg', 500 * 1024 + 1, '501 KB'],
    ['photo.webp', 900 * 1024, '900 KB'],
  ])('is refused when it is too large: %s of %i bytes', (name, size, shown) => {
    expect(saidOf({ [name]: new Uint8Array(size) })).toEqual([
      `public/images/${name}:1:1  图片有 ${shown}，最大 500 KB (${smaller}) [picture-size]`,
    ]);
  });

  it('is accepted up to that size, and other files beyond it', () => {
    expect(saidOf({ 'photo.png': new Uint8Array(500 * 1024), 'film.mp4': new Uint8Array(600 * 1024) })).toEqual([]);
  });

  it('has its kind in small letters, in its name and where it is shown', () => {
    const body = answer({}, `## 怎么做 {#steps}\n\n![卡槽的位置](/images/slot.PNG)\n`);
    expect(saidOf({ 'slot.PNG': new Uint8Array(9) }, { [accidental]: body })).toEqual([
      `content/${accidental}:${bodyLine + 2}:1  图片地址“/images/slot.PNG”的后缀要小写 (文件也改成小写的名字，写成  ![卡槽的位置](/images/slot.png))`,
      'public/images/slot.PNG:1:1  图片的后缀要小写 (改名为 slot.png，正文里也写小写)',
    ]);
  });

  it.each(['Thumbs.db', 'desktop.ini'])('is no file that Windows left: %s', (name) => {
    expect(saidOf({ [name]: 'x' })).toEqual([`public/images/${name}:1:1  这是 Windows 自己放的文件 (删掉它)`]);
    expect(saidOf({}, { [`articles/settlement/${name}`]: 'x', [`guides/${name}`]: 'x' })).toEqual([
      `content/articles/settlement/${name}:1:1  这是 Windows 自己放的文件 (删掉它)`,
      `content/guides/${name}:1:1  这是 Windows 自己放的文件 (删掉它)`,
    ]);
  });

  it.each(['viewBox="0 0 320.5 200"', "viewBox='0 0 320 200'", 'viewBox="10 0 320 200"', 'viewBox = "0,0,320,200"'])(
    'has a size by any right writing of it: %s',
    (viewBox) => {
      const body = answer(
        {},
        right[accidental]!.split('---\n\n')[1]!.replace('。\n', '。\n\n![卡槽的位置](/images/drawn.svg)\n'),
      );
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${viewBox}><path d="M0 0h9"/></svg>`;
      expect(saidOf({ 'drawn.svg': svg }, { [accidental]: body })).toEqual([]);
    },
  );
});
