/** What was asked in vain, as `npm start` writes it down: the day and the words, nothing of who asked. */
import { appendFile, statSync } from 'node:fs';
import { beijingTime } from '@/lib/payout/days';
import { askedUrl } from '@/lib/site/urls';

/** Where it is kept. */
export const askedLog = 'asked.log';

/** Nobody fills the disk by asking; forty characters of Chinese are this long at most. */
const longest = 500;
const mostBytes = 20_000_000;

/** Adds a line for what stands behind the address, from “?” on. */
export function noteAsked(log: string, query: string) {
  if (query.length > longest) return;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > mostBytes) return;
  // A reader is answered whether it can be kept or not.
  appendFile(log, `${beijingTime(Date.now()).day} GET ${askedUrl}${query} 200\n`, () => undefined);
}
