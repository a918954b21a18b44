/** What a query names outright: the number of an answer, a response code, the exact words of a screen. */

const digits: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 幺: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const digit = '[零〇一幺二两三四五六七八九]';
/** What may stand around a number that is meant as one. */
const around = /^(?:请|查|看|找|答案|编号|第|是|的|问题|no)+|(?:号|号答案|答案|编号|的|是什么|怎么说)+$/g;

/** `201`, `编号201`, `二零一`, `二百零一` → `201`; undefined when the query is something else. `folded` has no spaces between digits. */
export function answerNumber(folded: string): string | undefined {
  const bare = folded.replace(/ /g, '').replace(around, '').replace(around, '');
  if (/^[1-9]\d{2}$/.test(bare)) return bare;
  if (new RegExp(`^${digit}{3}$`).test(bare)) return [...bare].map((spoken) => digits[spoken]).join('');
  const parts = new RegExp(`^(${digit})百(?:零?(${digit})?|(${digit})?十(${digit})?)$`).exec(bare);
  if (!parts) return undefined;
  const [, hundreds, ones, tens, rest] = parts;
  if (ones !== undefined || !bare.includes('十')) return `${digits[hundreds!]}0${ones ? digits[ones] : 0}`;
  return `${digits[hundreds!]}${tens ? digits[tens] : 1}${rest ? digits[rest] : 0}`;
}

/** Words before a response code. */
const announced = '(?:应答码|返回码|错误码|响应码|代码|错误|故障|返回|应答|提示|显示|报错|报|码|error|code|拒绝)';
/** What follows a number that is an amount, a time, a model, not a code. */
const unit = '(?![0-9a-z]|点|元|块|天|号|%|笔|次|年|月|日|分|秒|个|万|千|百|岁|米|台|人|小时|多|几|度|毛|kg|块钱|折)';

/** The response code a query names, as the screen shows it (`51`, `A0`), among those that exist. */
export function responseCode(folded: string, exists: (code: string) => boolean): string | undefined {
  const spoken = folded.replace(new RegExp(`(${announced})(?:是|了|个|：)?(${digit})(${digit})(?!${digit})`), (_, word: string, a: string, b: string) => `${word}${digits[a]}${digits[b]}`);
  const patterns = [
    new RegExp(`^([0-9a-z][0-9a-z])${unit}(?=$| |[^0-9a-z])`),
    new RegExp(`${announced}(?:是|了|个|为| )*([0-9a-z][0-9a-z])${unit}`),
    new RegExp(`(?:^|[^0-9a-z])([0-9a-z][0-9a-z])(?:错误|报错|应答|代码)`),
    /(?:^|[^0-9a-z])((?=[a-z]?\d)(?=\d?[a-z])[a-z0-9]{2})(?![0-9a-z])/,
    /(?:^|[^0-9a-z])(\d\d)$/,
  ];
  for (const pattern of patterns) {
    const code = pattern.exec(spoken)?.[1]?.toUpperCase();
    if (code && exists(code)) return code;
  }
  return undefined;
}
