/** Bytes of a file → text, or the reason why not. */
import { forbiddenCharacter, mayHoldOdd, oddCharacter, withoutHidden } from './characters';
import type { Reporter } from './problems';

/** Longest content file in bytes; the longest real answer is below a tenth of it. */
export const longestFile = 256 * 1024;
/** Longest lock of addresses in bytes: a command writes it, and it grows with every answer. */
export const longestLock = 2 * 1024 * 1024;

/**
 * Decodes a content file: UTF-8 with or without a byte order mark, LF or CRLF. Anything else is
 * reported and undefined returned. Line ends become LF.
 */
export function decodeText(bytes: Uint8Array, reporter: Reporter): string | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    reporter.report({ line: 1, column: 1 }, '文件是 UTF-16 编码，不是 UTF-8', '在编辑器里“另存为”，编码选 UTF-8');
    return undefined;
  }
  const text = decode('utf-8', bytes);
  if (text === undefined) {
    const place = placeOfBadByte(bytes);
    if (bytes.includes(0)) {
      reporter.report(
        { line: 1, column: 1 },
        '这不是文字文件，像是改了名字的图片',
        '换成文字文件；标志要请做标志的人导出成 SVG，改文件名没有用',
      );
    } else if (decode('gb18030', bytes) === undefined) {
      reporter.report(place, '文件里有坏掉的字节，不是 UTF-8 文字', '从好的备份恢复，或重新打这一行');
    } else {
      reporter.report(place, '文件像是 GBK 编码，不是 UTF-8', '在编辑器里“另存为”，编码选 UTF-8');
    }
    return undefined;
  }
  const normal = text.replace(/\r\n?/g, '\n');
  if (forbiddenCharacter(normal)) {
    normal.split('\n').forEach((line, index) => {
      const found = forbiddenCharacter(line);
      if (!found) return;
      const clean = withoutHidden(line);
      const fix = clean ? `删掉它，写成  ${clean}` : found.fix;
      reporter.report({ line: index + 1, column: found.index + 1 }, found.message, fix, 'invisible');
    });
    return undefined;
  }
  if (mayHoldOdd(normal)) {
    normal.split('\n').forEach((line, index) => {
      const odd = oddCharacter(line);
      if (odd) reporter.report({ line: index + 1, column: odd.index + 1 }, odd.message, odd.fix, 'odd-character');
    });
  }
  return normal;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Halves the file until the shortest start that is not UTF-8 is found; its last byte is the bad one. */
function placeOfBadByte(bytes: Uint8Array) {
  const startIsGood = (length: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startIsGood(middle)) good = middle;
    else bad = middle;
  }
  // As a stream, the bytes of a character that was begun and not ended are no character.
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
