import { describe, expect, it } from 'vitest';
import { amountLimit, feeOf, hundredths, percent, yuan } from '@/lib/payout/money';
import { mistakeWords, readTyped, type Typed } from '@/lib/payout/read';
import { sumWords } from '@/lib/payout/words';
import { loadContent } from '@/scripts/site/content';

const { words } = loadContent();

describe('a fee', () => {
  it.each([
    // amount in fen, rate in 0.01%, fee in fen
    [10_000, 100, 100],
    [10_000, 60, 60],
    [10_000, 0, 0],
    [10_000, 10_000, 10_000],
    [1, 60, 0],
    [83, 60, 0], // 0.498 fen
    [84, 60, 1], // 0.504 fen
    [50, 100, 1], // half a fen goes up
    [49, 100, 0],
    [150, 100, 2], // 1.5 fen
    [250, 100, 3], // 2.5 fen: up, not to the even one
    [10_050, 38, 38], // 38.19 fen
    [1_010, 55, 6], // 5.555 fen
    [amountLimit - 1, 38, 38_000_000],
  ])('of %i fen at %i hundredths of a percent is %i fen', (amount, rate, fee) => {
    expect(feeOf(amount, rate)).toBe(fee);
  });

  it('has no cap: the contract’s is not known here', () => {
    expect(feeOf(100_000_000, 60)).toBe(600_000);
  });

  it('is the same as with whole numbers of any size', () => {
    for (let amount = 1; amount < amountLimit; amount = amount * 3 + 7) {
      for (const rate of [1, 38, 55, 60, 99, 100, 125, 9_999]) {
        const exact = (BigInt(amount) * BigInt(rate) * 2n + 10_000n) / 20_000n;
        expect(feeOf(amount, rate)).toBe(Number(exact));
      }
    }
  });
});

describe('a sum', () => {
  it('is written out', () => {
    expect(sumWords(10_000, 100, undefined, words.payoutCheck.result)).toEqual([
      '手续费：100.00 元 × 1% = 1.00 元',
      '应到账：100.00 元 − 1.00 元 = 99.00 元',
    ]);
    expect(sumWords(10_000, 60, undefined, words.payoutCheck.result)[1]).toBe('应到账：100.00 元 − 0.60 元 = 99.40 元');
    expect(sumWords(123_456, 125, 200, words.payoutCheck.result)).toEqual([
      '手续费：1234.56 元 × 1.25% = 15.43 元',
      '应到账：1234.56 元 − 15.43 元 − 秒到费 2.00 元 = 1217.13 元',
    ]);
    expect(sumWords(1, 0, 0, words.payoutCheck.result)[1]).toBe('应到账：0.01 元 − 0.00 元 = 0.01 元');
  });

  it('shows money with two places and rates as contracts write them', () => {
    expect([0, 5, 50, 10_000, 1_234_567].map(yuan)).toEqual([
      '0.00 元',
      '0.05 元',
      '0.50 元',
      '100.00 元',
      '12345.67 元',
    ]);
    expect([0, 5, 38, 60, 100, 125, 1_000, 10_000].map(percent)).toEqual([
      '0%',
      '0.05%',
      '0.38%',
      '0.6%',
      '1%',
      '1.25%',
      '10%',
      '100%',
    ]);
  });
});

describe('a number as typed', () => {
  it.each([
    ['100', 10_000],
    ['100.5', 10_050],
    ['0.29', 29],
    ['1.15', 115],
    ['12.', 1_200],
    ['.5', 50],
    ['1,234.50', 123_450],
    ['100。5', 10_050],
    ['0.600', 60],
    ['007', 700],
  ])('%s is %i hundredths', (text, value) => expect(hundredths(text)).toEqual({ value }));

  it.each(['abc', '1.2.3', '-5', '1,5', '1e3', '.', '', '一百'])('%s is none', (text) => {
    expect(hundredths(text)).toBe('notNumber');
  });

  it('1.005 is too fine', () => expect(hundredths('1.005')).toBe('tooFine'));
});

describe('the fields as typed', () => {
  const right: Typed = { day: '2026-11-25', amount: '100', rate: '1', extra: '' };
  const read = (changed: Partial<Typed>, hasExtra = true) => readTyped({ ...right, ...changed }, hasExtra);
  const said = (changed: Partial<Typed>) =>
    read(changed).mistakes.map((mistake) => `${mistake.field}: ${mistakeWords(mistake, words.mistakes)}`);

  it('are understood with full-width digits, units and spaces', () => {
    expect(read({ amount: ' ￥１００．５０ 元', rate: '0.6%', extra: '2元' })).toEqual({
      day: '2026-11-25',
      amount: 10_050,
      rate: 60,
      extra: 200,
      mistakes: [],
    });
    for (const day of ['2026/11/25', '2026年11月25日', '2026 年 11 月 25 日', '20261125', '2026.11.25']) {
      expect(read({ day }).day).toBe('2026-11-25');
    }
    expect(read({ day: '2026/1/5' }).day).toBe('2026-01-05');
  });

  it('may be empty, but for the day', () => {
    expect(read({ amount: '', rate: ' ' })).toMatchObject({ amount: undefined, rate: undefined, mistakes: [] });
    expect(said({ day: '' })).toEqual(['day: 还没有写日期。写 2026-11-25 这样的日期。']);
  });

  it('have a fee a transaction with D+0 only', () => {
    expect(read({ extra: 'x' }, false)).toMatchObject({ extra: undefined, mistakes: [] });
  });

  it.each<[Partial<Typed>, string]>([
    [{ day: '2026-02-30' }, 'day: 日期写的是“2026-02-30”，没有这一天。写 2026-11-25 这样的日期。'],
    [{ day: '昨天' }, 'day: 日期写的是“昨天”，没有这一天。写 2026-11-25 这样的日期。'],
    [{ amount: '一百' }, 'amount: 金额写的是“一百”，不是数字。写 100 或 100.50 这样的数。'],
    [{ amount: '-5' }, 'amount: 金额写的是“-5”，不是数字。写 100 或 100.50 这样的数。'],
    [{ amount: '12.345' }, 'amount: 金额写的是“12.345”，小数超过两位。写 100 或 100.50 这样的数。'],
    [{ amount: '0.00' }, 'amount: 金额写的是 0。写大于 0 的金额。'],
    [{ amount: '6222021234567890' }, 'amount: 金额写的是“62220212…”，太大。写 1 亿元以下的金额。'],
    [{ rate: '千六' }, 'rate: 费率写的是“千六”，不是数字。写 1 或 1.25 这样的数。'],
    [{ rate: '0.525' }, 'rate: 费率写的是“0.525”，小数超过两位。写 1 或 1.25 这样的数。'],
    [{ rate: '101' }, 'rate: 费率写的是“101”，超过 100%。写 1 或 1.25 这样的数。'],
    [{ extra: '两块' }, 'extra: 秒到费写的是“两块”，不是数字。写 1 或 1.50 这样的数。'],
    [{ amount: '1', extra: '3' }, 'extra: 费用共 3.01 元，比金额 1.00 元还多。对照协议改费率或秒到费。'],
  ])('that cannot be meant are named, with what may stand there: %o', (changed, message) => {
    expect(said(changed)).toEqual([message]);
  });

  it('are all named in one go', () => {
    expect(read({ day: 'x', amount: 'x', rate: 'x', extra: 'x' }).mistakes.map(({ field }) => field)).toEqual([
      'day',
      'amount',
      'rate',
      'extra',
    ]);
  });
});
