/** A value that its field does not take, as its author may have meant it. */
import type { RuleId } from '../rules';
import { inQuotes } from './text';

/** Full-width digits and letters as half-width ones; other signs stay. */
export const narrow = (text: string) => text.replace(/[\uff01-\uff5e\u3000]/g, (sign) => sign.normalize('NFKC'));

/** What a value was meant to be, in words and as it is written. */
export type MeantValue = { value: unknown; written: string; says: string; rule?: RuleId };

/** What its field wants: a type, what it said of the value, the values that it knows, and its author's note on them. */
export type Wanted = { type: string; says: string; values: readonly unknown[]; what: string };

/** What a value was meant to be; undefined when nobody can know. `typed`: a number as it stands in the file. */
export function meantValue(typed: unknown, wanted: Wanted, takes: (value: unknown) => boolean) {
  const how = [
    asKnown,
    asYes,
    asWords,
    asDay,
    asMoment,
    asNarrow,
    asNumber,
    asList,
    ...(byComplaint[wanted.says] ?? []),
  ];
  return how.map((read) => read(typed, wanted)).find((meant) => meant && takes(meant.value));
}

type Read = (value: unknown, wanted: Wanted) => MeantValue | undefined;

/** A known value in words of authors, as the note on its field gives it: `stop 严重，check 一般`. */
export const labelOf = (value: unknown, what: string): string =>
  what.split(`${String(value)} `)[1]?.split(/[，、；。]/)[0] ?? '';

const asKnown: Read = (typed, { values, what }) => {
  if (typeof typed !== 'string') return undefined;
  const text = narrow(typed).trim().toLowerCase();
  const [known, ...more] = values.filter(
    (value) =>
      String(value).toLowerCase() === text ||
      (text.length > 1 && labelOf(value, what).replace(/\s/g, '').includes(text)),
  );
  return known === undefined || more.length > 0 ? undefined : { value: known, written: String(known), says: '' };
};

const asYes: Read = (typed, { type, values }) => {
  if (type !== 'boolean' && !values.includes(true)) return undefined;
  const yes = /^(?:true|yes|y|on|是|是的|对|有|要|开)$/i.test(String(typed));
  if (!yes && !/^(?:false|no|n|off|否|不是|不|没有|不要|关)$/i.test(String(typed))) return undefined;
  return { value: yes, written: String(yes), says: type === 'boolean' ? '只写 true 或 false' : '只写 true' };
};

const asWords: Read = (value, { type }) =>
  typeof value === 'string' && type === 'string'
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

const asNumber: Read = (value, { type }) => {
  if (typeof value !== 'string' || !/^(?:int|number)$/.test(type)) return undefined;
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

/** `2026-11-28 05:00`; 24:00 is the next day's first minute. */
const asMoment: Read = (value) => {
  const [, year, month, day, hour, minute = 0] =
    /^[‘']?(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\sT]*(\d{1,2})\s*[:点时]\s*(\d{1,2})?(?::\d\d|分)?[’']?$/.exec(
      narrow(String(value)).trim(),
    ) ?? [];
  if (!year || Number(hour) > 24 || Number(minute) > 59 || Number(month) > 12) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)));
  if (at.getUTCMonth() + 1 !== Number(month) && Number(hour) < 24) return undefined;
  const text = at.toISOString().slice(0, 16).replace('T', ' ');
  return { value: text, written: inQuotes(text), says: '时间的写法不对', rule: 'day' };
};

/** `22:30`. Midnight is no 24:00 here: which day it ends, only its author knows. */
const asTime: Read = (value) => {
  const [, part, hour, minute = '0'] =
    /^(早上|上午|中午|下午|晚上|晚)?\s*(\d{1,2})\s*[:点时]\s*(半|\d{1,2})?分?$/.exec(narrow(String(value)).trim()) ??
    [];
  if (!hour) return undefined;
  const hours = Number(hour) + (/[下晚]/.test(part ?? '') && Number(hour) < 12 ? 12 : 0);
  const text = `${String(hours).padStart(2, '0')}:${(minute === '半' ? '30' : minute).padStart(2, '0')}`;
  return { value: text, written: inQuotes(text), says: '时间的写法不对', rule: 'day' };
};

const asTelephone: Read = (value) => {
  const text = narrow(String(value)).trim();
  if (!/^[+\d\s()\p{Pd}−.]+$/u.test(text)) return undefined;
  const number = (text.replace(/^(?:\+|00)86/, '').match(/\d+/g) ?? []).join('-');
  return { value: number, written: number, says: '电话的写法不对' };
};

const asAddress: Read = (value) => {
  const [, host, path = ''] =
    /^(?:https?:\/\/)?([\w.-]+\.[a-z]{2,}(?::\d+)?)(\/\S*)?$/i.exec(narrow(String(value)).trim()) ?? [];
  const address = host && `https://${host.toLowerCase()}${path}`;
  return address ? { value: address, written: address, says: '网址的写法不对' } : undefined;
};

/** What stands on a certificate, without the spaces and remarks that came with it. */
const asPrinted: Read = (value) => {
  const text = String(value)
    .replace(/\s*[（(][^（）()]*[）)]\s*$/, '')
    .replace(/\s/g, '')
    .toUpperCase();
  return { value: text, written: text, says: '写法不对' };
};

/** A name from that of its file, from an address, or as it is written elsewhere. */
const asName: Read = (value) => {
  const name = narrow(String(value))
    .trim()
    .toLowerCase()
    .replace(/\.(?:md|yaml)$/, '')
    .replace(/^.*[/#](?=[^/#])|\/$/g, '')
    .replace(/^\d{3,5}-(?=[a-z])/, '')
    .replace(/[_\s]+/g, '-');
  return /^[a-z]/.test(name) ? { value: name, written: name, says: '短名只用小写英文、数字和短横线' } : undefined;
};

/** Stands between two entries in what is written for one of them. */
export const entryGap = '\u0001';

const asSeveral: Read = (value) => {
  const names = String(value)
    .split(/\s*[、，；]\s*/)
    .filter(Boolean);
  return { value: names[0], written: names.join(entryGap), says: '是几个名字，中间要用半角逗号', rule: 'pairs' };
};

/** How a value may have been meant, by what its field said of it. */
const byComplaint: Partial<Record<string, readonly Read[]>> = {
  是几个名字: [asSeveral],
  不是时间: [asTime],
  不是电话号码: [asTelephone],
  不是网址: [asAddress],
  '不是 https 网址': [asAddress],
  不是备案号: [asPrinted],
  不是公安备案号: [asPrinted],
  不是英文短名: [asName],
  '只能用小写英文、数字和短横线': [asName],
};

const asList: Read = (value, { type }) => {
  if (typeof value !== 'string' || type !== 'array') return undefined;
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
  const [, year, month, day, hour] = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):\d{2})?$/.exec(String(value)) ?? [];
  if (!year) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `没有 ${Number(month)} 月`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > days) return `${year} 年 ${Number(month)} 月只有 ${days} 天`;
  return Number(hour) > 24 ? `没有 ${hour} 点` : undefined;
}
