import { describe, expect, it } from 'vitest';
import { createLanguage } from '@/lib/search/language';
import { markedLength, markPlaces } from '@/lib/search/places';

const language = createLanguage({
  folding: '帐账結结',
  concepts: [
    { words: ['签退', 'signoff'], common: false },
    { words: ['机器', 'pos'], common: true },
  ],
});
/** The text with brackets around what is marked. */
const marked = (text: string, query: string, tells?: (pair: string) => boolean) =>
  markPlaces(text, [language.fold(query)], language, tells)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('in a result is marked', () => {
  it('what the query says', () => {
    expect(marked('刷卡提示“请先结算”怎么办？', '请先结算')).toBe('刷卡提示“[请先结算]”怎么办？');
    expect(marked('先结算，再结算', '结算')).toBe('先[结算]，再[结算]');
    expect(marked('钱什么时候到账？', '钱')).toBe('[钱]什么时候到账？');
  });

  it('what is written in another way', () => {
    expect(marked('請先結帐', '结账')).toBe('請先[結帐]');
    expect(marked('ＰＯＳ 机', 'pos')).toBe('[ＰＯＳ] 机');
    expect(marked('请先，结算', '请先结算')).toBe('[请先]，[结算]');
  });

  it('each run of three characters or more, and of two when they say something', () => {
    expect(marked('商户号和终端号', '终端号在哪')).toBe('商户号和[终端号]');
    expect(marked('刷了两次', '了两天', () => false)).toBe('刷了两次');
    expect(marked('刷了两次', '了两天', () => true)).toBe('刷[了两]次');
  });

  it('a word of the same meaning, unless it stands in questions about everything', () => {
    expect(marked('误按 signoff 怎么办', '签退')).toBe('误按 [signoff] 怎么办');
    expect(marked('误按签退怎么办', 'signoff')).toBe('误按[签退]怎么办');
    expect(marked('pos 打不开', '机器')).toBe('pos 打不开');
  });

  it('English of several words', () => {
    expect(marked('提示“SETTLE FIRST”', 'settle first').replaceAll('][', '')).toBe('提示“[SETTLE FIRST]”');
  });

  it('no part of a Latin word or a number', () => {
    expect(marked('码 51，卡 513', '51错误')).toBe('码 [51]，卡 513');
    expect(marked('position 和 pos', 'pos先')).toBe('position 和 [pos]');
    expect(marked('settlement', 'settle先')).toBe('settlement');
  });

  it('nothing for another query, an empty one, or in an empty text', () => {
    expect(marked('请先结算', '天气')).toBe('请先结算');
    expect(marked('请先结算', '')).toBe('请先结算');
    expect(markPlaces('', ['结算'], language)).toEqual([]);
    expect(markPlaces('请先结算', [], language)).toEqual([{ text: '请先结算', marked: false }]);
  });

  it('never half a character; the parts together are the text', () => {
    for (const text of ['𠮷结算😀', '\ud83d结算\ude00', 'ﷺ结算', '结\u0000算', '👨‍👩‍👧结算']) {
      const parts = markPlaces(text, ['结算'], language);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }
    expect(marked('𠮷结算😀', '结算')).toBe('𠮷[结算]😀');
  });

  it('measured in characters', () => {
    expect(markedLength(markPlaces('先结算，再结算', ['结算'], language))).toBe(4);
    expect(markedLength([])).toBe(0);
  });
});
