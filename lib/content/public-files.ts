/** The files of the public folder, which are served as they are. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkDrawing, sizeOf } from './drawing';
import { isSystemFile } from './files';
import type { PictureSize } from './markdown/links';
import { Reporter, startOfFile, type Problem } from './problems';
import type { RuleId } from './rules';

/** Every file by its address, of a drawing also its size; and what is wrong with drawings. */
export function readPublicFiles(dir: string): { files: Map<string, PictureSize | undefined>; problems: Problem[] } {
  const reporters: Reporter[] = [];
  const paths = readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path): [string, PictureSize | undefined] => {
    const address = path.slice(dir.length).replaceAll('\\', '/');
    const reporter = new Reporter(`public${address}`);
    reporters.push(reporter);
    checkFile(address, statSync(path).size, reporter);
    if (!/\.svg$/i.test(address)) return [address, undefined];
    const svg = readFileSync(path, 'utf8');
    checkDrawing(svg, reporter);
    return [address, sizeOf(svg)];
  });
  return { files: new Map(files), problems: reporters.flatMap((reporter) => reporter.told()) };
}

/** Largest picture in bytes: with a poor signal it takes a telephone some ten seconds. */
const largestPicture = 500 * 1024;

/** Reports what is wrong with a file before anybody looks into it. */
function checkFile(address: string, size: number, reporter: Reporter) {
  const report = (message: string, fix: string, rule?: RuleId) => reporter.report(startOfFile, message, fix, rule);
  const name = address.split('/').at(-1)!;
  const [ending = ''] = /\.[^.]*$/.exec(name) ?? [];
  if (isSystemFile(name)) report('这是 Windows 自己放的文件', '删掉它');
  if (!isPicture.test(name)) return;
  if (ending !== ending.toLowerCase())
    report('图片的后缀要小写', `改名为 ${name.slice(0, -ending.length)}${ending.toLowerCase()}，正文里也写小写`);
  if (size > largestPicture)
    report(
      `图片有 ${size > 1024 * 1024 ? `${(size / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(size / 1024)} KB`}，最大 500 KB`,
      '用画图的程序缩到 1280 像素宽，照片存成 jpg 或 webp，换掉这个文件',
      'picture-size',
    );
}

const isPicture = /\.(?:svg|png|jpe?g|webp|gif|avif|bmp|tiff?|heic)$/i;
