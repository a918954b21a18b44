/** Which days are working days: weekends, public holidays, and weekend days that are worked in exchange. */
import { addDays, isWeekend, type Day } from './days';

/** A public holiday, first and last day included. */
export type Holiday = { name: string; from: Day; to: Day };

/** What is known of the years from `from` to `until`, both included. Outside, only weekends are known. */
export type Calendar = { from: Day; until: Day; holidays: readonly Holiday[]; workdays: readonly Day[] };

/** The holiday a day belongs to, if any. */
export const holidayOn = (day: Day, { holidays }: Calendar): Holiday | undefined =>
  holidays.find(({ from, to }) => from <= day && day <= to);

/** True for a Saturday or Sunday on which people work in exchange for a holiday (调休). */
export const isExchanged = (day: Day, { workdays }: Calendar): boolean => workdays.includes(day);

/** True for a working day, as far as the calendar knows. */
export const isWorkingDay = (day: Day, calendar: Calendar): boolean =>
  isExchanged(day, calendar) || !(isWeekend(day) || holidayOn(day, calendar));

/** True when the calendar says of the day whether it is a holiday. */
export const isKnown = (day: Day, { from, until }: Calendar): boolean => from <= day && day <= until;

/** The first working day after a day. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}

/** Names of what lies between two days and is not worked, each once: `周末`, `国庆节`. */
export function restBetween(from: Day, to: Day, calendar: Calendar): string[] {
  const names: string[] = [];
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const name = holidayOn(day, calendar)?.name ?? '周末';
    if (!names.includes(name)) names.push(name);
  }
  return names;
}
