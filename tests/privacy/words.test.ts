import { describe, expect, it } from 'vitest';
import { cleanValue, maskedNote } from '@/lib/privacy/value';
import { reportLines, timeWords } from '@/lib/privacy/words';

const never = '密码、验证码，谁要都别给。';
const words = { situation: '【报修】{situation}', answer: '看过答案 {id}', field: '{label}：{value}', never };

describe('the report', () => {
  it('says what happened, which answer was read, then each field that is filled, and what must not be sent with it', () => {
    const fields = [
      { label: '商户号', value: '123456789012345' },
      { label: '终端号', value: '' },
      { label: '交易时间', value: timeWords('2026-11-25T10:30') },
      { label: '补充', value: '  重启过\n还是一样  ' },
    ];
    expect(reportLines({ situation: '扣了两次钱', answer: '503', fields }, words)).toEqual([
      '【报修】扣了两次钱',
      '看过答案 503',
      '商户号：123456789012345',
      '交易时间：2026-11-25 10:30',
      '补充：重启过 还是一样',
      never,
    ]);
  });

  it('is two lines when nothing is filled in', () => {
    expect(reportLines({ situation: '扣了两次钱', fields: [{ label: '商户号', value: ' ' }] }, words)).toEqual([
      '【报修】扣了两次钱',
      never,
    ]);
  });

  it('promises nothing about what it cannot read', () => {
    for (const typed of ['mi ma 123456', '6222O21234567890128', '六二二二零二一二三四五六七八九零'])
      expect(
        reportLines({ situation: '扣了两次钱', fields: [{ label: '补充', value: typed }] }, words).join(),
      ).not.toMatch(/没有|不含/);
  });

  it('says what was typed as it was typed, braces too', () => {
    const fields = [{ label: '补充', value: '{label}{value}' }];
    expect(reportLines({ situation: '{id}', answer: '503', fields }, words)).toEqual([
      '【报修】{id}',
      '看过答案 503',
      '补充：{label}{value}',
      never,
    ]);
  });

  it('masks a card number even when a field let it through', () => {
    const fields = [{ label: '补充', value: '4111 1111 1111 1111' }];
    expect(reportLines({ situation: '扣了两次钱', fields }, words)[1]).toBe('补充：****1111');
  });

  it.each([
    ['2026-11-25T10:30', '2026-11-25 10:30'],
    ['2026-11-25T10:30:15', '2026-11-25 10:30'],
    ['昨天中午', '昨天中午'],
  ])('writes a time as people read it: %s', (typed, words) => expect(timeWords(typed)).toBe(words));
});

describe('what was typed', () => {
  it('keeps what is no card number, and masks what could be one', () => {
    expect(cleanValue('123456789012345')).toEqual({ text: '123456789012345', masked: false, secret: false });
    expect(cleanValue('卡 6222 0212 3456 7894')).toEqual({ text: '卡 ****7894', masked: true, secret: false });
  });

  it.each(['W1489724', 'w1489724', 'A12B34C56D78E90', 'TX20261125-0001', '98A00001'])(
    'keeps a number with letters as it is: %s',
    (typed) => {
      expect(cleanValue(typed)).toEqual({ text: typed, masked: false, secret: false });
    },
  );

  it('masks a card and refuses a secret in a number with letters too', () => {
    expect(cleanValue('W6222021234567894')).toEqual({ text: 'W****7894', masked: true, secret: false });
    expect(cleanValue('W1489724 密码 123456')).toEqual({ text: '', masked: false, secret: true });
  });

  it.each([
    ['****7894', undefined, 'maskedNumber'],
    ['PO****7894', undefined, 'maskedNumber'],
    ['顾客的卡 ****7894', undefined, 'masked'],
    ['****7894', 4, 'masked'],
    ['W1489724', undefined, undefined],
  ])('that was masked has a note, and a number that may be no card’s another: %s', (text, last, note) => {
    expect(maskedNote(text, last)).toBe(note);
  });

  it('keeps no more than the last digits where only these are asked for', () => {
    expect(cleanValue('6222021234567890', 4)).toEqual({ text: '****7890', masked: true, secret: false });
    expect(cleanValue('7890', 4)).toEqual({ text: '7890', masked: false, secret: false });
  });
});
