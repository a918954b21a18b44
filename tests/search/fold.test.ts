import { describe, expect, it } from 'vitest';
import { traditionalPairs } from '@/lib/search/build/characters';
import { fold as foldBy } from '@/lib/search/fold';
import { createLanguage } from '@/lib/search/language';

const folding = new Map(['帐账', '帳账', '結结', '請请', '銷销'].map((pair) => [...pair] as [string, string]));
const fold = (text: string) => foldBy(text, folding);

describe('a text and a query are the same when they differ only in', () => {
  it('width', () => {
    expect(fold('ＰＯＳ２０１')).toBe('pos201');
    expect(fold('Ｔ＋１')).toBe('t1');
  });

  it('case', () => expect(fold('Settle FIRST')).toBe('settle first'));

  it('traditional, variant and compatibility characters', () => {
    expect(fold('請先結帳')).toBe('请先结账');
    expect(fold('请先结帐')).toBe('请先结账');
    // U+F9B4 is 領, as some old encodings have it twice.
    expect(fold('\uf9b4')).toBe('領');
  });

  it('撤消 and 撤销, while 消 alone stays', () => {
    expect(fold('撤消')).toBe('撤销');
    expect(fold('撤銷')).toBe('撤销');
    expect(fold('撤 消')).toBe('撤销');
    expect(fold('取消')).toBe('取消');
    expect(fold('消费')).toBe('消费');
  });

  it('punctuation, symbols and emoji', () => {
    expect(fold('“请先，结算！”……？')).toBe('请先结算');
    expect(fold('结-算_签/退')).toBe('结算签退');
    expect(fold('结👨‍👩‍👧算🙂')).toBe('结算');
    expect(fold('？！')).toBe('');
  });

  it('characters that cannot be seen, and halves of characters', () => {
    expect(fold('结\u0000算\u200b签\u2028退')).toBe('结算签退');
    expect(fold('\ud83d结算\ude00')).toBe('结算');
  });

  it('spaces, except one between Latin words', () => {
    expect(fold(' 请 先\t结 算\n')).toBe('请先结算');
    expect(fold('POS 机')).toBe('pos机');
    expect(fold('请 settle   first，再刷')).toBe('请settle first再刷');
    expect(fold('settle-first')).toBe('settle first');
    expect(fold('20 1')).toBe('20 1');
  });

  it('whether an English term is one word or two', () => {
    for (const term of ['sign off', 'Sign-Off', 'ＳＩＧＮ　ＯＦＦ', 'signoff']) expect(fold(term)).toBe('signoff');
    for (const term of ['log in', 'login']) expect(fold(term)).toBe('login');
    for (const term of ['batch upload', 'batch up load', 'batchupload']) expect(fold(term)).toBe('batchupload');
    for (const term of ['T+1', 't + 1', 'T1', 'Ｔ＋１']) expect(fold(term)).toBe('t1');
    expect(fold('design offer')).toBe('design offer');
  });
});

describe('what is kept', () => {
  it('are characters beyond the first 65,536, whole', () => {
    expect(fold('𠮷野家')).toBe('𠮷野家');
    expect([...fold('𠮷𠮷')]).toEqual(['𠮷', '𠮷']);
  });

  it('stays as it is when it is folded again', () => {
    for (const text of ['請先結帳', 'SIGN off 了', '２０１ 号', 'T + 1', '撤 消', '𠮷 a', 'ﷺ', 'İ'])
      expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('the language of an index', () => {
  it('folds what came with it, and what came later', () => {
    const language = createLanguage({ folding: '帐账', concepts: [] });
    expect([language.fold('結帐'), language.fold('结賬')]).toEqual(['結账', '结賬']);
    language.extend('結结賬账', []);
    expect([language.fold('結帐'), language.fold('结賬')]).toEqual(['结账', '结账']);
  });

  it('learns the traditional form of the characters that the answers have, and of no others', () => {
    const pairs = traditionalPairs(new Set('结账钱'), new Set());
    expect(pairs).toContain('結结');
    expect(pairs).toContain('錢钱');
    expect(pairs).not.toContain('體');
    expect(traditionalPairs(new Set('结結'), new Set('結'))).not.toContain('結');
  });

  it('searches by characters, pairs of them, Latin words and concepts, each once', () => {
    const { pieces } = createLanguage({ folding: '', concepts: [{ words: ['签退', 'signoff'], common: false }] });
    expect(pieces('签退签')).toEqual(['签', '退', '签退', '退签', '#0']);
    expect(pieces('signoff键')).toEqual(['signoff', '键', '#0']);
    expect(pieces('signoffs')).toEqual(['signoffs']);
    expect(pieces('𠮷野')).toEqual(['𠮷', '野', '𠮷野']);
  });
});
