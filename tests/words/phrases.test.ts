import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowWords, phrasesOf, quotationsOf } from '@/lib/words/phrases';

const parts = (text: string) => phrasesOf(text).map((phrase) => phrase.text);

describe('a line of Chinese', () => {
  beforeAll(() => knowWords(['冲正', '发卡行', '结算总计单', 'POS 签到']));
  afterAll(() => knowWords([]));

  it('ends between words, never inside one that the trade or everybody knows', () => {
    const text = '联系发卡行问冲正，怎么办';
    for (const word of ['联系', '发卡行', '冲正', '怎么办'])
      expect(
        parts(text).some((part) => part.includes(word)),
        word,
      ).toBe(true);
    for (const word of ['小票', '密钥', '真伪', '断网', '超时', '打印机', '验证码'])
      expect(
        parts(`提示${word}不对怎么处理`).some((part) => part.includes(word)),
        word,
      ).toBe(true);
    expect(parts(text).length).toBeGreaterThan(1);
  });

  it('keeps marks, and what they close, with the word that they stand at', () => {
    expect(parts('撤销、退货、冲正有什么区别？').filter((part) => /^[、？]/.test(part))).toEqual([]);
    expect(parts('挥卡（闪付）要输密码').join('|')).toContain('（闪付）');
  });

  it('does not end inside a quoted key or screen text, nor in a word with a hyphen or a space', () => {
    const wholes = (text: string) => phrasesOf(text).flatMap(({ text, whole }) => (whole ? text : []));
    expect(wholes('提示“MAC 校验错”怎么办？')).toEqual(['“MAC 校验错”']);
    expect(wholes('连不上 Wi-Fi，POS 机怎么办')).toEqual(['Wi-Fi，', 'POS 机']);
    expect(wholes('开了秒到（D+0）却没有到')).toEqual(['（D+0）']);
    expect(parts('提示“请先结账”怎么办')).toContain('“请先结账”');
  });

  it('may end inside a quotation that is longer than a line of large letters', () => {
    const long = '“POS存储的流水已满，请先进行结算再刷卡”';
    expect(parts(long).length).toBeGreaterThan(1);
    expect(quotationsOf(`写${long}`)).toEqual([{ text: `写${long}`, whole: false }]);
  });

  it('in running text is held together only where something is quoted', () => {
    expect(quotationsOf('选“是”或“否”，都行')).toEqual([
      { text: '选', whole: false },
      { text: '“是”', whole: true },
      { text: '或', whole: false },
      { text: '“否”，', whole: true },
      { text: '都行', whole: false },
    ]);
  });
});
