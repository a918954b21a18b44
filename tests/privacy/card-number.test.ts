import { describe, expect, it } from 'vitest';
import { timeOf } from '../time-of';
import { holdsCardNumber, keepLast, maskCardNumbers } from '@/lib/privacy/card-number';
import { cleanValue } from '@/lib/privacy/value';

const card = '6222021234567894';

/** The digits of a card as people and machines write them. */
const forms: [how: string, text: string, masked: string][] = [
  ['in one piece', card, '****7894'],
  ['in fours', '6222 0212 3456 7894', '****7894'],
  ['with hyphens', '6222-0212-3456-7894', '****7894'],
  ['with dots', '6222.0212.3456.7894', '****7894'],
  ['with middle dots', '6222·0212·3456·7894', '****7894'],
  ['with commas', '6222,0212，3456,7894', '****7894'],
  ['with dashes of other kinds', '6222–0212—3456−7894', '****7894'],
  ['in full width', '６２２２０２１２３４５６７８９４', '****7894'],
  ['in full width with spaces as wide', '６２２２　０２１２　３４５６　７８９４', '****7894'],
  ['with spaces that are none', '6222\u200b0212\u200b3456\ufeff7894', '****7894'],
  ['over two lines', '6222 0212\n3456 7894', '****7894'],
  ['a digit at a time', [...card].join(' '), '****7894'],
  ['with a wide gap', '6222 - 0212 - 3456 - 7894', '****7894'],
  ['in a sentence', '卡号6222021234567894，顾客姓王', '卡号****7894，顾客姓王'],
  ['behind letters', 'NO6222021234567894', 'NO****7894'],
  ['before its date', '6222 0212 3456 7894 12/28', '****7894 12/28'],
  ['before three digits', '4111111111111111 123', '****1111 123'],
  ['between other numbers', '笔数 3 4111111111111111 88', '笔数 3 ****1111 88'],
  ['twice', '4111111111111111、378282246310005', '****1111、****0005'],
  ['of 13 digits', '4222222222222', '****2222'],
  ['of 15 digits', '378282246310005', '****0005'],
  ['of 19 digits', '6222021234567894005', '****4005'],
];

describe('a card number', () => {
  it.each(forms)('%s is cut down to its last four digits', (_, text, masked) => {
    expect(holdsCardNumber(text)).toBe(true);
    expect(maskCardNumbers(text)).toBe(masked);
  });

  it.each([
    ['a merchant number', '123456789012345'],
    ['a reference number', '123456789012'],
    ['16 digits that are no card’s', '6222021234567890'],
    ['20 digits', '41111111111111111111'],
    ['an order number of WeChat', '4200001234202611251234567890'],
    ['a time to the second', '2026-11-25 10:30:45'],
    ['a masked number', '6200 00** **** 0000'],
    ['amounts in a list', '128.00、256.00、88.00、100.00'],
    ['telephone numbers in words', '电话 400-668-9516 转 8'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(holdsCardNumber(text)).toBe(false);
    expect(maskCardNumbers(text)).toBe(text);
  });

  it('never survives, whatever stands between its digits, around it and how they are written', () => {
    const random = randomFrom(20261125);
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
    const separators = [
      '',
      '',
      '',
      ' ',
      '-',
      '.',
      '·',
      '　',
      '—',
      '_',
      '/',
      ',',
      '\t',
      '\u200b',
      ' - ',
      '\u00a0',
      '。',
    ];
    const before = [
      '',
      '卡号',
      '卡号：',
      ' ',
      '刷了 128.00 元，',
      'abc',
      '1 ',
      '2026-11-25 10:30 ',
      '****',
      '****1234 ',
    ];
    const after = ['', ' ', '，后三位', ' 12/28', ' 123', '。', '****'];
    for (let round = 0; round < 3000; round++) {
      const digits = luhn(13 + Math.floor(random() * 7), random);
      const one = pick(separators);
      const wide = random() < 0.3;
      const written = [...digits]
        .map((digit, index) => {
          const shown = wide ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit;
          return index === 0 ? shown : (random() < 0.5 ? one : pick(separators)) + shown;
        })
        .join('');
      const text = pick(before) + written + pick(after);
      const masked = maskCardNumbers(text);
      expect(holdsCardNumber(masked), text).toBe(false);
      expect(plainDigits(masked), text).not.toContain(digits);
      expect(maskCardNumbers(masked), text).toBe(masked);
    }
  });
});

describe('the order number of a payment by scanning', () => {
  it('of 20 digits or more is never taken for a card, whatever its digits and however they are written', () => {
    const random = randomFrom(20261127);
    for (let round = 0; round < 3000; round++) {
      const digits = Array.from({ length: 20 + Math.floor(random() * 13) }, () => Math.floor(random() * 10)).join('');
      const wide = [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
      for (const text of [digits, wide, `订单号：${digits}`, `PO${digits}`, `微信单号 ${digits}，128 元`]) {
        expect(holdsCardNumber(text), text).toBe(false);
        expect(cleanValue(text), text).toEqual({ text, masked: false, secret: false });
      }
    }
  });

  it('does not hide a card that stands beside it', () => {
    expect(maskCardNumbers(`4200001234202611251234567890 ${card}`)).toBe('4200001234202611251234567890 ****7894');
  });
});

describe('a text made to be slow', () => {
  it.each([
    ['single digits', '1-'],
    ['digits in pairs', '12 '],
    ['one number after the other', '4111111111111111 '],
    ['digits in one piece', '1'],
  ])('%s is read in no time worth noticing', (_, part) => {
    const text = part.repeat(3000 / part.length);
    expect(timeOf(() => expect(holdsCardNumber(maskCardNumbers(text))).toBe(false))).toBeLessThan(50);
  });
});

describe('a field for the last four digits', () => {
  it.each([
    ['1234', '1234'],
    ['6222021234567894', '****7894'],
    ['6222 0212 3456 7890', '****7890'],
    ['后四位 1234', '后四位 1234'],
    ['12345', '****2345'],
    ['****1234', '****1234'],
  ])('takes no more of %s', (typed, kept) => expect(keepLast(typed, 4)).toBe(kept));
});

const plainDigits = (text: string) => text.normalize('NFKC').replace(/\D/g, '');

/** Digits of the given length that pass the check of card numbers. */
function luhn(length: number, random: () => number): string {
  const body = Array.from({ length: length - 1 }, () => Math.floor(random() * 10));
  const sum = [...body]
    .reverse()
    .reduce((total, digit, index) => total + (index % 2 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0);
  return [...body, (10 - (sum % 10)) % 10].join('');
}

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
