import { describe, expect, it } from 'vitest';
import { arrivalOf, isLate, isLateNow, type Kind } from '@/lib/payout/arrival';
import { isWorkingDay, type Calendar } from '@/lib/payout/calendar';
import { addDays, beijingTime, daysBetween, fullDate, isDay, weekdayName } from '@/lib/payout/days';
import { calendar2026 } from './calendar-2026';
import { calendarWithLaw } from './law-2027';

/** Kind, day and time of the sale → earliest day. `?`: a day of which there is no notice had to be judged. */
const cases = casesOf(`
# ordinary days and weekends
T+1 2026-11-25 15:00 2026-11-26
T+1 2026-11-26 22:59 2026-11-27
T+1 2026-11-26 23:00 2026-11-30
T+1 2026-11-27 00:00 2026-11-30
T+1 2026-11-27 22:59:59 2026-11-30
T+1 2026-11-27 23:00:00 2026-11-30
T+1 2026-11-28 00:00 2026-11-30
T+1 2026-11-28 23:30 2026-11-30
T+1 2026-11-29 22:59 2026-11-30
T+1 2026-11-29 23:00 2026-12-01
T+1 2026-11-30 22:59 2026-12-01
T+1 2026-11-30 23:00 2026-12-02
# 元旦: 1–3 January, Sunday the 4th worked
T+1 2026-01-01 10:00 2026-01-04
T+1 2026-01-02 23:00 2026-01-04
T+1 2026-01-03 22:59 2026-01-04
T+1 2026-01-03 23:00 2026-01-05
T+1 2026-01-04 12:00 2026-01-05
# 春节: 15–23 February, Saturdays the 14th and 28th worked
T+1 2026-02-12 23:00 2026-02-14
T+1 2026-02-13 22:59 2026-02-14
T+1 2026-02-13 23:00 2026-02-24
T+1 2026-02-14 12:00 2026-02-24
T+1 2026-02-14 23:00 2026-02-24
T+1 2026-02-15 12:00 2026-02-24
T+1 2026-02-23 22:59 2026-02-24
T+1 2026-02-23 23:00 2026-02-25
T+1 2026-02-27 22:59 2026-02-28
T+1 2026-02-27 23:00 2026-03-02
T+1 2026-02-28 12:00 2026-03-02
T+1 2026-03-01 12:00 2026-03-02
# 清明节: 4–6 April
T+1 2026-04-02 23:00 2026-04-07
T+1 2026-04-03 12:00 2026-04-07
T+1 2026-04-06 22:59 2026-04-07
T+1 2026-04-06 23:00 2026-04-08
# 劳动节: 1–5 May, Saturday the 9th worked
T+1 2026-04-30 22:59 2026-05-06
T+1 2026-04-30 23:00 2026-05-06
T+1 2026-05-05 22:59 2026-05-06
T+1 2026-05-05 23:00 2026-05-07
T+1 2026-05-08 12:00 2026-05-09
T+1 2026-05-08 23:00 2026-05-11
T+1 2026-05-09 12:00 2026-05-11
# 端午节: 19–21 June
T+1 2026-06-17 23:00 2026-06-22
T+1 2026-06-18 12:00 2026-06-22
T+1 2026-06-21 23:00 2026-06-23
# 中秋节: 25–27 September; 国庆节: 1–7 October; Sunday 20 September and Saturday 10 October worked
T+1 2026-09-18 12:00 2026-09-20
T+1 2026-09-19 22:59 2026-09-20
T+1 2026-09-19 23:00 2026-09-21
T+1 2026-09-20 12:00 2026-09-21
T+1 2026-09-24 12:00 2026-09-28
T+1 2026-09-27 23:00 2026-09-29
T+1 2026-09-30 22:59 2026-10-08
T+1 2026-09-30 23:00 2026-10-08
T+1 2026-10-01 00:00 2026-10-08
T+1 2026-10-07 22:59 2026-10-08
T+1 2026-10-07 23:00 2026-10-09
T+1 2026-10-09 12:00 2026-10-10
T+1 2026-10-09 23:00 2026-10-12
T+1 2026-10-10 12:00 2026-10-12
T+1 2026-10-11 23:00 2026-10-13
# D+1 counts every day
D+1 2026-11-25 15:00 2026-11-26
D+1 2026-11-27 22:59 2026-11-28
D+1 2026-11-27 23:00 2026-11-29
D+1 2026-11-28 12:00 2026-11-29
D+1 2026-02-14 12:00 2026-02-15
D+1 2026-02-15 23:00 2026-02-17
D+1 2026-02-28 22:59 2026-03-01
D+1 2026-09-30 22:59 2026-10-01
D+1 2026-09-30 23:00 2026-10-02
D+1 2026-12-30 22:59 2026-12-31
D+1 2026-12-31 22:59 2027-01-01 ?
D+1 2026-12-31 23:00 2027-01-02 ?
D+1 2028-02-28 22:59 2028-02-29 ?
D+1 2028-02-28 23:00 2028-03-01 ?
# D+0 is the day the sale counts as
D+0 2026-11-25 22:59 2026-11-25
D+0 2026-11-25 23:00 2026-11-26
D+0 2026-10-01 12:00 2026-10-01
D+0 2026-12-31 22:59 2026-12-31
D+0 2026-12-31 23:00 2027-01-01 ?
# the edges of the calendar
T+1 2025-12-31 12:00 2026-01-04
T+1 2025-12-30 12:00 2025-12-31 ?
T+1 2026-12-30 22:59 2026-12-31
T+1 2026-12-30 23:00 2027-01-04 ?
T+1 2026-12-31 22:59 2027-01-04 ?
T+1 2026-12-31 23:00 2027-01-04 ?
T+1 2027-06-01 12:00 2027-06-02 ?
T+1 2027-06-05 12:00 2027-06-07 ?
# off by law in every year, whatever is known of it: 1 January, 1 and 2 May, 1 to 3 October
T+1 2025-09-30 12:00 2025-10-06 ?
T+1 2027-12-31 12:00 2028-01-03 ?
T+1 2030-04-30 12:00 2030-05-03 ?
T+1 2030-12-31 22:59 2031-01-02 ?
`);

/** The same, where the days off by law of 2027 are known besides. */
const lawCases = casesOf(`
T+1 2026-12-30 22:59 2026-12-31
T+1 2026-12-30 23:30 2027-01-04 ?
T+1 2026-12-31 15:00 2027-01-04 ?
T+1 2027-01-01 10:00 2027-01-04 ?
T+1 2027-02-04 12:00 2027-02-09 ?
T+1 2027-02-05 23:00 2027-02-09 ?
T+1 2027-04-02 12:00 2027-04-06 ?
T+1 2027-04-30 12:00 2027-05-03 ?
T+1 2027-06-08 12:00 2027-06-10 ?
T+1 2027-09-14 12:00 2027-09-16 ?
T+1 2027-09-30 12:00 2027-10-04 ?
D+1 2026-12-31 12:00 2027-01-01 ?
D+0 2027-02-06 12:00 2027-02-06 ?
`);

/** The earliest day, and `?` when there is no notice for a day that was judged. */
function judged(kind: Kind, day: string, time: string, calendar: Calendar) {
  const { earliest, unknown } = arrivalOf({ day, late: isLate(time, '23:00'), kind }, calendar);
  return [earliest, unknown && '?'];
}

function casesOf(table: string) {
  return table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' ') as [kind: Kind, day: string, time: string, earliest: string, unknown?: string]);
}

describe('the earliest day of a payout', () => {
  it('is tried on more than 60 sales, each a different one', () => {
    expect(new Set(cases.map((parts) => parts.join(' '))).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(60);
  });

  it.each(cases)('%s, sold on %s at %s: %s', (kind, day, time, earliest, unknown) => {
    expect(judged(kind, day, time, calendar2026)).toEqual([earliest, unknown]);
  });

  it.each(lawCases)('with the law for 2027, %s, sold on %s at %s: %s', (kind, day, time, earliest, unknown) => {
    expect(judged(kind, day, time, calendarWithLaw)).toEqual([earliest, unknown]);
  });

  it('is with T+1 never 1 January, whatever notices are known', () => {
    for (let year = 2020; year < 2060; year++) {
      for (const late of [false, true]) {
        for (const day of [`${year}-12-30`, `${year}-12-31`]) {
          expect(arrivalOf({ day, late, kind: 'T+1' }, calendarWithLaw).earliest, day).not.toBe(`${year + 1}-01-01`);
        }
      }
    }
  });

  it('is never before the sale, and with T+1 always a working day', () => {
    for (let day = '2026-01-01'; day < '2026-12-30'; day = addDays(day, 1)) {
      for (const late of [false, true]) {
        const earliest = (kind: Kind) => arrivalOf({ day, late, kind }, calendar2026).earliest;
        expect(isWorkingDay(earliest('T+1'), calendar2026), day).toBe(true);
        expect(
          earliest('D+0') >= day && earliest('D+1') > earliest('D+0') && earliest('T+1') >= earliest('D+1'),
          day,
        ).toBe(true);
      }
    }
  });

  it('knows 248 working days in 2026', () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
    expect(days.filter((day) => isWorkingDay(day, calendar2026))).toHaveLength(248);
  });
});

describe('the side of the cut-off that the form begins with', () => {
  const at = (time: string) => beijingTime(Date.parse(time));

  it('follows the clock of Beijing, wherever the reader is', () => {
    expect(at('2026-11-27T23:30:00+08:00')).toEqual({ day: '2026-11-27', time: '23:30' });
    expect(at('2026-11-27T15:30:00Z')).toEqual({ day: '2026-11-27', time: '23:30' });
    expect(at('2026-11-27T16:05:00Z')).toEqual({ day: '2026-11-28', time: '00:05' });
  });

  it.each([
    ['2026-11-27T22:59:59+08:00', '2026-11-27', false],
    ['2026-11-27T23:00:00+08:00', '2026-11-27', true],
    ['2026-11-27T23:30:00+08:00', '2026-11-27', true],
    ['2026-11-28T00:05:00+08:00', '2026-11-28', false],
    // When another day was sold on, the clock says nothing of it.
    ['2026-11-27T23:30:00+08:00', '2026-11-26', false],
  ])('at %s for a sale of %s: late is %s', (time, day, late) => {
    expect(isLateNow(day, at(time), '23:00')).toBe(late);
  });
});

describe('days', () => {
  it('are those that exist', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].filter((day) => !isDay(day))).toEqual([]);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '1999-12-31', '2100-01-01', '', '今天'].filter(isDay)).toEqual([]);
  });

  it('are counted across months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-25', '2026-12-31')).toBe(36);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  it('are written as Chinese readers write them', () => {
    expect(fullDate('2026-02-05')).toBe('2026 年 2 月 5 日（周四）');
    expect(['2026-11-22', '2026-11-28'].map(weekdayName)).toEqual(['周日', '周六']);
  });
});
