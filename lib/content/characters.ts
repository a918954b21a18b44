/** Characters that no content file may hold: a reader cannot see what they do, or that they are others than they look. */

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u;
/** They reorder the text around them, so that a line reads differently from what it says. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** They take no room: two texts that look the same would differ, and no search would find one by the other. */
const invisible = /[\u00ad\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;
/** They are no characters: halves of one, and what no file for machines may hold. */
const none = /[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/u;

const kinds: [RegExp, name: string, fix: string][] = [
  [controls, '看不见的控制字符', '删掉这个字符'],
  [bidirectional, '看不见的文字方向控制符', '删掉这个字符，再重新打这几个字'],
  [invisible, '看不见的字符', '删掉这个字符，再重新打这几个字'],
  [none, '不成字的代码', '删掉它，再重新打这几个字'],
];
const forbidden = new RegExp(kinds.map(([{ source }]) => source).join('|'), 'u');
const everyForbidden = new RegExp(forbidden, 'gu');

export type ForbiddenCharacter = { index: number; message: string; fix: string };

/** A character as its number in Unicode. */
export const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of `text` that may not stand in content, if there is one. */
export function forbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const index = text.search(forbidden);
  if (index < 0) return undefined;
  const character = String.fromCodePoint(text.codePointAt(index)!);
  const [, name, fix] = kinds.find(([kind]) => kind.test(character))!;
  return { index, message: `有${name} ${codeOf(character)}`, fix };
}

/** A line without what nobody sees, to be copied; undefined where that was part of what it seemed to say. */
export function withoutHidden(line: string): string | undefined {
  const clean = line.replace(everyForbidden, '').trim();
  return bidirectional.test(line) || !clean || clean.length > longestShown ? undefined : clean;
}

/** A longer line is not shown again to be copied. */
const longestShown = 200;

/** They exist on one computer only: elsewhere they are a box, or something else. */
const privateUse = /[\p{Co}\ufffd]/u;
/**
 * They look like other characters, or like several: what Word, scanners and old encodings leave behind. A search for the
 * word does not find them. What people type is not among them: ，（℃ ² ① Ⅱ … ½ ™ №.
 */
const lookalikes =
  /[\u00aa\u00b5\u00ba\u0132\u0133\u017f\u2017\u2024\u2025\u203c\u2047-\u2049\u2070-\u208e\u2100-\u2102\u2104-\u2108\u210a-\u2115\u2117-\u2121\u2123-\u214f\u249c-\u24e9\u2e80-\u2fdf\u309b\u309c\u3131-\u318e\u3200-\u321e\u322a-\u33ff\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe6b\uff61-\uffdf\uffe8-\uffee\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f12f}\u{2f800}-\u{2fa1f}]/u;
/** Accents that are put on the letter before them. */
const combining = /[\u0300-\u036f]/u;
/** Letters of other alphabets, each before the Latin one that it cannot be told from. */
const foreign = 'АAВBЕEКKМMНHОOРPСCТTУYХXаaеeоoрpсcуyхxΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';
const inPairs = (text: string) => new Map(text.match(/../gu)!.map((pair) => [...pair] as [string, string]));
const letters = inPairs(foreign);
const everyOdd = new RegExp(
  `${[privateUse, lookalikes, combining].map(({ source }) => source).join('|')}|[${[...letters.keys()].join('')}]`,
  'gu',
);

/** Radicals that no standard takes for the characters they are. */
const radicals = inPairs(
  '⺠民⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺊卜⺋㔾⺌小⺍小⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺝月⺞歹⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺨犭⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罒⺳网⺵罓⺶羊⺷羊⺹老⺺聿⺻聿⺼月⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝' +
    '⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
);
/** What Chinese texts have for signs that are narrow or stand upright. */
const others = inPairs('﹐，﹑、﹒。﹔；﹕：﹖？﹗！﹙（﹚）︰：｡。').set('㎡', 'm²').set('㎥', 'm³').set('㎝', 'cm');

/** The character that one looks like; undefined when it is not known. */
function plain(character: string): string | undefined {
  const known = others.get(character) ?? radicals.get(character) ?? letters.get(character);
  if (known) return known;
  const folded = character.normalize('NFKC');
  return folded !== character && !/[\s\p{M}]/u.test(folded) ? folded : undefined;
}

/** False of nearly every text, which is then not looked at line by line. */
export const mayHoldOdd = (text: string) => text.search(everyOdd) >= 0;

/** The first character of a line that is another than it looks, and the line to write; the line can be read on. */
export function oddCharacter(line: string): ForbiddenCharacter | undefined {
  const [first] = [...line.matchAll(everyOdd)].filter(
    ([character]) =>
      privateUse.test(character) ||
      combining.test(character) ||
      plain(character) !== undefined ||
      /[\u2e80-\u2fdf]/.test(character),
  );
  if (!first) return undefined;
  const [character] = first;
  // Word's bullets: they stand before a line.
  const bullet = /^\s*\p{Co}\s*(?=\S)/u;
  const clean = line
    .replace(bullet, (marked) => `${/^\s*/.exec(marked)![0]}- `)
    .normalize('NFC')
    .replace(everyOdd, (odd) => plain(odd) ?? (combining.test(odd) ? '' : '□'));
  const better = plain(character);
  const message =
    character === '\ufffd'
      ? '有坏掉的字 U+FFFD'
      : privateUse.test(character)
        ? `有别的电脑上没有的字 ${codeOf(character)}`
        : combining.test(character)
          ? `有拼在前一个字上的符号 ${codeOf(character)}`
          : letters.has(character)
            ? `“${character}”（${codeOf(character)}）不是英文字母`
            : `“${character}”（${codeOf(character)}）不是平常的字`;
  const whole =
    clean.trim().length <= longestShown ? `写成  ${clean.trim()}` : better ? `换成“${better}”` : '重新打这个字';
  return { index: first.index, message, fix: clean.includes('□') ? `□ 的地方重新打，${whole}` : whole };
}
