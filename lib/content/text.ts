/** Bytes of a file → text, or the reason why not. */
import { forbiddenCharacter, mayHoldOdd, oddCharacter, withoutHidden } from './characters';
import { startOfFile, type Place, type Reporter } from './problems';

/** Longest content file in bytes; the longest real answer is below a tenth of it. */
export const longestFile = 256 * 1024;
/** Longest lock of addresses in bytes: a command writes it, and it grows with every answer. */
export const longestLock = 2 * 1024 * 1024;

/**
 * Decodes a content file: UTF-8 with or without a byte order mark, LF or CRLF. Anything else is
 * reported and undefined returned. Line ends become LF.
 */
export function decodeText(bytes: Uint8Array, reporter: Reporter): string | undefined {
  const refuse = (message: string, fix: string, place: Place = startOfFile) =>
    void reporter.report(place, message, fix);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse('文件是 UTF-16 编码，不是 UTF-8', '在编辑器里“另存为”，编码选 UTF-8');
  const text = decode('utf-8', bytes);
  if (text === undefined) {
    if (bytes.includes(0))
      return refuse('这不是文字文件，像是改了名字的图片', '换成文字文件；标志要请做标志的人导出成 SVG，改文件名没有用');
    return decode('gb18030', bytes) === undefined
      ? refuse('文件里有坏掉的字节，不是 UTF-8 文字', '从好的备份恢复，或重新打这一行', placeOfBadByte(bytes))
      : refuse('文件像是 GBK 编码，不是 UTF-8', '在编辑器里“另存为”，编码选 UTF-8', placeOfBadByte(bytes));
  }
  const normal = text.replace(/\r\n?/g, '\n');
  const isForbidden = forbiddenCharacter(normal) !== undefined;
  // Nearly every text has neither, and is not looked at line by line.
  if (!isForbidden && !mayHoldOdd(normal)) return normal;
  normal.split('\n').forEach((line, index) => {
    const found = isForbidden ? forbiddenCharacter(line) : oddCharacter(line);
    if (!found) return;
    const clean = isForbidden && withoutHidden(line);
    const fix = clean ? `删掉它，写成  ${clean}` : found.fix;
    const rule = isForbidden ? 'invisible' : 'odd-character';
    reporter.report({ line: index + 1, column: found.index + 1 }, found.message, fix, rule);
  });
  return isForbidden ? undefined : normal;
}

/** The text of bytes in an encoding; undefined when they are in another. */
export function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the file first differs from what it is with a sign in the place of bytes that are no UTF-8. */
function placeOfBadByte(bytes: Uint8Array) {
  const mended = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const good = mended.findIndex((byte, at) => byte !== bytes[at]);
  // As a stream, the bytes of a character that was begun and not ended are no character.
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
