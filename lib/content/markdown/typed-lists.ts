/** Lists and steps as people type them elsewhere, which do not become any here. */
import type { RuleId } from '../rules';
import { newLine } from './forms';

/** What was found in a line, and the form that works: in a body, in a field. `goesOn`: the line may hold more of them. */
export type Sign = {
  rule: RuleId;
  pattern: RegExp;
  what: string;
  right: (found: Found) => string;
  plain?: (found: Found) => string;
  /** What else is to be said of the form. */
  note?: string;
  /** Only where a line begins. */
  leads?: true;
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
const item = (text: string) => `- ${text.trim()}`;

export const listSigns: readonly Sign[] = [
  {
    rule: 'list',
    leads: true,
    only: 'body',
    pattern: /^[ \t]*[\u3000\u00a0][\s\u3000]*(?:(\d{1,2})[.)]|[-+*])\s+(.*)$/u,
    what: '没有变成列表，行首是全角空格',
    right: ([, number, text = '']) => (number ? step(number, text) : item(text)),
  },
  {
    rule: 'list',
    leads: true,
    pattern: new RegExp(
      `^[\\s\\u3000]*(${numeral})(?:[\\s\\u3000]?(?:、(?!\\s?(?:\\d|[A-Z]\\d))|[）．]|[.)](?=[^\\s\\d)]|[\\u3000\\u00a0]))|[\\s\\u3000][.)](?=\\s)|\\ufe0f?\\u20e3)[\\s\\u3000]*(.*)$`,
      'u',
    ),
    what: '没有变成步骤',
    right: ([, number = '', text = '']) => step(number, text),
    plain: ([, , text = '']) => text.trim(),
  },
  {
    rule: 'list',
    leads: true,
    only: 'field',
    pattern: /^(\d{1,2})[.)]\s+(.*)$/u,
    what: '会照样显示',
    right: () => '',
    plain: ([, , text = '']) => text.trim(),
  },
  {
    rule: 'list',
    leads: true,
    pattern: new RegExp(`^[\\s\\u3000]*[（(]\\s?(${numeral}|${chinese})\\s?[)）][\\s\\u3000]*(.*)$`, 'u'),
    what: '没有变成步骤',
    right: ([, number = '', text = '']) => step(number, text),
    plain: ([, , text = '']) => text.trim(),
  },
  {
    rule: 'list',
    leads: true,
    pattern: new RegExp(`^[\\s\\u3000]*(${circled})[、.．]?[\\s\\u3000]*(.*)$`, 'u'),
    what: '没有变成步骤',
    right: ([, number = '', text = '']) => step(number, text),
    plain: ([, , text = '']) => text.trim(),
  },
  {
    rule: 'list',
    leads: true,
    pattern: new RegExp(`^[\\s\\u3000]*(${chinese})[、．.]\\s*(?!${chinese})(.*)$`, 'u'),
    what: '没有变成步骤',
    right: ([, number = '', text = '']) => step(number, text),
    plain: ([, , text = '']) => text.trim(),
  },
  {
    rule: 'list',
    leads: true,
    // One digit alone: 51：余额不足 is a code.
    pattern:
      /^[\s\u3000]*(?:([1-9])\s?(?:[：:，,。](?!\d)|[-–—/](?=\s?[\p{Script=Han}“]))|[#＃](\d{1,2})[\s\u3000]+(?=[\p{Script=Han}“])|[【[〔]\s?(\d{1,2})\s?[】\]〕](?![(（:[]))[\s\u3000]*(.*)$/u,
    what: '没有变成步骤',
    right: ([, one, two, three, text = '']) => step(one ?? two ?? three!, text),
    plain: ([, , , , text = '']) => text.trim(),
  },
  {
    rule: 'list',
    leads: true,
    only: 'body',
    pattern: new RegExp(
      `^[\\s\\u3000]*(?:第\\s?(${numeral}|${chinese})\\s?步\\s?[：:]|步骤\\s?(${numeral}|${chinese})\\s?[：:、.．]|step\\s?(\\d{1,2})\\s?[：:、.．])[\\s\\u3000]*(.*)$`,
      'iu',
    ),
    what: '没有变成步骤',
    right: ([, one, two, three, text = '']) => step(one ?? two ?? three!, text),
  },
  {
    rule: 'list',
    leads: true,
    pattern: /^[\s\u3000]*(?:[（(][A-Za-zⅠ-Ⅻ][)）]|[A-Za-zⅠ-Ⅻ][.．、)）])[\s\u3000]*(?=[\p{Script=Han}“\u0001])(.*)$/u,
    what: '没有变成列表',
    right: ([, text = '']) => item(text),
    plain: ([, text = '']) => text.trim(),
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
    rule: 'list',
    leads: true,
    pattern:
      /^[\s\u3000]*(?:[•·●○◦◆◇■□▪▫‣★☆※►▶➢➤✓✔－–]|(?:—|-{2,}|[→⇒➔]\s?)(?=[\p{Script=Han}“])|[-+](?=[^\s\d+\-=>])|[-+*](?=[\u3000\u00a0])|\*(?=[\p{Script=Han}“])(?!.*\*))[\s\u3000]*(.*)$/u,
    what: '没有变成列表',
    right: ([, text = '']) => item(text),
    plain: ([, text = '']) => text.trim(),
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
