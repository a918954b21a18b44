import { describe, expect, it } from 'vitest';
import { accidental, answer, inspectChanged, right } from './content-folder';

/** As it is asked of the site’s own content. */
const told = (fields: Record<string, string | undefined>) =>
  inspectChanged({ [accidental]: answer(fields) }, { english: true })
    .messages.filter((message) => !message.startsWith('content/codes.yaml'))
    .map((message) => message.replace(`content/${accidental}:`, ''));

describe('what a customer is told', () => {
  it('has its English, which has its Chinese', () => {
    expect(told({ customer: '请先别再付，我们先查。' })).toEqual([
      '19:1  有 customer，没有 customerEn：外国顾客看不懂 (加上一行 customerEn，写同一句话的英文；一时写不了，先不写 customer) [english]',
    ]);
    expect(told({ customerEn: 'Please do not pay again yet.' })).toEqual([
      '19:1  有 customerEn，没有 customer (写上 customer，或删掉这一行) [english]',
    ]);
    const both = { customer: '请先别再付，我们先查。', customerEn: 'Please do not pay again yet; we check.' };
    expect(told(both)).toEqual([]);
  });

  it('says of money in English what it says in Chinese, and no more', () => {
    const said = (customer: string, customerEn: string) =>
      told({ customer, customerEn }).map((message) => message.replace('20:1  ', ''));
    expect(said('请先别再付，我们先查。', 'Please wait; we are checking.')).toEqual([
      '中文说了“先别再付”，customerEn 没有说 (写上“do not pay again”) [english]',
    ]);
    expect(said('这笔还没有结果，请稍等。', 'There is no result yet. You were not charged.')).toEqual([
      'customerEn 说了“not charged”，中文没有说 (删掉，或写进中文) [english]',
    ]);
    expect(said('我们给您办撤销，请稍等。', 'We are making a refund; please wait.')).toEqual([
      'customerEn 说了“refund”，中文没有说 (删掉，或写进中文) [english]',
      '中文说了“撤销”，customerEn 没有说 (写上“void”) [english]',
    ]);
    // Whether money was taken is asked here, not said.
    expect(said('这笔扣没扣款我们在查，请稍等。', 'We are checking if you were charged.')).toEqual([]);
  });

  it('is at most 200 characters of English, without Chinese signs and telephone numbers', () => {
    const english = (customerEn: string) => told({ customer: '这笔没有扣款，请放心。', customerEn }).join();
    expect(english(`You were not charged. ${'Please wait. '.repeat(14)}`.trim())).toContain(
      '最多 200 个字 (删掉 3 个字)',
    );
    expect(english('You were not charged。')).toContain('有中文或全角标点 (只写英文，标点用半角)');
    expect(english('You were not charged. Call 400-668-9516.')).toContain('写了电话号码“400-668-9516”');
  });

  it('is held to the same in every code', () => {
    const codes = (english: string) => {
      const text = right['codes.yaml']!.replace(' cardholderEn: Please wait a moment.,', english);
      return inspectChanged({ 'codes.yaml': text }, { english: true }).messages;
    };
    expect(codes('')).toEqual([
      'content/codes.yaml:1:105  有 cardholder，没有 cardholderEn：外国顾客看不懂 (加上一行 cardholderEn，写同一句话的英文) [english]',
    ]);
    expect(codes(' cardholderEn: You were not charged.,').join()).toContain(
      'cardholderEn 说了“not charged”，中文没有说',
    );
    expect(codes(' cardholderEn: Please wait.,')).toEqual([]);
  });
});
