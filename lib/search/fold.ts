/**
 * One spelling for text and query: full-width, upper case, traditional and variant characters, spaces and
 * punctuation never stand between a question and its answer.
 */

/** can’t is one word. */
const apostrophe = /([a-z])['’](?=[a-z])/g;
const nothing = /[^\p{L}\p{N}+]+/u;

/** True for one Chinese character; by its code, because this is asked of every character of the index. */
export function isHan(character: string): boolean {
  const point = character.codePointAt(0)!;
  return (
    (point >= 0x3400 && point <= 0x9fff) ||
    point === 0x3007 ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x323af)
  );
}

/** English terms written in two words on some terminals and in one on others. */
const joined: [RegExp, string][] = [
  [/\b(sign|log|check) (on|off|in|out)\b/g, '$1$2'],
  [/\bbatch up ?load\b/g, 'batchupload'],
  // The + of an address is a space.
  [/\b([td]) ?\+? ?([01])\b/g, '$1$2'],
];

const numerals = '零一两三四五六七八九';
/** One figure before what is counted, and two in both of its forms: 2次, 二次 and 两次 are one. */
const counted = /(^|[^0-9a-z.+零一二两三四五六七八九十百千万])([1-9二])(?=[次笔遍天台联张回元个块点])/g;

/**
 * Folds a text: NFKC, lower case, one form of each character, single spaces between Latin words only. `folding`: traditional
 * and variant forms to the one the answers use.
 */
export function fold(text: string, folding: ReadonlyMap<string, string>): string {
  let folded = '';
  let gap = false;
  for (const character of text.normalize('NFKC').toLowerCase().replace(apostrophe, '$1')) {
    if (!isHan(character) && nothing.test(character)) {
      gap = true;
      continue;
    }
    const one = folding.get(character) ?? character;
    if (gap && folded && !isHan(one) && !isHan(folded[folded.length - 1]!)) folded += ' ';
    folded += one;
    gap = false;
  }
  if (/[a-z]/.test(folded)) for (const [from, to] of joined) folded = folded.replace(from, to);
  if (/[1-9二]/.test(folded))
    folded = folded.replace(counted, (_, before: string, one: string) => before + (numerals[Number(one)] ?? '两'));
  // Both are written on screens; 消 alone means something else.
  return folded.replace(/撤消/g, '撤销');
}
