import { describe, expect, it } from 'vitest';
import { kinds, type Kind } from '@/lib/payout/arrival';
import { arrivalWords, unknownWords } from '@/lib/payout/words';
import { payoutCheckPage } from '@/lib/pages/payout-check';
import { calendar2026 } from './calendar-2026';
import { calendarWithLaw } from './law-2027';
import { withShippedPayout } from './shipped-payout';

const { result } = payoutCheckPage(withShippedPayout).form;
const words = (kind: Kind, day: string, late = false) => arrivalWords({ day, late, kind }, calendar2026, result);
const withLaw = (kind: Kind, day: string, late = false) => arrivalWords({ day, late, kind }, calendarWithLaw, result);

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
      '10 月 10 日（周六）是调休上班日，这里算工作日。调休上班的周六、周日算不算工作日，以您的协议为准。',
    ]);
    expect(words('D+1', '2026-09-30').cautions).toEqual([
      '10 月 1 日（周四）在国庆节假期里，那几天到不到，以收单机构（支付公司）的公告为准。',
    ]);
    expect(words('D+0', '2026-11-25').steps[1]).toBe(
      'D+0 一般当天到：11 月 25 日（周三）。限时段、限额度的，可能更晚。',
    );
  });

  it('is certain of no day when the cut-off decides it, or when it is to come at once', () => {
    const headline = (kind: Kind, late: boolean) => words(kind, '2026-11-25', late).headline;
    expect(kinds.map((kind) => headline(kind, false))).toEqual([
      '最早 2026 年 11 月 26 日（周四）到账',
      '最早 2026 年 11 月 26 日（周四）到账',
      '一般最早 2026 年 11 月 25 日（周三）到账',
    ]);
    expect(kinds.map((kind) => headline(kind, true))).toEqual([
      '一般最早 2026 年 11 月 27 日（周五）到账',
      '一般最早 2026 年 11 月 27 日（周五）到账',
      '一般最早 2026 年 11 月 26 日（周四）到账',
    ]);
    for (const kind of kinds) {
      const sooner = kind === 'D+0' ? '不分时段秒到的，可能当天就到' : '换日更晚的，可能早一天到';
      expect(words(kind, '2026-11-25', true).cautions).toEqual([
        `23:00 只见于一套公开的收单系统，各家不同：${sooner}。以您的协议为准。`,
      ]);
      expect(words(kind, '2026-11-25').cautions).toEqual([]);
    }
  });

  it('never names New Year’s Day for T+1, and says that the notice is missing', () => {
    expect(withLaw('T+1', '2026-12-31')).toEqual({
      headline: '一般最早 2027 年 1 月 4 日（周一）到账',
      steps: [
        '23:00 以前刷的，一般算当天的交易：12 月 31 日（周四）。',
        'T+1 数到下一个工作日，跳过元旦、周末：1 月 4 日（周一）。',
      ],
      cautions: [
        '本站没有 2027 年的放假通知：只数了周末和法律规定放假的那几天，多放的天和调休上班的周末不知道。日子可能会变，以收单机构（支付公司）的公告为准。',
      ],
    });
    expect(withLaw('T+1', '2026-12-30', true).headline).toBe('一般最早 2027 年 1 月 4 日（周一）到账');
    expect(words('T+1', '2026-12-31').headline).toBe('一般最早 2027 年 1 月 4 日（周一）到账');
  });

  it('says for every kind when a day has no notice', () => {
    const missing = (kind: Kind, day: string, late = false) =>
      withLaw(kind, day, late).cautions.filter((text) => text.includes('没有 2027 年的放假通知')).length;
    for (const kind of kinds) {
      expect(missing(kind, '2027-03-10'), kind).toBe(1);
      expect(missing(kind, '2026-12-31', true), kind).toBe(1);
      expect(missing(kind, '2026-12-30'), kind).toBe(0);
    }
    expect(missing('D+1', '2026-12-31')).toBe(1);
    expect(withLaw('D+1', '2026-12-31').cautions).toEqual([
      '1 月 1 日（周五）在元旦假期里，那几天到不到，以收单机构（支付公司）的公告为准。',
      '本站没有 2027 年的放假通知，那几天放不放假不全知道。到不到，以收单机构（支付公司）的公告为准。',
    ]);
  });

  it('says of a year what was counted in it: all days by law, or only those with a date of their own', () => {
    expect(unknownWords('T+1', '2027-03-10', calendarWithLaw, result)).toContain('法律规定放假的那几天');
    for (const day of ['2025-03-10', '2028-03-10']) {
      expect(unknownWords('T+1', day, calendarWithLaw, result)).toContain('元旦、劳动节、国庆节法律规定的几天');
    }
  });
});
