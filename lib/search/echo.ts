/** What of a query may be shown again, copied or kept: never a number to pay with or to call, an address, a way to someone. */

/** Longest echo, in characters. */
export const longestEcho = 40;

/** Longest part of a query that is looked at, in characters. */
const longestRead = 200;

/** With so many digits in it a query may hold a number that someone could call. */
const manyDigits = 7;

/** Digits by their Chinese names, also as they are read out by telephone; 十 and 百 as in 八百八十. Rings are drawn for zeros. */
const named =
  /[〇零○◯洞ㄧ丨幺二两三四五六七拐八九勾十廿卅百千壹贰貳叁參肆伍陆陸柒捌玖拾佰仟]|一(?![样直下次个定共起般些遍])/gu;

/** Letters and digits in one piece, without Chinese ones. */
const piece = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}|]+/gu;
/** Letters that are taken for digits: more of them beside a digit than among themselves. */
const likeDigits = /^(?=.*\p{N})[\p{N}oοоizзlsbgq|]+$|^[oοоlз|]+$/iu;

/** A number: whatever stands between its digits, as long as it is no letter. */
const number = /\p{N}(?:[^\p{L}\p{N}]*\p{N})*\p{M}*/gu;

/** Ends of an address that are known where there are spaces around the dot, or a word in its place. */
const ends =
  'com|cn|net|org|top|xyz|vip|cc|io|me|co|app|info|shop|site|club|link|ltd|wang|online|xin|tv|中国|公司|网址|网络|在线';

const around = '[\\s\\p{Ps}\\p{Pe}]*';

const ways = [
  /(?:[a-z][a-z\d+.-]*:)?\/\/\S*|\S*@\S*|\bwww\.\S*|(?:[a-z\d-]+\.)+[a-z]{2,}\S*/giu,
  new RegExp(`(?:[a-z\\d-]+${around}[.。·•]|[a-z][a-z\\d-]*${around}(?:点|dot))${around}(?:${ends})\\S*`, 'giu'),
  // Ids as chats have them: letters and digits, or letters behind the name of the chat.
  /(?=[a-z\d_-]*[a-z])(?=[a-z\d_-]*[\d_])[a-z\d][a-z\d_-]{5,}/giu,
  /(?:微信|薇信|威信|[v+]信|\b[vw]x|\bqq|扣扣)[号码是为\P{L}]*[a-z][a-z\d_-]{4,}/giu,
];

/**
 * A query as it may be shown: on one line, no seven digits or more (whatever stands between them and however they
 * are written), no addresses, no ids, no `@`, no control characters, at most 40 characters.
 */
export function echo(query: string, longest = longestEcho): string {
  let safe = query
    .slice(0, longestRead)
    .normalize('NFKC')
    .replace(/\.{3}/g, '…')
    .replace(/[<>]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]+/gu, ' ');
  for (const way of ways) safe = safe.replace(way, '…');
  safe = withoutNumbers(safe).replace(/@/g, '').trim();
  const characters = [...safe];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : safe;
}

/** A text with few digits as it is; of one with `many`, none. One numeral alone is a word, as in 三个, until there are many of them. */
export function withoutNumbers(text: string, many = manyDigits): string {
  // Of the same length, so that a place in one is a place in the other.
  const digits = text
    .replace(piece, (letters) => (likeDigits.test(letters) ? '0'.repeat(letters.length) : letters))
    .replace(named, '0');
  const found = [...digits.matchAll(number)].map(({ 0: { length }, 0: numeral, index }) => ({
    from: index,
    to: index + length,
    count: numeral.replace(/\P{N}/gu, '').length,
  }));
  const numbers = found.filter(({ from, to, count }) => count > 1 || /\p{Nd}/u.test(text.slice(from, to)));
  const left = [numbers, found].find((pieces) => pieces.reduce((sum, { count }) => sum + count, 0) >= many);
  if (!left) return text;
  const kept = left.map(({ from }, at) => text.slice(left[at - 1]?.to ?? 0, from));
  return [...kept, text.slice(left[left.length - 1]!.to)].join('…');
}
