/** Links, pictures and addresses as people type them elsewhere, or with Chinese signs, which do not become any here. */
import type { Sign } from './typed-lists';

const open = '[\\[【［]';
const close = '[\\]】］]';
const notBracket = '[^\\[\\]【】［］\\n]';

/** A text and an address. */
const link = {
  rule: 'link',
  what: '没有变成链接',
  right: ([, text = '', url = '']) => linkTo(text, url),
  plain: ([, text = '']) => text,
} satisfies Partial<Sign>;

export const linkSigns: readonly Sign[] = [
  {
    rule: 'picture',
    pattern: new RegExp(`[!！]\\s?${open}(${notBracket}*)${close}\\s?[（(]([^()（）\\n]*)[)）]`, 'gu'),
    what: '没有变成图片',
    right: ([, alt = '', url = '']) => `![${alt.trim()}](${url.replace(/["“”].*|\s+/gu, '')})`,
    note: '文件名里不能有空格',
  },
  {
    rule: 'picture',
    pattern: /!\[([^[\]\n]*)\](?!\s?[(（[])/gu,
    what: '没有变成图片',
    right: ([, alt = '']) => `![${alt.trim()}](/images/x.svg)`,
    note: '圆括号里写图片的地址',
  },
  { ...link, pattern: /\[([^[\](（\n]*)[(（](\/[\w/#-]*|https?:[^()（）\s]*)[)）]/gu },
  {
    ...link,
    pattern: new RegExp(
      `${open}(${notBracket}*)${close}\\s?[（(]\\s*((?:/|#|https?:|tel:|mailto:|www\\.|\\d{3,5}\\s*[)）])[^()（）\\n]*)[)）]?`,
      'gu',
    ),
  },
  { ...link, pattern: /[（(]([^()（）\n]*)[)）][[【]\s*((?:\/|https?:)[^\]】\n]*)[\]】]/gu },
  {
    ...link,
    pattern: /\[\[([^[\]\n]*)\]\]/gu,
    right: ([, text = '']) => linkTo(text.split('|').at(-1)!, /\d{3,5}/.exec(text)?.[0] ?? '编号'),
  },
  {
    ...link,
    pattern: /(?<![\]\w])\[(\d{3,5})\](?![(:\]])/gu,
    right: ([, number = '']) => linkTo(number, number),
  },
  {
    ...link,
    pattern: /(?:\[([^[\]\n]*))?\]\s?[(（](?:[^()（）\n]*[)）])?/gu,
    right: ([, text = '']) => `[${text.trim() || '文字'}](/204/)`,
    note: '圆括号里写地址，没有空格',
  },
  {
    rule: 'address',
    only: 'body',
    pattern: /(?<![\w/@.-])(?:https?\s?[：﹕]\s?[/／]{0,2}|www\.)([\w-]+\.[\w./?&=#%-]*)/giu,
    what: '没有变成链接',
    right: ([found, rest = '']) => `https://${/^www\./i.test(found) ? found : rest}`,
  },
  {
    rule: 'address',
    only: 'body',
    pattern: /(?<![\w/])(?!https?:)(?:[Hh][Tt]{2}[Pp][Ss]?|[Ff][Tt][Pp]):\/\/[\w./?&=#%:-]+/gu,
    what: '没有变成链接',
    right: ([found]) => found.replace(/^\w+:\/\/[^/]*/u, (start) => start.toLowerCase().replace(/^\w+:/, 'https:')),
  },
];

function linkTo(text: string, url: string): string {
  const trimmed = url.trim();
  if (trimmed.startsWith('tel:')) return '联系客服';
  const to =
    /^\d+$/.test(trimmed) || !/^[/#hmw]/.test(trimmed) ? `/${trimmed}/` : trimmed.split(/[\s"“，。；、）]/u)[0]!;
  return `[${text.trim()}](${to.replace(/^www\./, 'https://www.')})`;
}
