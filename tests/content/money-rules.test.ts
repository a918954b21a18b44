import { describe, expect, it } from 'vitest';
import { accidental, answer, front, inspectChanged, right } from './content-folder';

const messagesOf = (fields: Record<string, string>, body?: string) =>
  inspectChanged({ [accidental]: answer(fields, body) }).messages;
const body = (text: string) => `## 怎么做 {#steps}\n\n${text}\n`;
/** What is said of one sentence in a body, and of the same sentence on the card. */
const said = (sentence: string) => [
  ...messagesOf({}, body(`- ${sentence}`)),
  ...inspectChanged({
    'guides/settle-first.yaml': right['guides/settle-first.yaml']!.replace('先别反复结算。', sentence),
  }).messages,
];
const maybe = {
  money: '{ charged: maybe, twice: maybe, payout: check, retry: no }',
  verdict: '{ tone: check, text: 先查单 }',
  answer: '可能已扣款，先查后台再说。',
};

describe('a sentence that could cost a shop its money', () => {
  it.each([
    '机器可能随后把它冲正，隔一会儿再查，仍是成功才交货。',
    '等几分钟再看，还是成功就放货。',
    '过一会儿再查一次，仍显示成功的交货。',
  ])('is refused when waiting is its test of a final sale: %s', (sentence) => {
    expect(said(sentence)).toEqual([
      expect.stringMatching(/articles.*等一会儿、再查仍是成功，不能说明不会冲正：.*\{\{final-check\}\}/),
      expect.stringMatching(/guides.*等一会儿、再查仍是成功/),
    ]);
  });

  it.each([
    '做一次签到，等机器冲正做完，再查后台。',
    '重启机器，等没结果的那笔冲正完成。',
    '重新签到，后台仍是成功，就交货。',
  ])('is refused when signing on or a restart is its test: %s', (sentence) => {
    expect(said(sentence)).toEqual([expect.stringMatching(/签到、重启/), expect.stringMatching(/签到、重启/)]);
  });

  it.each(['后台写失败、没有记录：请顾客重新刷。', '查不到这笔，就再收一次。'])(
    'is refused when it takes a missing record for a failure: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([
        expect.stringMatching(/查不到不等于失败/),
        expect.stringMatching(/查不到不等于失败/),
      ]);
    },
  );

  it('is refused in a table too, where the case stands in one cell and the deed in the next', () => {
    const table = '| 后台写的 | 怎么办 |\n| --- | --- |\n| 查不到 | 重新收一次 |';
    expect(messagesOf({}, body(table))).toEqual([expect.stringMatching(/:25:1 .*查不到不等于失败/)]);
  });

  it.each(['过了零点就不能撤销。', '当日到半夜为止。'])(
    'is refused when it ends the day at midnight: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([expect.stringMatching(/不是零点/), expect.stringMatching(/不是零点/)]);
    },
  );

  it.each([
    '只等一会儿、只签到、只重启，都不算数。',
    '查不到：先不收，隔几分钟再查。',
    '后台写失败、已冲正：请顾客重新刷。',
    '“当日”到换日为止，一般在 23:00 前后，不是零点。',
  ])('is not seen where there is none: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('stamp, money, answer, steps and codes of one answer', () => {
  const neutral = { codes: '[]', answer: '先看屏幕上写的是什么。' };

  it('agree: who does not know whether money was taken does not say that it was not', () => {
    expect(
      messagesOf({
        ...maybe,
        codes: '[]',
        verdict: '{ tone: check, text: 不会扣款 }',
        answer: '不会扣款，也不退款。先查后台。',
      }),
    ).toEqual([
      expect.stringMatching(/:4:25 .*“不会扣款”说一定没扣款，money\.charged 却是 maybe \(拿不准就写“一般”/),
      expect.stringMatching(/:6:1 .*“不会扣款，也不退款”说一定没扣款/),
    ]);
    expect(messagesOf({ ...maybe, verdict: '{ tone: check, text: 一般不扣款 }' })).toEqual([]);
  });

  it('agree: money whose payout is to be checked is not said to arrive for certain', () => {
    const money = '{ charged: n/a, twice: n/a, payout: check, retry: n/a }';
    expect(messagesOf({ money, codes: '[]' })).toEqual([
      expect.stringMatching(/“不影响到账”说一定不影响到账，money\.payout 却是 check/),
    ]);
    expect(messagesOf({ money, codes: '[]', verdict: '{ tone: safe, text: 一般不影响到账 }' })).toEqual([]);
  });

  it('agree: nothing is green while money may have been taken', () => {
    expect(messagesOf({ ...maybe, verdict: '{ tone: safe, text: 先查单 }' })).toEqual([
      expect.stringMatching(/印章是绿色/),
    ]);
  });

  it.each([
    ['已扣款', 'charged: no, twice: no, payout: n/a, retry: n/a', 'money.charged 却是 no'],
    ['可能已扣', 'charged: no, twice: no, payout: n/a, retry: n/a', 'money.charged 却是 no'],
    ['钱没动', 'charged: yes, twice: no, payout: n/a, retry: n/a', 'money.charged 却是 yes'],
    ['不会重复扣', 'charged: no, twice: maybe, payout: n/a, retry: n/a', 'money.twice 却是 maybe'],
    ['不会扣两次', 'charged: no, twice: yes, payout: n/a, retry: n/a', 'money.twice 却是 yes'],
    ['可以再刷', 'charged: no, twice: no, payout: n/a, retry: no', 'money.retry 却是 no'],
    ['先别重刷', 'charged: no, twice: no, payout: n/a, retry: yes', 'money.retry 却是 yes'],
  ])('agree: the stamp “%s” contradicts { %s }', (text, money, says) => {
    expect(messagesOf({ ...neutral, verdict: `{ tone: check, text: ${text} }`, money: `{ ${money} }` })).toEqual([
      expect.stringMatching(new RegExp(`:4:25 .*“${text}”说.*${says}`)),
    ]);
  });

  it.each([
    ['一般不扣款', 'charged: maybe, twice: maybe, payout: check, retry: no'],
    ['换卡，别重刷', 'charged: no, twice: no, payout: unaffected, retry: no'],
    ['别扣顾客的卡', 'charged: no, twice: no, payout: n/a, retry: yes'],
    ['处理好再刷', 'charged: no, twice: no, payout: n/a, retry: after-fix'],
  ])('agree: the stamp “%s” and { %s }', (text, money) => {
    expect(messagesOf({ ...neutral, verdict: `{ tone: check, text: ${text} }`, money: `{ ${money} }` })).toEqual([]);
  });

  it('agree: nothing is green while money may be taken twice', () => {
    const money = '{ charged: no, twice: maybe, payout: unaffected, retry: after-fix }';
    expect(messagesOf({ money, codes: '[]' })).toEqual([expect.stringMatching(/:4:12 .*印章是绿色/)]);
  });

  it('agree: who need not look is not sent to look, on the card, in the answer or in a numbered step', () => {
    const messages = messagesOf(
      {
        codes: '[]',
        steps: '[先查商户后台有没有成功]',
        answer: '不扣款。先看后台有没有这笔。',
        customer: '先查一下扣款没有，请稍等。',
      },
      body('1. 确认后台没有成功，再刷一遍。'),
    );
    expect(messages).toHaveLength(4);
    for (const message of messages) expect(message).toContain('money.charged 是 no，却要先查');
    expect(messagesOf({ codes: '[]' }, body('- 顾客真收到扣款短信：先查后台。'))).toEqual([]);
  });

  it('agree with codes.yaml: a code after which money may be gone is no part of an answer that says it is not', () => {
    const certain = { [accidental]: answer(), 'codes.yaml': right['codes.yaml']! };
    expect(front.codes).toBe('["A0"]');
    expect(
      inspectChanged({ ...certain, 'codes.yaml': certain['codes.yaml'].replace('charged: no', 'charged: maybe') })
        .messages,
    ).toContainEqual(expect.stringMatching(/101-.*应答码 A0 可能已扣款，这篇却说不会/));
  });
});

describe('a code', () => {
  /** What the check says of a code that no answer names. */
  const told = (fields: string) =>
    inspectChanged({
      'codes.yaml': `${right['codes.yaml']}"B1": { name: 系统异常, shown: [系统异常], seen: true, party: 收单机构, retry: no, cardholder: 请稍等。, related: [how-to-settle], confidence: high, sources: [pos-app], ${fields} }\n`,
    }).messages;

  it.each([
    ['charged: no, action: 看屏幕写的是什么。', '写了看屏幕，却没有 varies'],
    ['charged: maybe, action: 先查商户后台。', 'charged 写的是“maybe”，却没说查不到怎么办'],
    ['charged: no, action: 确认没成功就换一张卡。', '把查不到当成失败，或让人等机器冲正'],
    ['charged: no, action: 做一次结算，再收款。', '让人结算，却没说正在做撤销的先别结算'],
    ['charged: yes, action: 这笔收到了。', 'charged 写的是“yes”：只有 00 和 10 处处都是已扣款'],
  ])('is refused: %s', (fields, message) => {
    expect(told(fields)).toEqual([expect.stringMatching(new RegExp(`^content/codes\\.yaml:2:1  B1：${message} \\(`))]);
  });

  it.each([
    'charged: no, action: 看屏幕写的是什么。, varies: [no]',
    'charged: maybe, action: 先查商户后台。查不到不等于失败。',
    'charged: no, action: 正在做撤销的，先别结算。没有的，做一次结算。',
  ])('is let through: %s', (fields) => expect(told(fields)).toEqual([]));

  it('may be paid for certain when it is an approval everywhere', () => {
    const codes = right['codes.yaml']!.replace('"A0"', '"00"').replace('charged: no', 'charged: yes');
    expect(inspectChanged({ 'codes.yaml': codes + right['codes.yaml']! }).messages).toEqual([]);
  });
});
