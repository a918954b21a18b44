import { describe, expect, it } from 'vitest';
import { contactPage } from '@/lib/pages/contact';
import { reportPage } from '@/lib/pages/report';
import { cleanValue } from '@/lib/report/value';
import { loadContent } from '@/scripts/content';
import { inspectChanged, report } from '@/tests/content/content-folder';

const library = loadContent();
const page = reportPage(library);

describe('the page of the report', () => {
  it('has a situation for every topic, by the answers that may solve it', () => {
    const topics = new Set(library.reportSituations.flatMap(({ answers }) => answers.map(({ topic }) => topic)));
    expect([...topics].sort()).toEqual(library.topics.map(({ slug }) => slug).sort());
    expect(page.situations.length).toBeGreaterThanOrEqual(10);
    expect(page.situations.length).toBeLessThanOrEqual(12);
  });

  it('asks in every situation for the shop, and never for a secret', () => {
    for (const { id, fields } of page.situations) expect(fields[0]!.id, id).toBe('merchant-id');
    const asked = page.fields.filter(({ label }) => /密码|验证码|CVV|CVN|身份证/i.test(label));
    expect(asked).toEqual([]);
    expect(page.fields.filter(({ label }) => label.includes('卡号')).map(({ id, last }) => [id, last])).toEqual([['card-last-four', 4]]);
  });

  it('says of every field where it stands: a line of a slip, or words', () => {
    expect(page.fields.find(({ id }) => id === 'reference-number')!.where).toEqual({
      words: '签购单“参考号 REFER NO”',
      url: '/receipt/#sales-slip-reference-number',
    });
    expect(page.fields.find(({ id }) => id === 'serial-number')!.where).toEqual({ words: '机身标签，一般在背面或底部' });
    expect(page.fields.filter(({ where }) => !where.words)).toEqual([]);
  });

  it('has examples that the form itself would take', () => {
    const wrong = page.fields.filter(({ example, last }) => example && cleanValue(example, last).text !== example);
    expect(wrong).toEqual([]);
  });

  it('remembers the two numbers that are the same every time, and no others', () => {
    expect(page.remembered).toBe('商户号和终端号');
    expect(page.fields.filter(({ remembered }) => remembered).map(({ id }) => id)).toEqual(['merchant-id', 'terminal-id']);
  });

  it('has copy that is linted', () => {
    const { messages } = inspectChanged({
      'report.yaml': report({ charged: '{ label: 收到扣款通知, kind: choice, choices: [收到了, 保证没有], where: 问顾客, why: 看钱到了哪一步 }' }),
    });
    expect(messages).toEqual(['content/report.yaml:4:58  用了“保证” (不替别人承诺)']);
  });
});

describe('the contact page', () => {
  it('names the five things that real support never wants, and the answer for when it was a fraud', () => {
    const { never, scam } = contactPage(library);
    expect(never.map(([what]) => what)).toEqual([
      '密码',
      '短信验证码',
      '完整卡号和卡背三位码',
      '转账到“安全账户”',
      '下载远程控制、共享屏幕',
    ]);
    expect(scam!.id).toBe('806');
  });
});
