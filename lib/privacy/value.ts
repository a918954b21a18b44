/** What was typed into a field → what may be shown, copied and sent to support. */
import { holdsMasked, keepLast, maskCardNumbers } from './card-number';
import { holdsSecret } from './secret';

/**
 * The `text` may stand in the field and in the report; a secret is neither shown nor sent. `last`: no more than so many last
 * digits are taken, as of a card number.
 */
export function cleanValue(typed: string, last?: number) {
  if (holdsSecret(typed)) return { text: '', masked: false, secret: true };
  const masked = maskCardNumbers(typed);
  const text = last === undefined ? masked : keepLast(masked, last);
  return { text, masked: text !== typed, secret: false };
}

/**
 * What is to be said beside a field whose text was masked, now or before; `last` as above. One merchant or order number
 * in ten of 13 to 19 digits passes the check of card numbers: `maskedNumber`.
 */
export function maskedNote(text: string, last?: number): 'masked' | 'maskedNumber' | undefined {
  if (!holdsMasked(text)) return undefined;
  return last === undefined && isOneNumber(text) ? 'maskedNumber' : 'masked';
}

const isOneNumber = (text: string) => /^[\w*-]+$/.test(text.normalize('NFKC').trim());
