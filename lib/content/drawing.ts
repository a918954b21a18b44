/** Drawings (SVG) that others made: how large they are, and what in them is more than a drawing. */
import type { PictureSize } from './markdown/links';
import { quoted, type Reporter } from './problems';

/** Width and height of a drawing, by its viewBox. */
export function sizeOf(svg: string): PictureSize | undefined {
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
 * Opened by itself a drawing is a page of this site, from a disk or a server without our headers even
 * without a policy: what could run, or fetch something, is reported.
 */
export function checkDrawing(svg: string, reporter: Reporter) {
  const report = (at: number, message: string, fix: string) => {
    const before = svg.slice(0, at).split('\n');
    reporter.report({ line: before.length, column: before.at(-1)!.length + 1 }, message, fix);
  };
  if (/[\0\ufffd]/.test(svg)) {
    report(0, '这张图不是 UTF-8 文字', '用画图的程序另存为普通 SVG，编码选 UTF-8');
    return;
  }
  for (const { 0: found, 1: name, 2: attributes = '', index } of svg.matchAll(markup)) {
    if (found === '<') {
      report(
        index,
        `图里有看不懂的${quoted(/^<[^\n<]*/.exec(svg.slice(index))![0])}`,
        '只留下画图的标签，另存为普通 SVG',
      );
      return;
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
}
