import { describe, expect, it } from 'vitest';
import { echo, longestEcho } from '@/lib/search/echo';
import { randomNumbers } from './engine';
import { timeOf } from '../time-of';

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

  it.each([
    ['with a letter between', '400转999转8888'],
    ['with words between', '400然后拨999然后再拨8888'],
    ['with ellipses', '400……999……8888'],
    ['with many marks', '400 -- -- 999 -- -- 8888'],
    ['with very many marks', `400${' .'.repeat(30)}999${'~'.repeat(30)}8888`],
    ['in Chinese', '四〇〇九九九八八八八'],
    ['in Chinese with marks', '四零零-九九九-八八八八'],
    ['as sums', '四百、九百九十九、八千八百八十八'],
    ['as it is written on cheques', '肆零零 玖玖玖 捌捌捌捌'],
    ['in traditional characters', '肆零零貳貳貳參參參陸'],
    ['as it is read out', '幺三八洞洞幺三八洞洞洞'],
    ['in Chinese and not', '四00九99八888'],
    ['with rings for zeros', '4○○8○○○○○8'],
    ['with letters for digits', '4OO-8oo-OOO8'],
    ['with letters apart', '4 O O 8 O O O O O 8'],
    ['with Greek and Cyrillic letters', '4ΟО8οо1234'],
    ['with ones that are letters', 'l38 OOl3 8OOO'],
    ['with letters alone', 'lOO OOO OOOO'],
    ['with keycaps', '4️⃣0️⃣0️⃣9️⃣9️⃣9️⃣8️⃣8️⃣8️⃣8️⃣'],
    ['full-width in pieces', '４００转９９９转８８８８'],
    ['with strokes and letters for digits', '丨38-ㄧЗ8-丨ЗЗ'],
    ['with a word behind each numeral', '四啊零啊零啊九啊九啊九啊八啊八'],
    ['in Suzhou numerals', '〤〇〇〩〩〩〨〨〨〨'],
  ])('holds no number to call, however it is written: %s', (_, query) => {
    const shown = echo(`客服改${query}`);
    expect(shown).toMatch(/^客服改[…转然后再拨啊、]+$/);
  });

  it('keeps the few digits and the numerals that are words', () => {
    for (const query of [
      '11月25日刷了两笔',
      '刷128.00元没到账',
      'T+1还是D0',
      '201和204一样吗',
      '一百二打成一千二',
      '十分钟了一直转圈',
      'hello cool hello',
      'iOS 17',
      '一样的机器 一直用的 三个月了一次都没坏过',
      '微信支付扫不出',
      'weixin dengbushang',
      'A920开不了机',
    ])
      expect(echo(query)).toBe(query);
  });

  it('keeps the numerals that are words beside a number', () =>
    expect(echo('卡号 6222 0212 3456 7890 扣了两次')).toBe('卡号 … 扣了两次'));

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
      'evil .com',
      'evil . com',
      'evil。com',
      'evil点com',
      'evil dot com',
      'evil[.]com',
      'evil（点）com',
      'evil.中国',
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
    expect(echo('官方客服微信 lkl-kefu888')).toBe('官方客服微信 …');
    expect(echo('加 kefu_lkl 或 lkl8888')).toBe('加 … 或 …');
    for (const query of ['微信 lklkefu', '微信号：lklkefu', '加V信lklkefu', '加vx lklkefu', 'QQ：lklkefu'])
      expect(echo(query), query).not.toContain('lklkefu');
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
      '九',
      'O',
      'l',
      '。',
      'cn',
      '微信',
      'a_1',
    ];
    const wrong: string[] = [];
    for (let round = 0; round < 5000; round++) {
      const query = Array.from({ length: 1 + random() * 60 }, () => parts[Math.floor(random() * parts.length)]!).join(
        '',
      );
      const shown = echo(query);
      const right = (text: string) =>
        !/\p{Nd}{7}/u.test(text) &&
        !/[@＠<>]|\/\/[^…]|[a-z\d]\.[a-z]{2}|[\p{Cc}\p{Cs}\p{Cf}]/u.test(text) &&
        [...text].length <= 40;
      // What is kept is looked at once more before it is shown.
      if (!right(shown) || !right(echo(shown))) wrong.push(`${JSON.stringify(query)} → ${JSON.stringify(shown)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('takes no time worth noticing, however long it is', () => {
    for (const unit of ['1', '1 ', 'a', 'a.', 'a:', '@', '1-1x', '．', '九', 'l', '1…', 'a_', '微信', 'ﷺ']) {
      expect(
        timeOf(() => echo(unit.repeat(10_000 / unit.length))),
        unit,
      ).toBeLessThan(50);
    }
  });
});
