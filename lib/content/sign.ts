/** An operator's sign: a square drawing in the place of ours, in the header, as the icon of the site and in share pictures. */
import { checkDrawing, sizeOf } from './drawing';
import type { ContentFolder } from './files';
import { startOfFile } from './problems';

const file = 'operator/sign.svg';

/** Largest sign in bytes: the first page fetches it, with a poor signal too. */
const largestSign = 10 * 1024;

/** The sign as text, where the operator has one; what it should not be is reported. */
export function readSign(folder: ContentFolder): string | undefined {
  if (!folder.isThere(file)) return sayUnused(folder);
  const { text: svg, reporter } = folder.read(file);
  if (svg === undefined) return undefined;
  const report = (message: string, fix: string) => reporter.report(startOfFile, message, fix);
  checkDrawing(svg, reporter);
  const size = sizeOf(svg);
  if (!/<svg\b[^>]*\sxmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(svg))
    report('这不是能单独打开的 SVG', '用画图的程序另存为普通 SVG，开头是 <svg xmlns="http://www.w3.org/2000/svg" …>');
  else if (!size || size.width !== size.height)
    report(
      size ? `标志宽 ${size.width}、高 ${size.height}，不是正方形` : '标志没有写 viewBox',
      '画在正方形里，<svg> 里写 viewBox="0 0 32 32"',
    );
  if (/<text[\s>]/.test(svg)) report('标志里有文字，换一台设备就不是这个字体', '在画图的程序里把文字转成路径');
  if (svg.length > largestSign)
    report(`标志有 ${Math.ceil(svg.length / 1024)} KB，最大 10 KB`, '用线条和色块重画，不要描图、不要嵌照片');
  return svg;
}

/** A sign under another name is not used: who put it there is told. */
function sayUnused(folder: ContentFolder): undefined {
  const named = folder.list('operator').find(({ name }) => /^sign\.(?:svg|png|jpe?g|gif|webp|ico|pdf)$/i.test(name));
  if (named) folder.refuse(named.path, '标志没有用上，文件名不是 sign.svg', '请做标志的人导出成 SVG，存成 sign.svg');
}
