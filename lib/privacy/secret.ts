/** Passwords and codes must not be written to anyone: what looks like one is refused. The mere word is not. */

const words = '(?:密码|口令|验证码|校验码|动态码|短信码|安全码|三位码|后三位|cvv2?|cvn2?|cvc2?|pin码?)';
/** What may stand between the word and its value. */
const between = '(?:[是为:：=＝,，就的叫号这个我给您你了]|银行卡|手机|短信){0,6}';
/** A value written in Chinese or Latin digits. */
const digits = '(?:(?!20\\d\\d[-/.年])\\d(?:-?\\d){2,7}|[零〇一二两三四五六七八九幺]{3,8})';
/** Three digits may also be a price or a year: `输密码，128 元`. */
const noValue = '(?!\\d|[.:：/年月日元块角笔次点号%]|-\\d)';

const patterns = [
  // 密码 123456，验证码是 8821，cvv123，密码：一二三四五六
  `${words}${between}${digits}${noValue}`,
  // 密码 abc123
  `${words}${between}(?=[a-z]*\\d)[a-z\\d]{4,}${noValue}`,
  // 密码是 abcdef
  `${words}[就]?[是为:：=＝][a-z\\d!@#$%^&._-]{4,}`,
  // 8821 是验证码
  `${digits}(?:就是|是|为)[^，。；,.;]{0,5}${words}`,
  // 882134 验证码
  `\\d{4,8}(?:这个|的)?(?:验证码|密码)`,
].map((pattern) => new RegExp(pattern, 'i'));

/** True when a text holds a password or a code with its value. */
export function holdsSecret(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');
  return patterns.some((pattern) => pattern.test(plain));
}
