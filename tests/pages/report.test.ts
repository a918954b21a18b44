import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BlankForm } from '@/components/report/blank-form';
import { ReportFields } from '@/components/report/report-fields';
import { contactPage } from '@/lib/pages/contact';
import { reportPage } from '@/lib/pages/report';
import { cleanValue } from '@/lib/privacy/value';
import { loadContent } from '@/scripts/site/content';
import { inspectChanged, report } from '@/tests/content/content-folder';

const library = loadContent();
const page = reportPage(library);

describe('the page of the report', () => {
  it('has a situation for every topic, by the answers that may solve it', () => {
    const topics = new Set(library.reportSituations.flatMap(({ answers }) => answers.map(({ topic }) => topic)));
    expect([...topics].sort()).toEqual(library.topics.map(({ slug }) => slug).sort());
    expect(page.situations.length).toBeGreaterThanOrEqual(10);
    expect(page.situations.length).toBeLessThanOrEqual(18);
  });

  it('asks in every situation for the shop, and never for a secret', () => {
    for (const { id, fields } of page.situations) expect(fields[0]!.id, id).toBe('merchant-id');
    const asked = page.fields.filter(({ label }) => /密码|验证码|CVV|CVN|身份证/i.test(label));
    expect(asked).toEqual([]);
    expect(page.fields.filter(({ label }) => label.includes('卡号')).map(({ id, last }) => [id, last])).toEqual([
      ['card-last-four', 4],
    ]);
  });

  it('says of every field where it stands: a line of a slip, or words', () => {
    expect(page.fields.find(({ id }) => id === 'reference-number')!.where).toEqual({
      words: '签购单“参考号 REFER NO”',
      url: '/receipt/#sales-slip-reference-number',
    });
    expect(page.fields.find(({ id }) => id === 'serial-number')!.where).toEqual({
      words: '机身标签，一般在背面或底部',
    });
    expect(page.fields.filter(({ where }) => !where.words)).toEqual([]);
  });

  it('takes letters where numbers have them, and only digits where they never do', () => {
    const kinds = Object.fromEntries(page.fields.map(({ id, kind }) => [id, kind]));
    for (const id of ['merchant-id', 'terminal-id', 'reference-number', 'second-reference-number', 'order-number']) {
      expect([id, kinds[id]]).toEqual([id, 'text']);
    }
    expect(page.fields.filter(({ kind }) => kind === 'digits').map(({ id }) => id)).toEqual([
      'trace-number',
      'batch-number',
      'card-last-four',
    ]);
  });

  it('asks wherever a payment is looked for how it was made, and for the order number of one made by scanning', () => {
    const asking = (field: string) =>
      page.situations.filter(({ fields }) => fields.some(({ id }) => id === field)).map(({ id }) => id);
    const payments = ['charged-but-failed', 'charged-twice', 'money-back', 'chargeback', 'payout-missing', 'other'];
    expect(asking('reference-number')).toEqual(payments);
    expect(asking('paid-by')).toEqual(payments);
    expect(asking('order-number')).toEqual(expect.arrayContaining(payments));
    const { choices } = page.fields.find(({ id }) => id === 'paid-by')!;
    expect(choices).toEqual(['插卡', '挥卡', '刷磁条', '手机挥付', '扫顾客的码', '顾客扫店里的码', '不清楚']);
  });

  it('knows a refund of a payment made by scanning', () => {
    expect(page.fields.find(({ id }) => id === 'money-back')!.choices).toEqual(['撤销', '退货', '扫码退款', '还没做']);
  });

  it('promises of a prompt to settle first no more than the shop can know', () => {
    const { name, caution } = page.situations[0]!;
    expect(name).toBe('一直提示先结算');
    expect(caution).toBe('一般不扣款。先看刚才那笔成没成，别急着重刷，也别反复结算。');
  });

  it('shows in a blank form what the form itself asks for, with boxes to tick and lines to write on', () => {
    const paper = renderToStaticMarkup(
      createElement(BlankForm, { ...page.situations[2]!, never: page.never, words: page.words }),
    );
    for (const words of ['扫码订单号', '□ 手机挥付', '□ 顾客扫店里的码']) expect(paper).toContain(words);
    expect(paper.match(/report-line/g)).toHaveLength(
      page.situations[2]!.fields.filter(({ choices }) => choices.length === 0).length,
    );
  });

  it('takes in its fields all that a number can be, letters or a long order number', () => {
    const form = renderToStaticMarkup(createElement(ReportFields, page));
    const input = (id: string) => form.match(new RegExp(`<input[^>]* id="report-${id}"[^>]*>`))![0];
    for (const id of ['merchant-id', 'terminal-id', 'reference-number', 'order-number']) {
      expect(input(id)).not.toContain('inputMode');
      expect(input(id)).toContain('maxLength="100"');
    }
    expect(input('trace-number')).toContain('inputMode="numeric"');
  });

  it('hands its behaviour one model: of what happened the same as the blank forms, and amounts without their unit', () => {
    expect(page.form.situations.map(({ id, fields }) => [id, fields])).toEqual(
      page.situations.map(({ id, fields }) => [id, fields.map((field) => field.id)]),
    );
    const amount = page.fields.find(({ id }) => id === 'amount')!;
    expect([amount.label, amount.asked]).toEqual(['金额', '金额（元）']);
    expect(page.form.fields.find(({ id }) => id === 'amount')!.label).toBe('金额');
  });

  it('has examples that the form itself would take', () => {
    const wrong = page.fields.filter(({ example, last }) => example && cleanValue(example, last).text !== example);
    expect(wrong).toEqual([]);
  });

  it('remembers the two numbers that are the same every time, and no others', () => {
    expect(page.remembered).toBe('商户号和终端号');
    expect(page.fields.filter(({ remembered }) => remembered).map(({ id }) => id)).toEqual([
      'merchant-id',
      'terminal-id',
    ]);
  });

  it('has copy that is linted', () => {
    const { messages } = inspectChanged({
      'report.yaml': report({
        charged:
          '{ label: 收到扣款通知, kind: choice, choices: [收到了, 保证没有], where: 问顾客, why: 看钱到了哪一步 }',
      }),
    });
    expect(messages).toEqual(['content/report.yaml:4:58  用了“保证” (不替别人承诺) [banned-word]']);
  });
});

describe('a field of the report', () => {
  const field = (example: string) =>
    inspectChanged({
      'report.yaml': report({
        'batch-number': `{ label: 扫码订单号, kind: text, example: "${example}", where: 顾客的账单, why: 查这一笔 }`,
      }),
    }).messages;

  it('may have an example as long as an order number', () => {
    expect(field(`4200${'0'.repeat(28)}`)).toEqual([]);
    expect(field(`4200${'0'.repeat(29)}`)).toEqual([
      'content/report.yaml:3:45  fields.batch-number.example 写的是“420000000000000000000000000000000”，有 33 个字，最多 32 个字 (删掉 1 个字)',
    ]);
  });
});

describe('the contact page', () => {
  it('names the five things that real support never wants, and the answer for when it was a fraud', () => {
    const { words, scam } = contactPage(library);
    expect(words.never.things.map(({ what }) => what)).toEqual([
      '密码',
      '短信验证码',
      '完整卡号和卡背三位码',
      '转账到“安全账户”',
      '下载远程控制、共享屏幕',
    ]);
    expect(scam!.id).toBe('806');
  });
});
