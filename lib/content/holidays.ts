/** The holidays of all years held against each other and against the week, and made one calendar. */
import type { Calendar } from '@/lib/payout/calendar';
import { daysBetween, isWeekend } from '@/lib/payout/days';
import type { DataFile } from './data-files';
import type { HolidayYear } from './schema';

/** Reports what a schema cannot see: days of another year, holidays that overlap, working days that are none. */
export function checkHolidays({ value, source, reporter }: DataFile<HolidayYear[]>) {
  value?.forEach(({ year, lawOnly, holidays, workdays }, index) => {
    const wrong: Wrong = (field, message, fix) => reporter.report(source!.placeOf([index, ...field]), message, fix);
    const before = value[index - 1]?.year;
    if (before !== undefined && year !== before + 1)
      wrong(['year'], `${before} 年后面是 ${year} 年`, `应该是 ${before + 1} 年：一年一块，按先后，中间不缺`);
    checkLawOnly(value, index, wrong);
    const inYear = (day: string, ...field: PropertyKey[]) => {
      if (!day.startsWith(`${year}-`))
        wrong(field, `${day} 不在 ${year} 年里`, `改日期，或写进 ${day.slice(0, 4)} 年那一块`);
    };
    holidays.forEach(({ name, from, to }, at) => {
      inYear(from, 'holidays', at, 'from');
      inYear(to, 'holidays', at, 'to');
      if (to < from) wrong(['holidays', at, 'to'], `${name}的 to 早于 from`, 'to 应该和 from 同一天或更晚');
      const other = holidays.slice(0, at).find((earlier) => earlier.from <= to && from <= earlier.to);
      if (other)
        wrong(['holidays', at], `${name}和${other.name}有同一天`, '改日期；连着放的合成一项，例如 name: 国庆中秋');
    });
    if (lawOnly) return;
    workdays.forEach((day, at) => {
      inYear(day, 'workdays', at);
      const holiday = holidays.find(({ from, to }) => from <= day && day <= to);
      if (!isWeekend(day)) wrong(['workdays', at], `${day} 不是周六、周日`, '这里只写调休上班的周末，别的删掉');
      else if (holiday) wrong(['workdays', at], `${day} 在${holiday.name}假期里`, '放假和上班只能留一个');
    });
  });
}

type Wrong = (field: PropertyKey[], message: string, fix: string) => void;

/** Years of which the notice is not out come last, after one with a notice, and know of no weekend that is worked. */
function checkLawOnly(years: HolidayYear[], index: number, wrong: Wrong) {
  const { year, lawOnly, workdays } = years[index]!;
  const before = years[index - 1];
  const asNotice = '照通知改写，删掉 lawOnly';
  if (!lawOnly) {
    if (before?.lawOnly)
      wrong(
        ['year'],
        `${year} 年有放假通知，前面的 ${before.year} 年却只据法律`,
        `照通知改写 ${before.year} 年，删掉它的 lawOnly`,
      );
    return;
  }
  if (!before)
    wrong(
      ['lawOnly'],
      `${year} 年只据法律，前面没有一年有放假通知`,
      `前面先写有通知的一年；${year} 年已经有通知的，${asNotice}`,
    );
  workdays.forEach((day, at) =>
    wrong(
      ['workdays', at],
      `${year} 年只据法律，却写了调休上班的 ${day}`,
      `通知公布以前写 []；已经有通知的，${asNotice}`,
    ),
  );
}

/** All years as one calendar; called when the file is right. It ends with the last year that has a notice. */
export const calendarOf = (years: readonly HolidayYear[]): Calendar => ({
  from: `${years[0]!.year}-01-01`,
  until: `${years.filter(({ lawOnly }) => !lawOnly).at(-1)!.year}-12-31`,
  holidays: years.flatMap(({ holidays }) => holidays),
  workdays: years.flatMap(({ workdays }) => workdays),
});

/** From how many days before the end of the calendar authors are reminded. */
const reminderDays = 60;

/** A reminder that the calendar ends soon or has ended, on the given day; undefined while there is time. */
export function calendarReminder({ until, holidays }: Calendar, today: string): string | undefined {
  const left = daysBetween(today, until);
  if (left > reminderDays) return undefined;
  const next = Number(until.slice(0, 4)) + 1;
  const state = left < 0 ? `${-left} 天前已经用完` : left === 0 ? '今天用完' : `还剩 ${left} 天`;
  const mend = holidays.some(({ from }) => from > until)
    ? `照通知改写 ${next} 年那一块，换上通知的依据，删掉 lawOnly`
    : '照上一年加一块';
  return `提醒：holidays.yaml 的放假安排到 ${until} 为止，${state}。国务院办公厅公布 ${next} 年的安排后，${mend}。`;
}
