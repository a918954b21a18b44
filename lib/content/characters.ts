/** Characters that no content file may hold, because a reader cannot see what they do. */

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

export type ForbiddenCharacter = { index: number; message: string; fix: string };

/** The first character of `text` that may not stand in content, if there is one. */
export function forbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const index = text.search(forbidden);
  if (index < 0) return undefined;
  const character = String.fromCodePoint(text.codePointAt(index)!);
  const [, name, fix] = kinds.find(([kind]) => kind.test(character))!;
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return { index, message: `有${name} ${code}`, fix };
}
