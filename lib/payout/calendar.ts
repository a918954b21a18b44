/** Which days are working days: weekends, public holidays, and weekend days that are worked in exchange. */
import { addDays, daysFrom, isWeekend, type Day } from './days';

/** A public holiday, first and last day included. */
export type Holiday = { name: string; from: Day; to: Day };

/**
 * The notices of the years from `from` to `until`, both included. Outside, only weekends and the days off by law
 * are known: `holidays` may hold those of a later year.
 */
export type Calendar = { from: Day; until: Day; holidays: readonly Holiday[]; workdays: readonly Day[] };

/**
 * Off in every year, with or without a notice (全国年节及纪念日放假办法 第二条): those days that have a date of their
 * own. Those of the lunar calendar stand in the data.
 */
const everyYear: Holiday[] = [
  { name: '元旦', from: '01-01', to: '01-01' },
  { name: '劳动节', from: '05-01', to: '05-02' },
  { name: '国庆节', from: '10-01', to: '10-03' },
];

/** The holiday a day belongs to, if any. */
export const holidayOn = (day: Day, { holidays }: Calendar): Holiday | undefined =>
  holidays.find(({ from, to }) => from <= day && day <= to) ??
  everyYear.find(({ from, to }) => from <= day.slice(5) && day.slice(5) <= to);

/** True when the days off by law of a day's year are all there, those of the lunar calendar too. */
export const hasLawOf = (day: Day, { holidays }: Calendar): boolean =>
  holidays.some(({ from }) => from.slice(0, 4) === day.slice(0, 4));

/** True for a Saturday or Sunday on which people work in exchange for a holiday (调休). */
export const isExchanged = (day: Day, { workdays }: Calendar): boolean => workdays.includes(day);

/** True for a working day, as far as the calendar knows. */
export const isWorkingDay = (day: Day, calendar: Calendar): boolean =>
  isExchanged(day, calendar) || !(isWeekend(day) || holidayOn(day, calendar));

/** The first working day after a day. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let next = addDays(day, 1);
  while (!isWorkingDay(next, calendar)) next = addDays(next, 1);
  return next;
}

/** What lies between two days and is not worked, each once: names of holidays, and undefined for a weekend. */
export const restBetween = (from: Day, to: Day, calendar: Calendar): (string | undefined)[] => [
  ...new Set(daysFrom(addDays(from, 1), addDays(to, -1)).map((day) => holidayOn(day, calendar)?.name)),
];
