/**
 * The earliest day on which the money of a sale can arrive. These are the usual meanings (content/glossary.yaml:
 * T counts working days, D calendar days; partly verified), not a promise: the merchant's contract decides.
 */
import { isKnown, nextWorkingDay, type Calendar } from './calendar';
import { addDays, type Day } from './days';

/** The ways a contract pays out, as it names them. */
export const kinds = ['T+1', 'D+1', 'D+0'] as const;
export type Kind = (typeof kinds)[number];

/**
 * When acquirers change the accounting date. 23:00 stands in the code of one public acquiring system; others
 * may be earlier (facts: partly verified), so the page says “一般” and sends the reader to the contract.
 */
export const cutOff = '23:00';

/** A sale: its day, and whether it was made at or after the cut-off. */
export type Sale = { day: Day; late: boolean; kind: Kind };

export type Arrival = {
  /** The day the sale counts as made on. */
  counted: Day;
  /** No day before this one. */
  earliest: Day;
  /** False when a day that had to be judged lies outside the calendar: only weekends were taken out. */
  known: boolean;
};

/** True for a time of day (`22:59`, `23:00:00`) that counts as the next day. */
export const isLate = (time: string): boolean => time >= cutOff;

/** Counts from a sale to the earliest day of its payout. */
export function arrivalOf({ day, late, kind }: Sale, calendar: Calendar): Arrival {
  const counted = late ? addDays(day, 1) : day;
  if (kind === 'D+0') return { counted, earliest: counted, known: true };
  if (kind === 'D+1') return { counted, earliest: addDays(counted, 1), known: true };
  const earliest = nextWorkingDay(counted, calendar);
  return { counted, earliest, known: isKnown(addDays(counted, 1), calendar) && isKnown(earliest, calendar) };
}
