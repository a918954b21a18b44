/** What a merchant typed → numbers and days, or what is wrong with it, as data: found, and what may stand there. */
import { isDay, type Day } from './days';
import { amountLimit, feeOf, hundredths, wholeRate, yuan, type Fen, type Rate } from './money';

/** The fields as typed. */
export type Typed = { day: string; amount: string; rate: string; extra: string };
export type Field = keyof Typed;

/** A mistake at a field, in words for the merchant. */
export type Mistake = { field: Field; message: string; fix: string };

/** What was understood; a field that is empty or wrong is missing. */
export type Understood = { day?: Day; amount?: Fen; rate?: Rate; extra?: Fen };

/** `extra`: the fee a transaction of D+0; the other kinds have none. */
export function readTyped(typed: Typed, hasExtra: boolean): Understood & { mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const wrong = (field: Field, message: string, fix: string): undefined => {
    mistakes.push({ field, message, fix });
    return undefined;
  };

  const day = readDay(typed.day);
  if (!day)
    wrong(
      'day',
      plain(typed.day) ? `日期写的是${quoted(typed.day)}，没有这一天` : '还没有写日期',
      '写 2026-11-25 这样的日期',
    );

  const number = (field: Field, name: string, unit: RegExp, fix: string): number | undefined => {
    const read = readNumber(typed[field], name, unit, fix);
    return read.mistake ? wrong(field, read.mistake.message, read.mistake.fix) : read.value;
  };
  const rateFix = '写 1 或 1.25 这样的数';
  const read = readAmount(typed.amount);
  const amount = read.mistake ? wrong('amount', read.mistake.message, read.mistake.fix) : read.amount;
  let rate = number('rate', '费率', /%$/g, rateFix);
  if (rate !== undefined && rate > wholeRate)
    rate = wrong('rate', `费率写的是${quoted(typed.rate)}，超过 100%`, rateFix);
  const extra = hasExtra ? number('extra', '秒到费', unitOfMoney, '写 1 或 1.50 这样的数') : undefined;

  if (amount !== undefined && rate !== undefined && feeOf(amount, rate) + (extra ?? 0) > amount) {
    const fees = yuan(feeOf(amount, rate) + (extra ?? 0));
    wrong(extra ? 'extra' : 'rate', `费用共 ${fees}，比金额 ${yuan(amount)}还多`, '对照协议改费率或秒到费');
  }
  return { day, amount, rate, extra, mistakes };
}

const unitOfMoney = /^[¥￥]|元$/g;

/** An amount as typed; neither amount nor mistake when nothing is typed. */
export function readAmount(typed: string): { amount?: Fen; mistake?: Omit<Mistake, 'field'> } {
  const fix = '写 100 或 100.50 这样的数';
  const { value, mistake } = readNumber(typed, '金额', unitOfMoney, fix);
  if (value === 0) return { mistake: { message: '金额写的是 0', fix: '写大于 0 的金额' } };
  if (value !== undefined && value >= amountLimit) {
    return { mistake: { message: `金额写的是${quoted(typed)}，太大`, fix: '写 1 亿元以下的金额' } };
  }
  return { amount: value, mistake };
}

function readNumber(
  typed: string,
  name: string,
  unit: RegExp,
  fix: string,
): { value?: number; mistake?: Omit<Mistake, 'field'> } {
  const text = plain(typed).replace(unit, '');
  if (!text) return {};
  const read = hundredths(text);
  if (typeof read === 'object') return read;
  const what = read === 'too fine' ? '小数超过两位' : '不是数字';
  return { mistake: { message: `${name}写的是${quoted(typed)}，${what}`, fix } };
}

/** As typed with a Chinese keyboard: full-width characters and spaces do not matter. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** `2026-11-25`; also as fields without a date picker get it: `2026/11/25`, `2026 年 11 月 25 日`, `20261125`. */
function readDay(text: string): Day | undefined {
  const match = /^(\d{4})(?:[-/.年]?(\d{2})[-/.月]?(\d{2})|[-/.年](\d{1,2})[-/.月](\d{1,2}))日?$/.exec(plain(text));
  if (!match) return undefined;
  const [, year, ...parts] = match;
  const day = [year, ...parts.filter(Boolean).map((part) => part!.padStart(2, '0'))].join('-');
  return isDay(day) ? day : undefined;
}

/** What was typed, shortened: enough to find it, too little to carry a card number. */
function quoted(text: string): string {
  const shown = [...text.trim()];
  return `“${shown.length > 10 ? `${shown.slice(0, 8).join('')}…` : shown.join('')}”`;
}
