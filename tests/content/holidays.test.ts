import { describe, expect, it } from 'vitest';
import { calendarReminder } from '@/lib/content/holidays';
import { loadContent } from '@/scripts/content';
import { calendar2026 } from '../payout/calendar-2026';
import { inspectChanged } from './content-folder';

describe('the published holidays', () => {
  it('are those of the notice for 2026, day by day', () => {
    const { calendar } = loadContent();
    expect(calendar.holidays.filter(({ from }) => from.startsWith('2026'))).toEqual(calendar2026.holidays);
    expect(calendar.workdays.filter((day) => day.startsWith('2026'))).toEqual(calendar2026.workdays);
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
      state && `提醒：holidays.yaml 的放假安排到 2026-12-31 为止，${state}。国务院办公厅公布 2027 年的安排后，照上一年加一块。`,
    );
  });
});
