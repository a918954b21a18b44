/** What a query names outright: the number of an answer, a response code, the exact words of a screen, the large view. */
import type { ViewWords } from './index-data';

/** The names of each digit, from 0 on. */
const named = ['零〇', '一幺', '二两', '三', '四', '五', '六', '七', '八', '九'];
const digitOf = (name: string) => named.findIndex((names) => names.includes(name));
const digit = `[${named.join('')}]`;
/** What may stand before and behind a number that is meant as one. */
const before = ['请', '查', '看', '找', '答案', '编号', '第', '是', '的', '问题', 'no'];
const behind = ['号答案', '号', '答案', '编号', '的', '是什么', '怎么说'];

/** `201`, `编号201`, `二零一`, `二百零一` → `201`, also of four or five digits; undefined when the query is something else. `folded` has no spaces between digits. */
export function answerNumber(folded: string): string | undefined {
  const bare = stripped(folded.replace(/ /g, ''));
  if (/^[1-9]\d{2,4}$/.test(bare)) return bare;
  if (new RegExp(`^${digit}{3,5}$`).test(bare)) return [...bare].map(digitOf).join('');
  const parts = new RegExp(`^(${digit})百(?:零?(${digit})?|(${digit})?十(${digit})?)$`).exec(bare);
  if (!parts) return undefined;
  const [, hundreds, ones, tens, rest] = parts;
  if (ones !== undefined || !bare.includes('十')) return `${digitOf(hundreds!)}0${ones ? digitOf(ones) : 0}`;
  return `${digitOf(hundreds!)}${tens ? digitOf(tens) : 1}${rest ? digitOf(rest) : 0}`;
}

/** The number or the path of an answer in an address that was pasted, with or without its host: `/201/`, `…/prompts/settle-first-prompt/#why`. */
export function pastedAddress(typed: string): string | undefined {
  const path = /^\s*(?:https?:\/\/[^\s/]+)?(\/[a-z0-9/-]+)/i.exec(typed)?.[1]?.toLowerCase();
  return path && path.replace(/\/*$/, '/');
}

/** A text without the words that may stand around a number, one after another. */
function stripped(text: string): string {
  const first = before.find((word) => text.startsWith(word));
  if (first) return stripped(text.slice(first.length));
  const last = behind.find((word) => text.endsWith(word));
  return last ? stripped(text.slice(0, -last.length)) : text;
}

/** Words before a response code. */
const announced = '(?:应答码|返回码|错误码|响应码|代码|错误|故障|返回|应答|提示|显示|报错|报|码|error|code|拒绝)';
/** What follows a number that is an amount, a time, a model, not a code. */
const unit =
  '(?![0-9a-z]| ?(?:点|元|块|天|号|%|笔|次|年|月|日|分|秒|个|万|千|百|岁|米|台|人|小时|多|几|度|毛|kg|块钱|折|纸))';

/**
 * The response code a query names, as the screen shows it (`51`, `A0`), among those that exist. Reads the
 * query as it was typed: folding would take the `%` from 20%.
 */
export function responseCode(query: string, exists: (code: string) => boolean): string | undefined {
  const typed = query.normalize('NFKC').toLowerCase().trim();
  const spoken = typed.replace(
    spokenCode,
    (_, word: string, a: string, b: string) => `${word}${digitOf(a)}${digitOf(b)}`,
  );
  return codePatterns
    .map((pattern) => pattern.exec(spoken)?.[1]?.toUpperCase())
    .find((code) => code !== undefined && exists(code));
}

const spokenCode = new RegExp(`(${announced})[是了个为:： ]*(${digit})(${digit})(?!${digit})`);
const codePatterns = [
  // Alone or at the beginning.
  new RegExp(`^([0-9a-z][0-9a-z])(?![.:])${unit}(?=$|[^0-9a-z])`),
  // Announced, or named so behind it.
  new RegExp(`${announced}[是了个为:：“" ]*([0-9a-z][0-9a-z])(?!\\.\\d)${unit}`),
  /(?:^|[^0-9a-z.])([0-9a-z][0-9a-z])(?=错误|报错|应答|代码)/,
  // A letter and a digit anywhere; two digits at the end.
  new RegExp(`(?:^|[^0-9a-z.])((?=[a-z]?\\d)(?=\\d?[a-z])[a-z0-9]{2})${unit}(?![0-9a-z])`),
  /(?:^|[^0-9a-z.:/-])(\d\d)$/,
];

/**
 * Whether a query, folded, asks for the large view. Whoever finds some print too small may mean a slip's: without
 * its name it counts alone, or when there is no other answer (`sure`).
 */
export const asksForLargeView = (folded: string, { names, said }: ViewWords, sure: boolean): boolean =>
  names.some((name) => folded.includes(name)) ||
  said.some((words) => (sure ? folded === words : folded.includes(words)));
