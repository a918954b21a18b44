/** A value that its field does not take, as its author may have meant it. */
import type { RuleId } from '../rules';
import { inQuotes } from './text';

/** Full-width digits and letters as half-width ones; other signs stay. */
export const narrow = (text: string) => text.replace(/[\uff01-\uff5e\u3000]/g, (sign) => sign.normalize('NFKC'));

/** What a value was meant to be, in words and as it is written. */
type MeantValue = { value: unknown; written: string; says: string; rule?: RuleId };

/** What a value was meant to be; undefined when nobody can know. `typed`: a number as it stands in the file. */
export function meantValue(typed: unknown, expected: string, takes: (value: unknown) => boolean) {
  const how = [asWords, asDay, asNarrow, asNumber, asList];
  return how.map((read) => read(typed, expected)).find((meant) => meant && takes(meant.value));
}

type Read = (value: unknown, expected: string) => MeantValue | undefined;

const asWords: Read = (value, expected) =>
  typeof value === 'string' && expected === 'string'
    ? { value, written: inQuotes(value), says: '没有加引号', rule: 'quotes' }
    : undefined;

const asNarrow: Read = (value) => {
  if (typeof value !== 'string' || narrow(value) === value) return undefined;
  const text = narrow(value).trim();
  if (!/^[ -~]+$/.test(text)) return undefined;
  return {
    value: text,
    written: /^\d/.test(text) ? inQuotes(text) : text,
    says: '数字、字母和符号要用半角',
    rule: 'half-width',
  };
};

const asNumber: Read = (value, expected) => {
  if (typeof value !== 'string' || !/^(?:int|number)$/.test(expected)) return undefined;
  const [, digits] = /^\D*(\d+)\D*$/.exec(narrow(value)) ?? [];
  return digits === undefined
    ? undefined
    : { value: Number(digits), written: digits, says: '只写半角数字', rule: 'half-width' };
};

const asDay: Read = (value) => {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:\D{1,3}(?=\d{1,2}\D)|(?=\d{4}$))(\d{1,2})\D{0,3}?(\d{1,2})(?:\D|[\sT]+[\d:]+)?$/.exec(
      narrow(String(value)),
    ) ?? [];
  if (!year) return undefined;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { value: written, written, says: '日期的写法不对', rule: 'day' };
};

const asList: Read = (value, expected) => {
  if (typeof value !== 'string' || expected !== 'array') return undefined;
  const inner = value.replace(/^[[(（【]|[\])）】]$/g, '').trim();
  const signs = [/[,，]/, /、/, /[;；|/]/].find((sign) => sign.test(inner)) ?? /[,，]/;
  const items = /^(?:无|没有|暂无|空)$/.test(inner) ? [] : inner.split(signs).map((item) => item.trim());
  return {
    value: items,
    written: `[${items.map((item) => (/^\d+$/.test(item) ? inQuotes(item) : item)).join(', ')}]`,
    says: '应该是列表，写在方括号里',
    rule: 'pairs',
  };
};

/** Why there is no such day, if it looks like one: what a month has. */
export function noSuchDay(value: unknown): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  if (!year) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `没有 ${Number(month)} 月`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) < 1 || Number(day) > days ? `${year} 年 ${Number(month)} 月只有 ${days} 天` : undefined;
}
