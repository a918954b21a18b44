/**
 * What earlier runs made, by a hash of everything it was made from (docs/decisions/018-keep-what-was-made.md). A thing
 * is there or it is not, never out of date.
 */
import { createHash } from 'node:crypto';

/** Where things are kept. What is given back may be changed by who asked. */
export type Kept = { get(key: string): unknown; set(key: string, thing: unknown): void };

/** How content is read: what earlier runs of the same code found right, and others at the same time; `fromEnd`: the last answer first. */
export type Reading = { kept?: Kept; fromEnd?: boolean };

/** The key of what is made from these values; maps and sets count with what they hold, in their order. */
export const keyOf = (...from: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(from, whole)).digest('base64url').slice(0, 32);

const whole = (_: string, value: unknown) =>
  value instanceof Map || value instanceof Set ? [value.constructor.name, ...(value as Set<unknown>)] : value;

/** What an earlier run made by this key, or else what is made now, which is kept for the next. */
export function once<Made>(kept: Kept | undefined, key: string, make: () => Made): Made {
  const found = kept?.get(key) as Made | undefined;
  const made = found ?? make();
  if (!found) kept?.set(key, made);
  return made;
}

/** The same of what takes waiting. */
export async function onceMade<Made>(kept: Kept | undefined, key: string, make: () => Promise<Made>): Promise<Made> {
  const found = kept?.get(key) as Made | undefined;
  const made = found ?? (await make());
  if (!found) kept?.set(key, made);
  return made;
}
