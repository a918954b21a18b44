import { beforeAll, describe, expect, it } from 'vitest';
import { answerNumber, asksForLargeView, responseCode } from '@/lib/search/direct';
import { fold as foldBy } from '@/lib/search/fold';
import { completeEngine } from './engine';
import { timeOf } from '../time-of';

const fold = (query: string) => foldBy(query, new Map());

describe('the number of an answer', () => {
  it.each([
    ['201', '201'],
    ['２０１', '201'],
    ['2 0 1', '201'],
    ['编号201', '201'],
    ['2010', '2010'],
    ['二零一零', '2010'],
    ['编号20100', '20100'],
    ['答案 201', '201'],
    ['No. 201', '201'],
    ['第201号', '201'],
    ['201号答案', '201'],
    ['201号答案是什么', '201'],
    ['请查编号201的答案', '201'],
    ['二零一', '201'],
    ['二〇一', '201'],
    ['两零幺', '201'],
    ['二百零一', '201'],
    ['两百一十', '210'],
    ['二百一十一', '211'],
    ['二百十一', '211'],
    ['二百', '200'],
    ['九百零九', '909'],
    ['编号四百零五', '405'],
  ])('is read from “%s”', (query, number) => expect(answerNumber(fold(query))).toBe(number));

  it.each([
    '201元',
    '201块',
    '201000',
    '20',
    '012',
    '0201',
    '201 202',
    '结算201',
    '201笔',
    'sp201',
    '二零',
    '二千零一',
    '百零一',
    '一百万',
    '零零一元',
    '',
    '请先结算',
  ])('is not read from “%s”', (query) => expect(answerNumber(fold(query))).toBe(undefined));

  it('is found at once, however much is said around it', () => {
    for (const query of ['号答案'.repeat(22), '编号'.repeat(90), '问题'.repeat(90), '的'.repeat(190)]) {
      expect(answerNumber(`${query}结`)).toBe(undefined);
      expect(
        timeOf(() => answerNumber(`${query}结`)),
        query,
      ).toBeLessThan(50);
    }
  });
});

describe('a response code', () => {
  const codes = ['03', '12', '20', '25', '30', '51', '55', '60', '94', '96', 'A0', 'Z1', '3C'];
  const code = (query: string) => responseCode(query, (name) => codes.includes(name));

  it.each([
    ['51', '51'],
    ['A0', 'A0'],
    ['a0', 'A0'],
    ['５１', '51'],
    ['Ａ０', 'A0'],
    ['错误码51', '51'],
    ['错误码：51', '51'],
    ['返回 96', '96'],
    ['报25', '25'],
    ['报了个25', '25'],
    ['拒绝 94', '94'],
    ['应答码是03', '03'],
    ['代码为 Z1', 'Z1'],
    ['error 51', '51'],
    ['51 余额不足', '51'],
    ['51余额不足', '51'],
    ['51错误', '51'],
    ['刷卡 51', '51'],
    ['机器显示A0怎么办', 'A0'],
    ['出来个a0', 'A0'],
    ['报五一', '51'],
    ['返回九六', '96'],
    ['3c', '3C'],
  ])('is read from “%s”', (query, name) => expect(code(query)).toBe(name));

  it.each([
    '51元',
    '51块',
    '51块钱',
    '51 元',
    '3天',
    '20天',
    '4g',
    'sp600',
    '12号',
    '12月',
    '30分钟',
    '20%',
    '60秒',
    '51笔',
    '55岁',
    '提示12号到账',
    '显示51元',
    '报20块',
    '201',
    '5100',
    '尾号5112',
    '五一',
    '报五一二',
    '77',
    '报77',
    'a',
    '',
    '请先结算',
  ])('is not read from “%s”', (query) => expect(code(query)).toBe(undefined));
});

describe('the large view', () => {
  beforeAll(() => void completeEngine(), 60_000);
  const asks = (query: string) => completeEngine().search(query).view === true;

  it.each([
    '大字版',
    '长辈版',
    '关怀版',
    '亲情版',
    '关爱版',
    '大字版怎么打开',
    '有没有长辈版',
    '長輩版',
    '大 字 版',
    '字太小',
    '字太小怎么办',
    '字体放大',
    '怎么把字体放大',
    '字体大小',
    '看不清字',
  ])('is found by “%s”', (query) => expect(asks(query)).toBe(true));

  it.each(['请先结算', '201', '51', '小票字太小', '签购单字太淡', '金额输错了', '套现大字版怎么弄', '天气', ''])(
    'is not what “%s” means',
    (query) => expect(asks(query)).toBe(false),
  );

  it('is not meant by whoever finds some print too small, when that has an answer', () => {
    const words = { names: ['大字版'], said: ['字太小'] };
    expect(asksForLargeView('小票字太小', words, true)).toBe(false);
    expect(asksForLargeView('小票字太小', words, false)).toBe(true);
    expect(asksForLargeView('字太小', words, true)).toBe(true);
    expect(asksForLargeView('小票大字版', words, true)).toBe(true);
  });
});
