/** Lists and steps as people type them elsewhere, which do not become any here. */
import type { RuleId } from '../rules';

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

const step = (number: string, text: string) => `${numberOf(number)}. ${text.trim()}`;
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
      `^[\\s\\u3000]*(${numeral})[\\s\\u3000]?(?:、(?!\\s?(?:\\d|[A-Z]\\d))|[）．]|[.)](?=[^\\s\\d)]|[\\u3000\\u00a0]))[\\s\\u3000]*(.*)$`,
      'u',
    ),
    what: '没有变成步骤',
    right: ([, number = '', text = '']) => step(number, text),
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
    pattern:
      /^[\s\u3000]*(?:[•·●○◦◆◇■□▪▫‣★☆※►▶➢➤✓✔－–]|—(?=[\p{Script=Han}“])|[-+](?=[^\s\d+\-=>])|[-+*](?=[\u3000\u00a0])|\*(?=[\p{Script=Han}“])(?!.*\*))[\s\u3000]*(.*)$/u,
    what: '没有变成列表',
    right: ([, text = '']) => item(text),
    plain: ([, text = '']) => text.trim(),
  },
];

/** How a number is written of `３`, `②`, `十二`. */
function numberOf(text: string): number {
  const figures = /\d+/.exec(text.normalize('NFKC'))?.[0];
  if (figures) return Number(figures);
  const [tens, ones] = text.normalize('NFKC').includes('十') ? text.normalize('NFKC').split('十') : ['', text];
  const digit = (sign: string) => '零一二三四五六七八九'.indexOf(sign.replace(/[（）()]/g, ''));
  return text.includes('十') ? (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0) : Math.max(1, digit(ones!));
}
