import { describe, expect, it } from 'vitest';
import { echo, longestEcho } from '@/lib/search/echo';
import { randomNumbers, timeOf } from './engine';

const card = '6222020200112233';

/** True when seven digits stand close enough together to be read as one number. */
const showsNumber = (text: string) => /(?:\p{Nd}[^\p{L}\p{Nd}…]{0,3}){6}\p{Nd}/u.test(text);

describe('a query that is shown again', () => {
  it('is what was typed, on one line', () => {
    for (const query of ['请先结算', '51', '卡号123456', 'SIGN off', 'T+1', 'sp600', '100.00元', '机器死机😀'])
      expect(echo(query)).toBe(query);
    expect(echo('  请先\n\t结算\r\n ')).toBe('请先 结算');
    expect(echo('')).toBe('');
  });

  it.each([
    ['as it is', card],
    ['within words', `卡号${card}吗`],
    ['just seven', '1234567'],
    ['with spaces', '6222 0202 0011 2233'],
    ['with every digit apart', [...card].join(' ')],
    ['with wide spaces', '6222　0202　0011　2233'],
    ['with several spaces', '6222  0202   0011'],
    ['with line ends', '622\n202\r\n0200'],
    ['with hyphens', '6222-0202-0011-2233'],
    ['with dashes', '6222–0202—0011'],
    ['with a hyphen that has its own character', '6222‐0202‐0011'],
    ['with a minus', '6222−0202−0011'],
    ['with dashes and spaces', '6222 - 0202 - 0011'],
    ['with two dashes', '6222--0202--0011'],
    ['with dots', '6.2.2.2.0.2.0.2'],
    ['with underscores', '1_2_3_4_5_6_7'],
    ['full-width', '６２２２０２０２'],
    ['Arabic-Indic', '٦٢٢٢٠٢٠٢'],
    ['Extended Arabic-Indic', '۶۲۲۲۰۲۰۲'],
    ['Devanagari', '६२२२०२०२'],
    ['in bold mathematics', '𝟔𝟐𝟐𝟐𝟎𝟐𝟎'],
    ['in circles', '①②③④⑤⑥⑦⑧'],
    ['with characters that cannot be seen', '138\u200b1234\u200b5678'],
    ['with soft hyphens', '138\u00ad1234\u00ad5678'],
    ['with control characters', '138\u00001234\u00015678'],
    ['with halves of characters', '138\ud83d1234\ude005678'],
    ['around what is taken out itself', '123456<7890123>456'],
  ])('holds no number of seven digits or more: %s', (_, query) => {
    const shown = echo(query);
    expect(showsNumber(shown), shown).toBe(false);
    expect(shown).not.toContain('0011');
  });

  it('holds no address', () => {
    for (const query of [
      'http://x.cn/a',
      'HTTPS://X.CN',
      'ftp://1.2.3',
      '//x.cn',
      'www.x',
      'x.com',
      'Ｘ．ＣＯＭ',
      't.me/abc',
      'a-b.co.uk?x=1',
      'exa<mple.c<om',
    ]) {
      expect(echo(`看${query}`), query).toMatch(/^看?…$/);
    }
    expect(echo('http:\u200b//x.cn')).not.toContain('x');
    expect(echo('请看 http://x.cn 结算')).toBe('请看 … 结算');
  });

  it('holds no way to write to someone', () => {
    for (const query of ['a@b.cn', '@name', 'a＠b', 'name @ x', '﹫x', '@@@', 'a<@>b'])
      expect(echo(query), query).not.toMatch(/[@＠﹫]/);
    expect(echo('找 me@x.cn 要')).toBe('找 … 要');
  });

  it('holds no marks of HTML', () => expect(echo('<b>结算</b>')).toBe('b结算/b'));

  it('has at most 40 characters', () => {
    expect(longestEcho).toBe(40);
    expect(echo('结'.repeat(40))).toBe('结'.repeat(40));
    expect(echo('结'.repeat(41))).toBe(`${'结'.repeat(39)}…`);
    expect(echo('😀'.repeat(41))).toBe(`${'😀'.repeat(39)}…`);
    expect([...echo('ﷺ'.repeat(40))].length).toBe(40);
  });

  it('keeps all that whatever is typed', () => {
    const random = randomNumbers(11);
    const parts = [
      '1',
      '23',
      '456',
      '٣',
      '４',
      ' ',
      '-',
      '–',
      '　',
      '\u200b',
      '\u0000',
      '\ud83d',
      '😀',
      '@',
      '＠',
      '.com',
      '://',
      'x',
      '结',
      '<',
      '>',
      '…',
      'ﷺ',
      '\u202e',
    ];
    const wrong: string[] = [];
    for (let round = 0; round < 5000; round++) {
      const query = Array.from({ length: 1 + random() * 60 }, () => parts[Math.floor(random() * parts.length)]!).join(
        '',
      );
      const shown = echo(query);
      const right =
        !/\p{Nd}{7}/u.test(shown) &&
        !/[@＠<>]|\/\/[^…]|[a-z\d]\.[a-z]{2}|[\p{Cc}\p{Cs}\p{Cf}]/u.test(shown) &&
        [...shown].length <= 40;
      if (!right) wrong.push(`${JSON.stringify(query)} → ${JSON.stringify(shown)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('takes no time worth noticing, however long it is', () => {
    for (const unit of ['1', '1 ', 'a', 'a.', 'a:', '@', '1-1x', '．']) {
      expect(
        timeOf(() => echo(unit.repeat(10_000 / unit.length))),
        unit,
      ).toBeLessThan(50);
    }
  });
});
