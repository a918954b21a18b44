import { describe, expect, it } from 'vitest';
import { compareWithPublished } from '@/lib/privacy/published';

const site = { phones: ['400-668-9516', '0755-87654321'], wechats: ['LKLPOSkefu_'] };
const compare = (text: string) => compareWithPublished(text, site);

describe('a number or WeChat id, held against what is published', () => {
  it.each([
    '400-668-9516',
    '4006689516',
    '400 668 9516',
    ' 400—668—9516 ',
    '４００－６６８－９５１６',
    '(400) 668-9516',
    '（400）6689516',
    '+86 400-668-9516',
    '+864006689516',
    '864006689516',
    '0086 400 668 9516',
    '电话：400-668-9516',
    '客服电话 400-668-9516',
    'tel:4006689516',
    '\u202a4006689516\u202c',
    '“400-668-9516”。',
  ])('is the hotline, however it is written: %s', (text) => expect(compare(text)).toBe('hotline'));

  it.each([
    'LKLPOSkefu_',
    'lklposkefu_',
    'ＬＫＬＰＯＳｋｅｆｕ＿',
    ' LKLPOSkefu_ ',
    '微信号：LKLPOSkefu_',
    '微信 LKLPOSkefu_',
  ])('is the WeChat id, in capitals or not: %s', (text) => expect(compare(text)).toBe('wechat'));

  it.each([
    '400-668-9517',
    '400-668-951',
    '400-668-95160',
    '8686 400-668-9516',
    '13800000000',
    '4006689516x',
    'LKLPOSkefu',
    'LKLPOSkefu-',
    'LKLPOSkefu__',
    'LKLP0Skefu_',
    'LKL POSkefu_',
    'LKLPОSkefu_', // a Cyrillic О
    '+1 400-668-9516',
  ])('is not published when anything differs: %s', (text) => expect(compare(text)).toBe('notPublished'));

  it.each(['', '  ', '。', '电话：'])('is nothing: “%s”', (text) => expect(compare(text)).toBe('nothing'));

  it.each(['400-668-9516 自称客服', '400-668-9516、13800000000', '400-668-9516\n13800000000', '4'.repeat(41)])(
    'cannot be compared when there is more than one thing: %s',
    (text) => expect(compare(text)).toBe('several'),
  );

  it.each(['6222 0212 3456 7894', '****7894', '验证码 882134'])('is not compared when it is a secret: %s', (text) =>
    expect(compare(text)).toBe('secret'),
  );

  it('knows a number with an area code, also when it is called from abroad', () => {
    const local = { phones: ['0755-12345678'], wechats: [] };
    for (const text of ['(0755) 1234 5678', '075512345678', '+86 755 12345678', '8675512345678', '+86 0755-12345678']) {
      expect(compareWithPublished(text, local)).toBe('hotline');
    }
    expect(compareWithPublished('12345678', local)).toBe('notPublished');
    expect(compareWithPublished('LKLPOSkefu_', local)).toBe('notPublished');
  });
});
