/**
 * What no text of the site gives away, whoever writes it: telephone numbers and WeChat ids (they stand in site.yaml,
 * so that a changed one is right everywhere), passwords and operator numbers, and keys by their digits.
 */
import { holdsSecret } from '@/lib/privacy/secret';
import { quoted, type Place, type Reporter } from './problems';

/** Digits alone, as both sides of a comparison. */
export const digitsOf = (number: string) => number.replace(/^tel:/, '').replace(/\D/g, '');

/** What people put between digits. */
const gap = '[\\s\\p{Pd}−.·()]{0,3}';
const more = (digits: string) => `(?:${gap}\\d){${digits}}`;
const kinds = [
  `(?:\\+|00)86${more('9,11')}`,
  `(?:86${gap})?(?:[48]00${more('7')}|1[3-9]${more('9')}|0[1-9]${more('8,10')})`,
  '[2-9]\\d{2,3}[ \\p{Pd}−]?\\d{4}',
];
/** With the code of the country; 400 and 800, mobiles, area codes; what is called within a town. Numbers of payments, merchants and cards are longer. */
const telephone = new RegExp(`(?<!\\d${gap})(?:${kinds.join('|')})(?!${gap}\\d)`, 'gu');
/** A number in Chinese digits, as people write it who know that they must not. */
const spelledOut = /[零〇一二三四五六七八九幺]{7,}/g;
const inDigits = (number: string) =>
  number.replace(/./g, (digit) =>
    String('零一二三四五六七八九'.indexOf(digit === '〇' ? '零' : digit === '幺' ? '一' : digit)),
  );
const day = /^20\d\d[01]\d[0-3]\d$/;

/** `微信 abc_123`, `微信号：abcdef`, `加 V：abcdef`; an app beside the word has no digits in its name. */
const wechat =
  /(?:[微威薇]信|wechat|vx|wx)\s*(?:(?:号|id)\s*[是为:]?|[是为:])?\s*([a-z](?=[a-z_-]*\d|[a-z\d-]*_)[\w-]{5,19})(?![\w-])|(?:[微威薇]信号|(?<=加\s?)(?:[微威薇]信?|[vw]x?))\s*[是为:]?\s*([a-z][\w-]{5,19})(?![\w-])/gi;
const qq = /qq\s*(?:号|群)?\s*[是为:]?\s*\d{5,11}(?!\d)/gi;

/** A key by its name, told as such, however many digits it has. */
const keyed = /(?:密码|口令|验证码)(?:是|为|:)?\s?\d+/g;

const digitKey = /按(?:数字键?|键)\s?[“"]?\d|按\s?[“"]?\d[”"]?\s?键|按\s?[“"]\d[”"]/;
const numeral = '[\\d零〇一二两三四五六七八九幺]';
const secrets = [
  /密码(?:是|为|:)\s?\d(?!\s?[位个])/,
  // 操作员 01; not: 柜员 10 人
  /(?:操作员|柜员|主管)号?(?:是|为|:)?\s?\d{2}(?![\d\s]*[人个名位分天])/,
  // 密码是六个八, 密码 8 个 0
  new RegExp(`(?:密码|口令)(?:是|为|:)?\\s?(?:十|${numeral})\\s?个\\s?${numeral}`),
  // 输入 123456 作为密码
  new RegExp(`${numeral}{4,8}\\s?(?:作为?|当作?)[^，。；]{0,4}(?:密码|口令)`),
];

/** How an author is told where telephone numbers stand. */
export const elsewhere = '电话只写在 operator/site.yaml，这里写“联系客服”';

/** Reports what of this stands in a text. `contacts`: telephone and WeChat id of this site's own support. */
export function refuseNeverWritten(text: string, place: Place, contacts: readonly string[], reporter: Reporter) {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const numbers = [...plain.replace(keyed, '').replace(spelledOut, inDigits).matchAll(telephone)].map(([number]) =>
    number.trim(),
  );
  for (const number of numbers.filter((number) => !day.test(digitsOf(number)))) {
    reporter.report(place, `写了电话号码${quoted(number)}`, elsewhere);
  }
  const ids = [...plain.matchAll(wechat)].map(([id]) => id);
  for (const id of ids)
    reporter.report(place, `写了微信号${quoted(id)}`, '微信号只写在 operator/site.yaml，这里写“联系客服”');
  for (const [id] of plain.matchAll(qq)) reporter.report(place, `写了 QQ 号${quoted(id)}`, '删掉，写“联系客服”');
  for (const contact of contacts) {
    if (plain.includes(contact) && ![...numbers, ...ids].some((found) => found.includes(contact))) {
      reporter.report(place, `写了客服的${quoted(contact)}`, '电话和微信号只写在 operator/site.yaml，这里写“联系客服”');
    }
  }
  const key = digitKey.exec(plain)?.[0];
  if (key) reporter.report(place, `写了数字键位${quoted(key)}`, '各机型不一样，只写菜单名和屏幕上的字');
  if (secrets.some((secret) => secret.test(plain)) || holdsSecret(plain)) {
    reporter.report(place, '像是写了密码、验证码或操作员号', '删掉号码；要用到它的，写“联系客服”');
  }
}
