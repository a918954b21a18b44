/** Calendar days as `2026-11-25`, without clock or time zone: text compares as days do. */
export type Day = string;

const millisecondsOf = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/** True for a day that exists, from 2000 to 2099. */
export const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(millisecondsOf(text)) && dayAt(millisecondsOf(text)) === text;

/** The day `count` days later; earlier when negative. */
export const addDays = (day: Day, count: number): Day => dayAt(millisecondsOf(day) + count * 86_400_000);

/** Every day from one to another, both included. */
export const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, count) => addDays(from, count));

/** Day and time of day in Beijing, which keeps the same hours all year, wherever the reader is. */
export function beijingTime(milliseconds: number): { day: Day; time: string } {
  const text = new Date(milliseconds + 8 * 3_600_000).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The minute in Beijing as `2026-11-28 05:00`: text compares as minutes do. */
export function minuteInBeijing(milliseconds: number): string {
  const { day, time } = beijingTime(milliseconds);
  return `${day} ${time}`;
}

/** Days from one to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (millisecondsOf(to) - millisecondsOf(from)) / 86_400_000;

/** 0 for Sunday to 6 for Saturday. */
const weekdayOf = (day: Day): number => new Date(millisecondsOf(day)).getUTCDay();

/** True for Saturday and Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** `11 月 25 日`. */
export const dateOf = (day: Day): string => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`;

/** `周三`. */
export const weekdayName = (day: Day): string => `周${'日一二三四五六'[weekdayOf(day)]}`;

/** `11 月 25 日（周三）`. */
export const shortDate = (day: Day): string => `${dateOf(day)}（${weekdayName(day)}）`;

/** `2026 年 11 月 25 日（周三）`. */
export const fullDate = (day: Day): string => `${day.slice(0, 4)} 年 ${shortDate(day)}`;
