import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContent } from '@/scripts/content';
import { accidental, answer, front, inspectChanged, right } from './content-folder';

const messagesOf = (fields: Record<string, string>, body?: string) => inspectChanged({ [accidental]: answer(fields, body) }).messages;
const body = (text: string) => `## 怎么做 {#steps}\n\n${text}\n`;
/** What is said of one sentence in a body, and of the same sentence on the card. */
const said = (sentence: string) => [
  ...messagesOf({}, body(`- ${sentence}`)),
  ...inspectChanged({ 'guides/settle-first.yaml': right['guides/settle-first.yaml']!.replace('先别反复结算。', sentence) }).messages,
];
const maybe = { money: '{ charged: maybe, twice: maybe, payout: check, retry: no }', verdict: '{ tone: check, text: 先查单 }', answer: '可能已扣款，先查后台再说。' };

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

  it.each(['做一次签到，等机器冲正做完，再查后台。', '重启机器，等没结果的那笔冲正完成。', '重新签到，后台仍是成功，就交货。'])(
    'is refused when signing on or a restart is its test: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([expect.stringMatching(/签到、重启/), expect.stringMatching(/签到、重启/)]);
    },
  );

  it.each(['后台写失败、没有记录：请顾客重新刷。', '查不到这笔，就再收一次。'])('is refused when it takes a missing record for a failure: %s', (sentence) => {
    expect(said(sentence)).toEqual([expect.stringMatching(/查不到不等于失败/), expect.stringMatching(/查不到不等于失败/)]);
  });

  it('is refused in a table too, where the case stands in one cell and the deed in the next', () => {
    const table = '| 后台写的 | 怎么办 |\n| --- | --- |\n| 查不到 | 重新收一次 |';
    expect(messagesOf({}, body(table))).toEqual([expect.stringMatching(/:25:1 .*查不到不等于失败/)]);
  });

  it.each(['过了零点就不能撤销。', '当日到半夜为止。'])('is refused when it ends the day at midnight: %s', (sentence) => {
    expect(said(sentence)).toEqual([expect.stringMatching(/不是零点/), expect.stringMatching(/不是零点/)]);
  });

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
  it('agree: who does not know whether money was taken does not say that it was not', () => {
    expect(messagesOf({ ...maybe, codes: '[]', verdict: '{ tone: check, text: 不会扣款 }', answer: '不会扣款，也不退款。先查后台。' })).toEqual([
      expect.stringMatching(/:4:25 .*“不会扣款”说一定没扣款，money\.charged 却是 maybe \(拿不准就写“一般”/),
      expect.stringMatching(/:6:1 .*“不会扣款，也不退款”说一定没扣款/),
    ]);
    expect(messagesOf({ ...maybe, verdict: '{ tone: check, text: 一般不扣款 }' })).toEqual([]);
  });

  it('agree: money whose payout is to be checked is not said to arrive for certain', () => {
    const money = '{ charged: n/a, twice: n/a, payout: check, retry: n/a }';
    expect(messagesOf({ money, codes: '[]' })).toEqual([expect.stringMatching(/“不影响到账”说一定不影响到账，money\.payout 却是 check/)]);
    expect(messagesOf({ money, codes: '[]', verdict: '{ tone: safe, text: 一般不影响到账 }' })).toEqual([]);
  });

  it('agree: nothing is green while money may have been taken', () => {
    expect(messagesOf({ ...maybe, verdict: '{ tone: safe, text: 先查单 }' })).toEqual([expect.stringMatching(/印章是绿色/)]);
  });

  it('agree: who need not look is not sent to look, on the card, in the answer or in a numbered step', () => {
    const messages = messagesOf(
      { codes: '[]', steps: '[先查商户后台有没有成功]', answer: '不扣款。先看后台有没有这笔。', customer: '先查一下扣款没有，请稍等。' },
      body('1. 确认后台没有成功，再刷一遍。'),
    );
    expect(messages).toHaveLength(4);
    for (const message of messages) expect(message).toContain('money.charged 是 no，却要先查');
    expect(messagesOf({ codes: '[]' }, body('- 顾客真收到扣款短信：先查后台。'))).toEqual([]);
  });

  it('agree with codes.yaml: a code after which money may be gone is no part of an answer that says it is not', () => {
    const certain = { [accidental]: answer(), 'codes.yaml': right['codes.yaml']! };
    expect(front.codes).toBe('["A0"]');
    expect(inspectChanged({ ...certain, 'codes.yaml': certain['codes.yaml'].replace('charged: no', 'charged: maybe') }).messages).toContainEqual(
      expect.stringMatching(/101-.*应答码 A0 可能已扣款，这篇却说不会/),
    );
  });
});

describe('the published answers', () => {
  const library = loadContent();
  const passages = parse(readFileSync('content/passages.yaml', 'utf8')) as Record<string, string>;
  /** The sentences of a passage as they stand on a page. */
  const wordsOf = (name: string) => passages[name]!.replace(/ ?:(?:key|lcd)\[([^\]]+)\] ?/g, '$1');
  const bodyOf = (id: string) =>
    library
      .numbered(id)!
      .sections.flatMap(({ content }) => content.map((node) => toString(node)))
      .join('\n')
      .replace(/ /g, '');

  it.each(['207', '209', '211', '407', '501', '502', '503', '702', '708'])('say in the same words when a sale without a result is final: %s', (id) => {
    expect(bodyOf(id)).toContain(wordsOf('final-check').replace(/ /g, ''));
  });

  it.each(['402', '403', '410'])('say that a void without a result may be reversed too: %s', (id) => {
    expect(bodyOf(id)).toContain(wordsOf('void-without-result').replace(/ /g, ''));
  });

  it('end the day at the cut-off, in answers, in the wrong claim and in the guide', () => {
    const cutOff = wordsOf('cut-off').replace(/ /g, '');
    for (const id of ['401', '402', '403', '404']) expect(bodyOf(id), id).toContain(cutOff);
    expect(library.myths.find(({ id }) => id === 'm36')!.truth.replace(/ /g, '')).toContain(cutOff);
    expect(JSON.stringify(library.guides.find(({ slug }) => slug === 'give-money-back')).replace(/ /g, '')).toContain(cutOff);
  });
});
