/** A text in YAML: how it is written, and what its author meant where YAML reads something else. */

import type { RuleId } from '../rules';

/** The text between quotes: double ones, unless YAML would read something in it then. */
export const inQuotes = (text: string) => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);

/** Words for a fix: the line as it should stand. */
export const written = (line: string) => `写成  ${line.trim()}`;

/** What was meant by a part of a line: how it is written, and why YAML does not take it as it stands. */
export type Meant = { written: string; why?: Why };

/** `at`: where in the part. `breaks`: whether YAML cannot read the line at all. */
export type Why = { rule: RuleId; at: number; says: string; breaks: boolean };

const why = (rule: RuleId, says: string, at = 0, breaks = true): Why => ({ rule, at, says, breaks });

/** Spaces that YAML takes for letters. */
export const wideSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Quotes of any kind that may stand around a text. */
const quotes = /^["“”„＂「『‘]([^]*)["“”＂」』’]$/;

/** What was meant by a text behind a name or a dash, or between brackets. */
export function meantText(text: string): Meant {
  const quote = text[0];
  if (quote === '"' || quote === "'") return meantQuoted(text, quote);
  if (quotes.test(text) && isOnePair(text))
    return { written: inQuotes(text.slice(1, -1)), why: why('quoted-field', '括住内容的引号要用半角的 "', 0, false) };
  const lone = /^[“”](?=[^“”]*$)|^[^“”]*”$/.exec(text);
  if (lone) {
    const at = text.search(/[“”]/);
    return { written: text.slice(0, at) + text.slice(at + 1), why: why('quoted-field', '引号没有成对', at, false) };
  }
  if (/^[^"]+"$/.test(text))
    return { written: inQuotes(text.slice(0, -1)), why: why('pairs', '双引号没有成对', text.length - 1, false) };
  if (/^- \S.* - \S/.test(text))
    return {
      written: `[${text.slice(2).split(/\s+- /).join(', ')}]`,
      why: why('pairs', '写在一行里的列表要用方括号'),
    };
  if (/^[*&!%@`|>#,[\]{}]|^[-?:](?:\s|$)/.test(text))
    return { written: inQuotes(text), why: why('quotes', `内容以 ${quote} 开头，要用双引号括起来`) };
  if (/^[a-z][\w-]*: (?:[\w/-]+$|[^:]*[,，] ?[a-z][\w-]*: )/.test(text))
    return {
      written: `{ ${text
        .replace(/， ?(?=[a-z][\w-]*: )/g, ', ')
        .replace(/[}｝]$/, '')
        .trim()} }`,
      why: why('pairs', '少了花括号'),
    };
  const colon = /:(?:\s|$)/.exec(text);
  if (colon) return { written: inQuotes(text), why: why('quotes', '内容里有半角冒号，要用双引号括起来', colon.index) };
  return { written: text };
}

/** Whether the marks at both ends belong to each other, not each to another word: “甲”和“乙”. */
function isOnePair(text: string) {
  const inner = text.slice(1, -1);
  let depth = 0;
  for (const character of inner) {
    if (/[“‘]/.test(character)) depth++;
    if (/[”’]/.test(character) && --depth < 0) return false;
  }
  return inner.trim() !== '';
}

function meantQuoted(text: string, quote: string): Meant {
  const closed = (quote === '"' ? /^"((?:[^"\\]|\\.)*)"$/ : /^'((?:[^']|'')*)'$/).exec(text);
  const strange = quote === '"' && closed ? /\\(?!["\\/nt0]|u[0-9a-f]{4}|x[0-9a-f]{2})/i.exec(text) : undefined;
  if (strange)
    return {
      written: `'${closed![1]!.replaceAll("'", "''")}'`,
      why: why('quotes', '双引号里的 \\ 有特殊意思', strange.index),
    };
  if (closed) return { written: text };
  const name = quote === '"' ? '双引号' : '单引号';
  const [, inner, sign] = /^"([^"]*)"\s*([，。；、,;.]+)$/.exec(text) ?? [];
  if (inner) {
    const whole = /[。！？；，]$/.test(inner) || /[,;.]/.test(sign!) ? inner : inner + sign;
    return { written: inQuotes(whole), why: why('pairs', '引号后面多了标点', text.length - sign!.length) };
  }
  const others = [...text.matchAll(new RegExp(quote, 'g'))].slice(1).map(({ index }) => index);
  if (others.length === 0) {
    const [, inner] = quotes.exec(text) ?? [];
    if (inner) return { written: inQuotes(inner), why: why('pairs', '括住内容的引号要用半角的 "', text.length - 1) };
    return { written: quote + text.slice(1) + quote, why: why('pairs', `少了结尾的${name}`) };
  }
  const [from, to] = text.endsWith(quote) ? [1, text.length - 1] : [0, text.length];
  let opened = false;
  const curly = text.slice(from, to).replace(new RegExp(quote, 'g'), () => ((opened = !opened) ? '“' : '”'));
  const says = from === 1 ? `${name}里面又有${name}，里面的写成“ ”` : `${name}要括住整段内容，里面的写成“ ”`;
  return {
    written: from === 1 ? `"${curly}"` : curly.replace(/” (?=\p{Script=Han})/gu, '”'),
    why: why('pairs', says, others[0]),
  };
}
