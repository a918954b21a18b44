/** Where a line of Chinese may end: between words; never inside one, nor inside what is quoted. */

/** A part of a text that no line ends in. `whole`: a browser would end one there, so that it needs a box of its own. */
export type Phrase = { text: string; whole: boolean };

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Longer quotations do not fit a line of large letters, and break between their words. */
const longestWhole = 14;
/** What stands for a key or a screen, with the mark behind it, and words with a hyphen, a plus or a space (Wi-Fi, D+0, POS 机). */
const quotation = `“[^“”]{1,${longestWhole}}”[，。；：、？！）》]*`;
const hyphened = '[A-Za-z0-9]+(?:[-+][A-Za-z0-9]+)+|POS 机';
const wholes = new RegExp(`${quotation}|${hyphened}`);

/** Words of every text that the segmenter takes apart. */
const everyday = ['怎么办', '怎么做', '怎么看', '怎么查', '第几', '哪一步'];

let known = everyday;
let pieces = pattern(known);
const read = new Map<string, Phrase[]>();

/** Gives the words of the trade, which no segmenter knows: 小票, 冲正. */
export function knowWords(words: readonly string[]) {
  const all = [...everyday, ...words.filter((word) => /^[\p{Script=Han}\dA-Za-zⅠ-Ⅻ]{2,8}$/u.test(word))];
  if (all.join() === known.join()) return;
  known = all;
  pieces = pattern(known);
  read.clear();
}

function pattern(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return new RegExp(`(${quotation}|${hyphened}|${longestFirst.join('|')})`);
}

/** A text as the parts between which a line may end. */
export function phrasesOf(text: string): Phrase[] {
  const before = read.get(text);
  if (before) return before;
  const words = text.split(pieces).flatMap((part, at) => (at % 2 === 1 ? [part] : segment(part)));
  const phrases = joined(words).map((phrase) => ({ text: phrase, whole: breaksInside(phrase) }));
  read.set(text, phrases);
  return phrases;
}

/** Running text as what lies between quotations, which breaks as browsers will, and the quotations. */
export function quotationsOf(text: string): Phrase[] {
  const parts = text.split(new RegExp(`(${wholes.source})`));
  return parts.flatMap((part, at) => (part ? [{ text: part, whole: at % 2 === 1 }] : []));
}

/** So short, words go together: fewer places, and none that the eye misses. */
const together = 5;

const segment = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

const single = /^\p{Script=Han}$/u;
/** What follows a word and belongs to it: 结算了, 打印机. */
const suffix = /^[了的吗呢吧着过们里员机费码证卡号单器]$/;
const endsLine = /[“‘（《]$/;
const neverFirst = /^[”’）》，。、；：？！…·%]/;

/** Marks join the word that they stand at; single characters, which are words only by themselves, join each other. */
function joined(words: readonly string[]): string[] {
  const phrases: string[] = [];
  let singles = 0;
  for (const word of words) {
    const last = phrases.at(-1);
    const joins =
      last !== undefined &&
      (neverFirst.test(word) ||
        endsLine.test(last) ||
        suffix.test(word) ||
        (single.test(word) && singles > 0 && singles < 4));
    if (joins) phrases[phrases.length - 1] = last + word;
    else phrases.push(word);
    singles = single.test(word) ? singles + 1 : 0;
  }
  return phrases.reduce<string[]>((all, phrase) => {
    const last = all.at(-1);
    if (last !== undefined && onlyHan.test(last) && (last + phrase.replace(marks, '')).length <= together)
      all[all.length - 1] = last + phrase;
    else all.push(phrase);
    return all;
  }, []);
}

const onlyHan = /^\p{Script=Han}+$/u;
const marks = /[，。；：、？！）》]+$/;

/** Whether a browser that keeps Chinese words together would still end a line in this part. */
const breaksInside = (phrase: string) => /^（?[A-Za-z0-9]+[-+ ]|^“[^”]*[\s，、；：。-][^”]/.test(phrase);
