import { beforeAll, describe, expect, it } from 'vitest';
import { extraReadings, syllableRuns } from '@/lib/search/build/characters';
import { createReadings } from '@/lib/search/pinyin';
import { createSpeller } from '@/lib/search/spelling';
import { completeEngine, righted, slugsFor } from './engine';

/** A speller that knows these texts only. */
function spellerOf(texts: readonly string[], words: readonly string[] = []) {
  const runs = syllableRuns();
  const extra = extraReadings(new Set(texts.join('')), createReadings(runs, []).of);
  const weighted = texts.map((text) => [text, 1] as const);
  return createSpeller(weighted, createReadings(runs, extra), (word) => words.includes(word));
}

describe('a speller', () => {
  const spell = spellerOf(['签退按错了', '余额不足', '请先结算', '请先结算'], ['void']);

  it('rights a character that sounds like the one that stands there in the index', () => {
    expect(spell('前退')).toBe('签退');
    expect(spell('余额布足')).toBe('余额不足');
  });

  it('leaves what the index says, and what sounds like nothing in it', () => {
    for (const text of ['签退按错了', '请先结算', '天气', '', 'void', '😀', '１']) expect(spell(text)).toBe(text);
  });

  it('reads letters as characters, with and without spaces', () => {
    for (const letters of ['qiantui', 'qian tui']) expect(spell(letters)).toBe('签退');
    for (const letters of ['qiantuiancuole', 'qian tui an cuo le']) expect(spell(letters)).toBe('签退按错了');
    expect(spell('qing先jiesuan')).toBe('请先结算');
  });

  it('leaves English words, numbers and letters that are no syllables', () => {
    for (const text of ['void', 'qxjs', 'sp600', 'void qxjs']) expect(spell(text)).toBe(text);
    expect(spell('void qiantui')).toBe('void 签退');
  });

  it('leaves everything when it knows nothing', () => {
    for (const text of ['前退', 'qiantui', '']) expect(spellerOf([])(text)).toBe(text);
  });
});

describe('a merchant who writes', () => {
  beforeAll(() => void completeEngine(), 60_000);

  it.each([
    ['前退', '签退'],
    ['请先接帐', '请先结账'],
    ['余额布足', '余额不足'],
    ['刷咖', '刷卡'],
    ['撤消', '撤销'],
  ])('%s is understood as %s', (query, meant) => expect(righted(query)).toBe(meant));

  it.each([
    ['qiantui an cuo le', '签退按错了'],
    ['qiantuiancuole', '签退按错了'],
    ['qian tui', '签退'],
    ['QianTui', '签退'],
    ['ｑｉａｎｔｕｉ', '签退'],
    ['jiesuan', '结算'],
    ['jiesuan按错了', '结算按错了'],
    ['pos jiesuan', 'pos 结算'],
  ])('%s in pinyin is understood as %s', (query, meant) => expect(righted(query)).toBe(meant));

  it.each([
    ['qxjs', '请先结算'],
    ['QXJS', '请先结算'],
    ['js', '结算'],
    ['qxjs怎么办', '请先结算怎么办'],
  ])('%s in initials is understood as %s', (query, meant) => expect(righted(query)).toBe(meant));

  it.each([
    ['void', '撤销'],
    ['batchupload', '批上送'],
    ['customer was charged twice', '顾客 扣了两次'],
    ['CAN’T VOID', '撤销失败不能撤销'],
    ['refund shibai', '退货退款 失败'],
  ])('%s in English is understood as %s', (query, meant) => expect(righted(query)).toBe(meant));

  it.each(['pos', 'app', 'sp600', '201', '4g', 'wifi'])('%s is left alone', (query) =>
    expect(righted(query)).toBe(query),
  );

  it('what the answers write themselves is left alone', () => {
    for (const query of ['签退', '请先结算', '余额不足', '刷卡', '撤销']) expect(righted(query)).toBe(query);
  });

  it('pinyin or a homophone finds what the right characters find', () => {
    for (const query of ['前退按错了', 'qiantui an cuo le', 'qian tui an cuo le'])
      expect(slugsFor(query)[0]).toBe('accidental-sign-off');
    for (const query of ['余额布足', 'yuebuzu', '余額不足']) expect(slugsFor(query)[0]).toBe('insufficient-or-limit');
    for (const query of ['qingxianjiesuan', 'qxjs', '请先接帐']) expect(slugsFor(query)[0]).toBe('settle-first-prompt');
  });
});
