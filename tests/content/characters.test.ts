/** Characters that look like others, that nobody sees, and that share pictures lack: what authors read of them. */
import { describe, expect, it } from 'vitest';
import { undrawable } from '@/lib/share/drawable';
import { accidental, answer, bodyLine, inspectChanged, right } from './content-folder';

const steps = '## 怎么做 {#steps}\n\n1. 按 :key[取消]，退回主界面。\n\n';
const inBody = (line: string) =>
  answer({}, `${steps}${line}\n\n${'结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13)}\n`);
const messagesOf = (text: string) =>
  inspectChanged({ [accidental]: text }).messages.map((message) => message.replace(`content/${accidental}:`, ''));

describe('a character that is another than it looks', () => {
  it.each([
    ['店面 20 ㎡ 以内。', `7  “㎡”（U+33A1）不是平常的字 (写成  店面 20 m² 以内。) [odd-character]`],
    ['请⽤⼿机查。', '2  “⽤”（U+2F64）不是平常的字 (写成  请用手机查。) [odd-character]'],
    ['⻓度不够，换⻚。', '1  “⻓”（U+2ED3）不是平常的字 (写成  长度不够，换页。) [odd-character]'],
    ['选﹣一号，再选﹐二号。', '2  “﹣”（U+FE63）不是平常的字 (写成  选-一号，再选，二号。) [odd-character]'],
    ['按\uf967取消。', '2  “\uf967”（U+F967）不是平常的字 (写成  按不取消。) [odd-character]'],
    ['金额 𝟏𝟎𝟎 元。', '4  “𝟏”（U+1D7CF）不是平常的字 (写成  金额 100 元。) [odd-character]'],
    ['\uf0b7 先看小票。', '1  有别的电脑上没有的字 U+F0B7 (写成  - 先看小票。) [odd-character]'],
    ['先按\ue000键。', '3  有别的电脑上没有的字 U+E000 (□ 的地方重新打，写成  先按□键。) [odd-character]'],
  ])('is refused in a body: %j', (line, message) => {
    expect(messagesOf(inBody(line))).toEqual([`${bodyLine + 4}:${message}`]);
  });

  it('is refused in fields, in YAML files and among the ways of asking', () => {
    const { messages } = inspectChanged({
      [accidental]: answer({ aliases: '[误按结算, 点错⽤户, 结算按错了]' }),
      'english.yaml': 'refund: 退ﬁ货\n',
      'phrasings/settlement.tsv': 'slug\tvoice\tphrase\nhow-to-settle\ta\t收工了咋⽤轧账\n',
    });
    expect(messages).toEqual([
      `content/${accidental}:3:19  “⽤”（U+2F64）不是平常的字 (写成  aliases: [误按结算, 点错用户, 结算按错了]) [odd-character]`,
      'content/english.yaml:1:10  “ﬁ”（U+FB01）不是平常的字 (写成  refund: 退fi货) [odd-character]',
      'content/phrasings/settlement.tsv:2:21  “⽤”（U+2F64）不是平常的字 (写成  how-to-settle\ta\t收工了咋用轧账) [odd-character]'.replaceAll(
        '\t',
        '\ufffd',
      ),
    ]);
  });

  it('hides nothing else that is wrong in the file', () => {
    expect(messagesOf(answer({ customer: '没有扣款，请放心⽤。', minutes: '许久' }))).toEqual([
      '7:1  minutes 写的是“许久”，不是整数 (写 1 到 120 的整数)',
      '19:19  “⽤”（U+2F64）不是平常的字 (写成  customer: 没有扣款，请放心用。) [odd-character]',
    ]);
  });

  it('is none of those that people type', () => {
    expect(messagesOf(inBody('25℃，￥5，① 一，Ⅱ 类，½，m²，～、—、·、…、×、→、●、≥、２、ＰＯＳ、™、№。'))).toEqual([]);
  });
});

describe('a character that nobody sees', () => {
  it.each([
    ['按\u200b取消。', '2  有看不见的字符 U+200B (删掉它，写成  按取消。) [invisible]'],
    ['\u2060按取消。', '1  有看不见的字符 U+2060 (删掉它，写成  按取消。) [invisible]'],
    ['按\u2067取消\u2069。', '2  有看不见的文字方向控制符 U+2067 (删掉这个字符，再重新打这几个字) [invisible]'],
  ])('is refused with the line that has none: %j', (line, message) => {
    expect(messagesOf(inBody(line))).toEqual([`${bodyLine + 4}:${message}`]);
  });
});

describe('a character that share pictures cannot show', () => {
  const said = (changes: Record<string, string>) => inspectChanged(changes, { undrawable }).messages;

  it.each([
    [
      { question: '点了结算😀怎么办？' },
      '2:1  分享图片画不出“😀”（U+1F600） (写成  question: 点了结算怎么办？) [picture-letters]',
    ],
    [
      { question: '𠮷林的机器点了结算怎么办？' },
      '2:1  分享图片画不出“𠮷”（U+20BB7） (换一个字，或换一种说法) [picture-letters]',
    ],
    [
      { verdict: '{ tone: safe, text: 不影响💰 }' },
      '4:24  分享图片画不出“💰”（U+1F4B0） (写成  verdict: { tone: safe, text: 不影响 }) [picture-letters]',
    ],
    [
      { answer: '不扣款、不退款，照常收款就行✅。' },
      '6:1  分享图片画不出“✅”（U+2705） (写成  answer: 不扣款、不退款，照常收款就行。) [picture-letters]',
    ],
  ])('is refused where it would be drawn: %j', (fields, message) => {
    expect(said({ [accidental]: answer(fields) })).toEqual([`content/${accidental}:${message}`]);
  });

  it('is refused in the name of the site and on its keys', () => {
    expect(
      said({
        'operator/site.yaml': right['operator/site.yaml']!.replace('name: POS 机帮助中心', 'name: POS 机帮助中心🙂'),
        'topics.yaml': right['topics.yaml']!.replace('key: 屏幕提示', 'key: 屏幕提示🙂'),
      }),
    ).toEqual([
      'content/operator/site.yaml:1:1  分享图片画不出“🙂”（U+1F642） (写成  name: POS 机帮助中心) [picture-letters]',
      'content/topics.yaml:2:34  分享图片画不出“🙂”（U+1F642） (写成  prompts: { digit: 2, name: 屏幕提示, key: 屏幕提示, lead: 屏幕上的提示 }) [picture-letters]',
    ]);
  });

  it('may stand where nothing is drawn, and Roman numerals anywhere', () => {
    expect(
      said({ [accidental]: answer({ question: 'Ⅱ 类账户点了结算怎么办？', customer: '没有扣款，请放心🙂。' }) }),
    ).toEqual([]);
  });
});
