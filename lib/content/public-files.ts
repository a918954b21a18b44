/** The files of the public folder, which are served as they are. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from './files';
import type { PictureSize } from './markdown/links';
import { quoted, Reporter, type Problem } from './problems';
import type { RuleId } from './rules';

/** Every file by its address, of a drawing also its size; and what is wrong with drawings. */
export function readPublicFiles(dir: string): { files: Map<string, PictureSize | undefined>; problems: Problem[] } {
  const problems: Problem[] = [];
  const paths = readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path): [string, PictureSize | undefined] => {
    const address = path.slice(dir.length).replaceAll('\\', '/');
    problems.push(...checkFile(address, statSync(path).size));
    if (!/\.svg$/i.test(address)) return [address, undefined];
    const reporter = new Reporter(`public${address}`);
    const text = checkDrawing(readFileSync(path), reporter);
    problems.push(...reporter.told());
    return [address, sizeOf(text)];
  });
  return { files: new Map(files), problems };
}

/** Largest picture in bytes: with a poor signal it takes a telephone some ten seconds. */
const largestPicture = 500 * 1024;

/** What is wrong with a file before anybody looks into it. */
function checkFile(address: string, size: number): Problem[] {
  const reporter = new Reporter(`public${address}`);
  const report = (message: string, fix: string, rule?: RuleId) =>
    reporter.report({ line: 1, column: 1 }, message, fix, rule);
  const name = address.split('/').at(-1)!;
  const [ending = ''] = /\.[^.]*$/.exec(name) ?? [];
  if (isSystemFile(name)) report('这是 Windows 自己放的文件', '删掉它');
  if (!isPicture.test(name)) return reporter.told();
  if (ending !== ending.toLowerCase())
    report('图片的后缀要小写', `改名为 ${name.slice(0, -ending.length)}${ending.toLowerCase()}，正文里也写小写`);
  if (size > largestPicture)
    report(
      `图片有 ${size > 1024 * 1024 ? `${(size / 1024 / 1024).toFixed(1)} MB` : `${Math.ceil(size / 1024)} KB`}，最大 500 KB`,
      '用画图的程序缩到 1280 像素宽，照片存成 jpg 或 webp，换掉这个文件',
      'picture-size',
    );
  return reporter.told();
}

const isPicture = /\.(?:svg|png|jpe?g|webp|gif|avif|bmp|tiff?|heic)$/i;

/** Width and height of a drawing, by its viewBox. */
function sizeOf(svg: string): PictureSize | undefined {
  const [, box = ''] = /\sviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? [];
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}

/** A comment, what XML says of itself, a tag; or the beginning of anything else. */
const markup =
  /<!--[\s\S]*?-->|<\?xml(?:\s(?:version|standalone)="[\w.]+"|\sencoding="utf-8")*\s*\?>|<\/?([^\s/>!?]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|</gi;
const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const doesMore = /^(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener)$/i;
/** Words for a letter, in markup and in styles: whoever reads the file does not see what it says. */
const hidden = /&(?!(?:amp|lt|gt|quot|apos);)[^;\s]{0,10};?|\\/g;
const fromElsewhere = /@import|url\(\s*(?!["']?#)["']?/gi;

/**
 * A drawing as text. Opened by itself it is a page of this site, from a disk or a server without our headers even
 * without a policy: what could run, or fetch something, is reported.
 */
function checkDrawing(bytes: Uint8Array, reporter: Reporter): string {
  const svg = new TextDecoder().decode(bytes);
  const report = (at: number, message: string, fix: string) => {
    const before = svg.slice(0, at).split('\n');
    reporter.report({ line: before.length, column: before.at(-1)!.length + 1 }, message, fix);
  };
  if (/[\0\ufffd]/.test(svg)) {
    report(0, '这张图不是 UTF-8 文字', '用画图的程序另存为普通 SVG，编码选 UTF-8');
    return '';
  }
  for (const { 0: found, 1: name, 2: attributes = '', index } of svg.matchAll(markup)) {
    if (found === '<') {
      report(
        index,
        `图里有看不懂的${quoted(/^<[^\n<]*/.exec(svg.slice(index))![0])}`,
        '只留下画图的标签，另存为普通 SVG',
      );
      return svg;
    }
    if (!name) continue;
    const [drawn, elsewhere] = ['删掉它：图只能画，不能做别的', '把要用的画进这个文件，只引用 #名字'];
    const local = (word: string) => word.slice(word.indexOf(':') + 1).toLowerCase();
    if (doesMore.test(local(name)) && found[1] !== '/') report(index, `图里有 <${name}>`, drawn);
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      const value = (double ?? single ?? '').trim();
      if (/^on|^base$/.test(local(key)) || (/^xmlns/i.test(key) && /xhtml|xml-events/i.test(value)))
        report(index, `图里有 ${key}`, drawn);
      else if (/^(?:href|src)$/.test(local(key)) && !value.startsWith('#'))
        report(index, `图里用了外面的${quoted(value)}`, elsewhere);
      else if (/^attributename$/i.test(key) && local(value) === 'href')
        report(index, `图里有 ${key}="${value}"`, drawn);
    }
  }
  const shown = svg.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
  for (const { 0: found, index } of shown.matchAll(hidden))
    report(index, `图里有看不出原样的写法${quoted(found)}`, '直接写这个字');
  for (const { 0: found, index } of shown.matchAll(fromElsewhere))
    report(index, `图里用了外面的${quoted(found)}`, '把要用的画进这个文件，只引用 #名字');
  return svg;
}
