/**
 * The earliest day on which the money of a sale can arrive. These are the usual meanings (content/glossary.yaml:
 * T counts working days, D calendar days; partly verified), not a promise: the merchant's contract decides.
 */
import { nextWorkingDay, type Calendar } from './calendar';
import { addDays, daysFrom, type Day } from './days';

/** The ways a contract pays out, as it names them. */
export const kinds = ['T+1', 'D+1', 'D+0'] as const;
export type Kind = (typeof kinds)[number];

/** A sale: its day, and whether it was made at or after the cut-off. */
export type Sale = { day: Day; late: boolean; kind: Kind };

/**
 * True for a time of day (`21:30`, `21:30:15`) that counts as the next day. When acquirers change the accounting date,
 * content/operator/site.yaml says; the page says “一般” and sends the reader to the contract.
 */
export const isLate = (time: string, cutOff: string): boolean => time >= cutOff;

/** True when the form begins with the later side of the cut-off: the sale is of today, and it is so late now. */
export const isLateNow = (day: Day, now: { day: Day; time: string }, cutOff: string): boolean =>
  day === now.day && isLate(now.time, cutOff);

/**
 * Counts from the day that a sale counts as made on (`counted`) to the earliest of its payout; `unknown`: the first day that had
 * to be judged and for which there is no notice of holidays.
 */
export function arrivalOf({ day, late, kind }: Sale, calendar: Calendar) {
  const counted = late ? addDays(day, 1) : day;
  const first = kind === 'D+0' ? counted : addDays(counted, 1);
  const earliest = kind === 'T+1' ? nextWorkingDay(counted, calendar) : first;
  const unknown = daysFrom(first, earliest).find((judged) => judged < calendar.from || calendar.until < judged);
  return { counted, earliest, unknown };
}
