import { describe, expect, it } from 'vitest';
import { arrivalWords, outsideWords } from '@/lib/payout/words';
import { calendar2026 } from './calendar-2026';

const words = (kind: 'T+1' | 'D+1' | 'D+0', day: string, late = false) =>
  arrivalWords({ day, late, kind }, calendar2026);

describe('the result in words', () => {
  it('says the earliest day and how it was counted', () => {
    expect(words('T+1', '2026-11-25')).toEqual({
      headline: '最早 2026 年 11 月 26 日（周四）到账',
      steps: ['23:00 以前刷的，一般算当天的交易：11 月 25 日（周三）。', 'T+1 数到下一个工作日：11 月 26 日（周四）。'],
      cautions: [],
    });
  });

  it('names what was skipped', () => {
    expect(words('T+1', '2026-11-27', true).steps).toEqual([
      '23:00 或以后刷的，一般算第二天的交易：11 月 28 日（周六）。',
      'T+1 数到下一个工作日，跳过周末：11 月 30 日（周一）。',
    ]);
    expect(words('T+1', '2026-09-30').steps[1]).toBe('T+1 数到下一个工作日，跳过国庆节：10 月 8 日（周四）。');
    expect(words('T+1', '2026-04-03').steps[1]).toBe('T+1 数到下一个工作日，跳过清明节：4 月 7 日（周二）。');
  });

  it('leaves to contract and notice what they decide', () => {
    expect(words('T+1', '2026-10-09').cautions).toEqual([
      '10 月 10 日（周六）是调休上班日，这里算工作日。那天划不划款，以您的协议为准。',
    ]);
    expect(words('D+1', '2026-09-30').cautions).toEqual([
      '10 月 1 日（周四）在国庆节假期里，那几天到不到，以收单机构（支付公司）的公告为准。',
    ]);
    expect(words('D+0', '2026-11-25').steps[1]).toBe('D+0 是当天到：11 月 25 日（周三）。限时段、限额度的，可能更晚。');
  });

  it('says when the holidays are not known', () => {
    expect(words('T+1', '2026-12-31')).toMatchObject({
      headline: '最早 2027 年 1 月 1 日（周五）到账',
      cautions: ['放假安排只有 2026 年的。这一笔只跳过了周末，遇到节假日会更晚。'],
    });
    expect(words('D+1', '2026-12-31').cautions).toEqual([]);
    expect(outsideWords({ ...calendar2026, from: '2025-01-01' })).toBe(
      '放假安排只有 2025 年到 2026 年的。这一笔只跳过了周末，遇到节假日会更晚。',
    );
  });
});
