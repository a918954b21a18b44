/** Characters that no content file may hold, because a reader cannot see what they do. */

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
/** They reorder the text around them, so that a line reads differently from what it says. */
const bidirectional = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export type ForbiddenCharacter = { index: number; message: string; fix: string };

/** The first character of `text` that may not stand in content, if there is one. */
export function forbiddenCharacter(text: string): ForbiddenCharacter | undefined {
  const index = text.search(new RegExp(`${controls.source}|${bidirectional.source}`, 'u'));
  if (index < 0) return undefined;
  const code = `U+${text.codePointAt(index)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return bidirectional.test(text[index]!)
    ? { index, message: `有看不见的文字方向控制符 ${code}`, fix: '删掉这个字符，再重新打这几个字' }
    : { index, message: `有看不见的控制字符 ${code}`, fix: '删掉这个字符' };
}
