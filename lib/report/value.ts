/** What was typed into a field → what may be shown, copied and sent to support. */
import { keepLast, maskCardNumbers } from './card-number';
import { holdsSecret } from './secret';

/** `text` may stand in the field and in the report; a secret is neither shown nor sent. */
export type Cleaned = { text: string; masked: boolean; secret: boolean };

/** `last`: no more than so many last digits are taken, as of a card number. */
export function cleanValue(typed: string, last?: number): Cleaned {
  if (holdsSecret(typed)) return { text: '', masked: false, secret: true };
  const masked = maskCardNumbers(typed);
  const text = last === undefined ? masked : keepLast(masked, last);
  return { text, masked: text !== typed, secret: false };
}

/** What is said beside the field. */
export const maskedWords = '卡号已遮住，只留后四位。';
export const secretWords = '密码、验证码不要写，谁要都别给。';
