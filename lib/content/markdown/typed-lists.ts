/** Lists and steps as people type them elsewhere, which do not become any here. */
import type { RuleId } from '../rules';
import { newLine } from './forms';

/** What was found in a line, and the form that works, in a body or in a field; without one it is to be deleted. */
export type Sign = {
  rule: RuleId;
  /** With `g` all of a line are found, else one, where the line begins. */
  pattern: RegExp;
  what: string;
  right?: (found: Found) => string;
  plain?: (found: Found) => string;
  /** What else is to be said of the form. */
  note?: string;
  only?: 'body' | 'field';
};

type Found = [whole: string, ...groups: (string | undefined)[]];

const numeral = '(?:\\d{1,2}|[０-９]{1,2})';
const chinese = '[一二三四五六七八九十]{1,3}';
const circled = '[\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3220-\\u3229\\u3280-\\u3289]';

/** Where another step begins in the same line. */
const another = new RegExp(
  `(?<=[。；;！？])\\s*(?=(?:${numeral}[、.．)）]|${chinese}、|[（(]\\s?(?:${numeral}|${chinese})\\s?[)）])\\s?[^\\s\\d])|(?=${circled})`,
  'u',
);
const sign = new RegExp(`^[（(\\s]*(${numeral}|${chinese}|${circled})\\s*[、.．)）]*[\\s\\u3000]*(.*)$`, 'u');

/** A step, and those that follow it in the same line. */
const step = (number: string, text: string): string => {
  const [first = '', ...more] = text.trim().split(another);
  const others = more.map((part) => {
    const [, number = '', rest = ''] = sign.exec(part) ?? [];
    return `${numberOf(number)}. ${rest.trim()}`;
  });
  return [`${numberOf(number)}. ${first.trim()}`, ...others].join(newLine);
};

/** A step or an item: the last of its groups is the text, one before it the number. */
const stepOrItem = {
  rule: 'list',
  what: '没有变成步骤',
  right: ([, ...groups]) => {
    const text = groups.pop() ?? '';
    const number = groups.find(Boolean);
    return number ? step(number, text) : `- ${text.trim()}`;
  },
  plain: (found) => found.at(-1)?.trim() ?? '',
} satisfies Partial<Sign>;

export const listSigns: readonly Sign[] = [
  {
    ...stepOrItem,
    only: 'body',
    pattern: /^[ \t]*[\u3000\u00a0][\s\u3000]*(?:(\d{1,2})[.)]|[-+*])\s+(.*)$/u,
    what: '没有变成列表，行首是全角空格',
  },
  {
    ...stepOrItem,
    pattern: new RegExp(
      `^[\\s\\u3000]*(${numeral})(?:[\\s\\u3000]?(?:、(?!\\s?(?:\\d|[A-Z]\\d))|[）．]|[.)](?=[^\\s\\d)]|[\\u3000\\u00a0]))|[\\s\\u3000][.)](?=\\s)|\\ufe0f?\\u20e3)[\\s\\u3000]*(.*)$`,
      'u',
    ),
  },
  { ...stepOrItem, only: 'field', pattern: /^(\d{1,2})[.)]\s+(.*)$/u, what: '会照样显示' },
  {
    ...stepOrItem,
    pattern: new RegExp(`^[\\s\\u3000]*[（(]\\s?(${numeral}|${chinese})\\s?[)）][\\s\\u3000]*(.*)$`, 'u'),
  },
  { ...stepOrItem, pattern: new RegExp(`^[\\s\\u3000]*(${circled})[、.．]?[\\s\\u3000]*(.*)$`, 'u') },
  { ...stepOrItem, pattern: new RegExp(`^[\\s\\u3000]*(${chinese})[、．.]\\s*(?!${chinese})(.*)$`, 'u') },
  {
    ...stepOrItem,
    // One digit alone: 51：余额不足 is a code.
    pattern:
      /^[\s\u3000]*(?:([1-9])\s?(?:[：:，,。](?!\d)|[-–—/](?=\s?[\p{Script=Han}“]))|[#＃](\d{1,2})[\s\u3000]+(?=[\p{Script=Han}“])|[【[〔]\s?(\d{1,2})\s?[】\]〕](?![(（:[]))[\s\u3000]*(.*)$/u,
  },
  {
    ...stepOrItem,
    only: 'body',
    pattern: new RegExp(
      `^[\\s\\u3000]*(?:第\\s?(${numeral}|${chinese})\\s?步\\s?[：:]|步骤\\s?(${numeral}|${chinese})\\s?[：:、.．]|step\\s?(\\d{1,2})\\s?[：:、.．])[\\s\\u3000]*(.*)$`,
      'iu',
    ),
  },
  {
    ...stepOrItem,
    pattern: /^[\s\u3000]*(?:[（(][A-Za-zⅠ-Ⅻ][)）]|[A-Za-zⅠ-Ⅻ][.．、)）])[\s\u3000]*(?=[\p{Script=Han}“\u0001])(.*)$/u,
    what: '没有变成列表',
  },
  {
    rule: 'list',
    only: 'body',
    // Where the line before it is no list, it is told with its beginning.
    pattern: new RegExp(
      `(?<=[。；;！？])\\s*(${numeral})(?:、|[.．)）])\\s*(?=[\\p{Script=Han}“\\u0001])([^。；;！？]*[。；;！？]?)`,
      'gu',
    ),
    what: '没有另起一行',
    right: ([, number = '', text = '']) => `${numberOf(number)}. ${text.trim()}`,
    note: '在它前面换行',
  },
  {
    ...stepOrItem,
    pattern:
      /^[\s\u3000]*(?:[•·●○◦◆◇■□▪▫‣★☆※►▶➢➤✓✔－–]|(?:—|-{2,}|[→⇒➔]\s?)(?=[\p{Script=Han}“])|[-+](?=[^\s\d+\-=>])|[-+*](?=[\u3000\u00a0])|\*(?=[\p{Script=Han}“])(?!.*\*))[\s\u3000]*(.*)$/u,
    what: '没有变成列表',
  },
];

/** How a number is written of `３`, `②`, `十二`. */
function numberOf(text: string): number {
  // ❷ and ➋ are letters of their own.
  if (/[\u2776-\u2793]/.test(text)) return ((text.codePointAt(0)! - 0x2776) % 10) + 1;
  const figures = /\d+/.exec(text.normalize('NFKC'))?.[0];
  if (figures) return Number(figures);
  const [tens, ones] = text.normalize('NFKC').includes('十') ? text.normalize('NFKC').split('十') : ['', text];
  const digit = (sign: string) => '零一二三四五六七八九'.indexOf(sign.replace(/[（）()]/g, ''));
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : Math.max(1, digit(ones!));
}
