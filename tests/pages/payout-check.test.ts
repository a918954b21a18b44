import { describe, expect, it } from 'vitest';
import { payoutCheckPage } from '@/lib/pages/payout-check';
import { topicPage } from '@/lib/pages/topic';
import { arrivalWords } from '@/lib/payout/words';
import { payoutCheckUrl } from '@/lib/site/urls';
import { withShippedPayout } from '../payout/shipped-payout';

const library = withShippedPayout;
const page = payoutCheckPage(library);

describe('the page of the payout check', () => {
  it('shows examples worked out with the real calendar', () => {
    expect(page.kinds).toEqual(['T+1', 'D+1', 'D+0']);
    const rows = page.examples.map(({ about, sale, earliest }) =>
      [about, sale, ...earliest.map(({ date, weekday }) => `${date} ${weekday}`)].join(' | '),
    );
    expect(rows).toEqual([
      '普通工作日 | 11 月 25 日 周三 15:00 | 11 月 26 日 周四 | 11 月 26 日 周四 | 11 月 25 日 周三',
      '周五，23:00 以前 | 11 月 27 日 周五 22:59 | 11 月 30 日 周一 | 11 月 28 日 周六 | 11 月 27 日 周五',
      '周五，23:00 或以后 | 11 月 27 日 周五 23:00 | 11 月 30 日 周一 | 11 月 29 日 周日 | 11 月 28 日 周六',
      '周六 | 11 月 28 日 周六 15:00 | 11 月 30 日 周一 | 11 月 29 日 周日 | 11 月 28 日 周六',
      '春节放假前一天 | 2 月 14 日 周六 15:00 | 2 月 24 日 周二 | 2 月 15 日 周日 | 2 月 14 日 周六',
      '国庆节放假前一天 | 9 月 30 日 周三 15:00 | 10 月 8 日 周四 | 10 月 1 日 周四 | 9 月 30 日 周三',
      '调休上班日前一天 | 10 月 9 日 周五 15:00 | 10 月 10 日 周六 | 10 月 10 日 周六 | 10 月 9 日 周五',
      '调休上班日 | 10 月 10 日 周六 15:00 | 10 月 12 日 周一 | 10 月 11 日 周日 | 10 月 10 日 周六',
      '元旦前一天（没有 2027 年的放假通知） | 12 月 31 日 周四 15:00 | 1 月 4 日 周一 | 1 月 1 日 周五 | 12 月 31 日 周四',
    ]);
  });

  it('names the end of the calendar, what is not known after it, notice and law, and the five answers that go on', () => {
    const certain = page.words.certain.things.map(({ more }) => more).join('\n');
    expect(certain).toContain('到 2026 年 12 月 31 日为止');
    expect(certain).toContain('本站没有 2027 年的放假通知：只数了周末和法律规定放假的那几天');
    expect(page.sources[0]!.title).toContain('2026年部分节假日安排');
    expect(page.sources[1]!.title).toBe('《全国年节及纪念日放假办法》第二条');
    expect(page.ask.map(({ id }) => id)).toEqual(['601', '602', '603', '605', '904']);
    expect(page.frame.crumbs.map(({ name }) => name)).toEqual(['首页', '到账与对账', '自查']);
  });

  it('says of weekend days that are worked what the result says of them', () => {
    const { cautions } = arrivalWords(
      { day: '2026-10-09', late: false, kind: 'T+1' },
      page.form.calendar,
      page.form.result,
    );
    const exchange = '调休上班的周六、周日算不算工作日，以您的协议为准';
    expect(page.words.rules.things.join()).toContain(exchange);
    expect(cautions).toEqual([expect.stringContaining(exchange)]);
  });

  it('is reached from the topic of payouts, and from no other', () => {
    const linked = library.topics.filter(({ slug }) =>
      topicPage(library, slug).tools.some(({ url }) => url === payoutCheckUrl),
    );
    expect(linked.map(({ slug }) => slug)).toEqual(['payout']);
  });
});
