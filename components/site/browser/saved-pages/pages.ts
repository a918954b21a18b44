/** What a reader without a network sees. Strings, because a worker has no document. */
import { escaped } from '@/lib/words/escape';

/** `2026 年 11 月 25 日`, by the reader's own clock. */
const chineseDay = (day: Date) => `${day.getFullYear()} 年 ${day.getMonth() + 1} 月 ${day.getDate()} 日`;

/** All that stands before the body, and its tag: what stands between quotation marks in a tag is none. */
const untilBody = /^(?:[^<]|<(?!body\b)(?:[^>"]|"[^"]*")*>)*<body(?:[^>"]|"[^"]*")*>/;

/** A kept page under the line that says what it is: the first thing on it, at every size and on paper. */
export const copyUnderItsDate = (html: string, day: Date): string =>
  html.replace(
    untilBody,
    (body) => `${body}<p class="page-notice" role="status">离线内容，保存于 ${chineseDay(day)}</p>`,
  );

/** The heading of a page by its title, still written as HTML, without part and name of the site; none of a page that only leads on. */
export const titleOf = (html: string): string =>
  /http-equiv="refresh"/.test(html)
    ? ''
    : (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/(?:-[^-]*){1,2}$/, '');

/** The number of the answer that a page is, by the picture that stands for it elsewhere; none of other pages. */
export const numberOf = (html: string): string => /\/share\/(\d+)\.png"/.exec(html)?.[1] ?? '';

/** How to reach support: what to do, what with, and where that leads. */
export type FirstWay = { ask: string; shown: string; href?: string };

/** The page in place of one that is not kept. Titles are HTML already; paths are those of addresses. `colours`: rules. */
export function missingPage(
  kept: readonly { path: string; title: string }[],
  { ask, shown, href }: FirstWay,
  colours: string,
): string {
  const listed = kept
    .filter(({ title }) => title !== '')
    .map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`);
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
    '<title>没有网络</title><style>',
    "body{max-width:36rem;margin:0 auto;padding:1rem;font:1.0625rem/1.75 'PingFang SC','HarmonyOS Sans SC','MiSans','Noto Sans CJK SC','Microsoft YaHei',system-ui,sans-serif}",
    'h1{font-size:1.625rem;line-height:1.35}h2{font-size:1.125rem;margin:1.5rem 0 0}ul{list-style:none;margin:0;padding:0}',
    'a{display:flex;align-items:center;min-height:2.75rem;text-underline-offset:.2em}b,[href^=tel]{font-size:1.875rem;font-weight:700;text-decoration:none}p{margin:.5rem 0 0}',
    colours,
    '</style></head><body><h1>没有网络，这一页没有存过</h1>',
    `<p>连上网再打开。急着用，${escaped(ask)}：</p><p>${href ? `<a href="${href}">${escaped(shown)}</a>` : `<b>${escaped(shown)}</b>`}</p>`,
    ...(listed.length > 0 ? ['<h2>这台设备上存着这些</h2><ul>', ...listed, '</ul>'] : []),
    '</body></html>',
  ].join('');
}
