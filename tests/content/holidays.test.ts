import { describe, expect, it } from 'vitest';
import { calendarReminder } from '@/lib/content/holidays';
import { holidayOn } from '@/lib/payout/calendar';
import { loadContent } from '@/scripts/site/content';
import { calendar2026 } from '../payout/calendar-2026';
import { calendarWithLaw, law2027 } from '../payout/law-2027';
import { inspectChanged } from './content-folder';

describe('the published holidays', () => {
  it('are those of the notice for 2026, day by day', () => {
    const { calendar } = loadContent();
    expect(calendar.holidays.filter(({ from }) => from.startsWith('2026'))).toEqual(calendar2026.holidays);
    expect(calendar.workdays.filter((day) => day.startsWith('2026'))).toEqual(calendar2026.workdays);
  });

  it('have every day off by law in 2027, also when the notice has added to them', () => {
    const { calendar } = loadContent();
    const open = law2027.flatMap(({ from, to }) => [from, to]).filter((day) => !holidayOn(day, calendar));
    expect(open).toEqual([]);
  });

  it('fall on the right days of the lunar calendar', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    const dates = law2027
      .filter(({ name }) => ['端午节', '中秋节'].includes(name))
      .map(({ from }) => lunar.format(new Date(from)));
    expect(dates).toEqual(['5/5', '8/15']);
  });
});

describe('several years of holidays', () => {
  it('are one calendar', () => {
    const year = (number: number, workday: string) =>
      `- { year: ${number}, source: pos-app, holidays: [{ name: 元旦, from: ${number}-01-01, to: ${number}-01-01 }], workdays: [${workday}] }\n`;
    const { library } = inspectChanged({ 'holidays.yaml': year(2026, '2026-01-04') + year(2027, '2027-01-02') });
    expect(library!.calendar).toEqual({
      from: '2026-01-01',
      until: '2027-12-31',
      holidays: [
        { name: '元旦', from: '2026-01-01', to: '2026-01-01' },
        { name: '元旦', from: '2027-01-01', to: '2027-01-01' },
      ],
      workdays: ['2026-01-04', '2027-01-02'],
    });
  });
});

/** A block of a year with nothing in it but what is given. */
const block = (year: number, more = '', workdays = '[]') =>
  `- { year: ${year}, source: pos-app, ${more}holidays: [{ name: 元旦, from: ${year}-01-01, to: ${year}-01-01 }], workdays: ${workdays} }\n`;
const lawOnly = 'lawOnly: true, ';

describe('a year that rests on the law alone', () => {
  const messages = (text: string) => inspectChanged({ 'holidays.yaml': text }).messages;

  it('gives its days off to the calendar, which ends before it all the same', () => {
    const { library } = inspectChanged({ 'holidays.yaml': block(2026) + block(2027, lawOnly) });
    expect(library!.calendar).toEqual({
      from: '2026-01-01',
      until: '2026-12-31',
      holidays: [
        { name: '元旦', from: '2026-01-01', to: '2026-01-01' },
        { name: '元旦', from: '2027-01-01', to: '2027-01-01' },
      ],
      workdays: [],
    });
  });

  it.each([
    [
      'stands after a year with a notice',
      block(2026, lawOnly),
      'content/holidays.yaml:1:34  2026 年只据法律，前面没有一年有放假通知 (前面先写有通知的一年；2026 年已经有通知的，照通知改写，删掉 lawOnly)',
    ],
    [
      'is not followed by a year with a notice',
      block(2026) + block(2027, lawOnly) + block(2028),
      'content/holidays.yaml:3:5  2028 年有放假通知，前面的 2027 年却只据法律 (照通知改写 2027 年，删掉它的 lawOnly)',
    ],
    [
      'has no weekend that is worked',
      block(2026) + block(2027, lawOnly, '[2027-01-02]'),
      'content/holidays.yaml:2:120  2027 年只据法律，却写了调休上班的 2027-01-02 (通知公布以前写 []；已经有通知的，照通知改写，删掉 lawOnly)',
    ],
    [
      'says so with the one word there is',
      block(2026) + block(2027, 'lawOnly: yes, '),
      'content/holidays.yaml:2:34  第 2 项.lawOnly 写的是“yes”，只写 true (写成  - { year: 2027, source: pos-app, lawOnly: true, holidays: [{ name: 元旦, from: 2027-01-01, to: 2027-01-01 }], workdays: [] })',
    ],
  ])('%s', (_, text, message) => expect(messages(text)).toEqual([message]));
});

describe('the reminder to add next year’s holidays', () => {
  it.each([
    ['2026-10-31', undefined],
    ['2026-11-01', '还剩 60 天'],
    ['2026-11-24', '还剩 37 天'],
    ['2026-12-31', '今天用完'],
    ['2027-01-01', '1 天前已经用完'],
    ['2027-03-01', '60 天前已经用完'],
  ])('on %s: %s', (today, state) => {
    expect(calendarReminder(calendar2026, today)).toBe(
      state &&
        `提醒：holidays.yaml 的放假安排到 2026-12-31 为止，${state}。国务院办公厅公布 2027 年的安排后，照上一年加一块。`,
    );
  });

  it('goes on while the next year rests on the law alone, and says what to do with it', () => {
    expect(calendarReminder(calendarWithLaw, '2026-10-31')).toBeUndefined();
    expect(calendarReminder(calendarWithLaw, '2026-12-31')).toBe(
      '提醒：holidays.yaml 的放假安排到 2026-12-31 为止，今天用完。国务院办公厅公布 2027 年的安排后，照通知改写 2027 年那一块，换上通知的依据，删掉 lawOnly。',
    );
    expect(calendarReminder(calendarWithLaw, '2027-03-01')).toContain('60 天前已经用完');
  });
});
