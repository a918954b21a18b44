/** The content folder as a preview reads it: what is no proper text is read as far as it can be. */
import { lstatSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { ContentFolder, type ContentFile } from '../files';
import type { Passages } from '../passages';
import { Reporter } from '../problems';
import { decode, longestFile } from '../text';
import { Lines } from '../yaml/causes';
import { refuseAbsurdYaml, tooDeepNode } from '../yaml/limits';

/** A content folder whose files have a text whatever is wrong with them, unless they are none at all. */
export class LooseFolder extends ContentFolder {
  override read(path: string): ContentFile {
    const file = super.read(path);
    return { ...file, text: file.text ?? looseText(this.fullPath(path)) };
  }
}

/** The text of a file in another encoding, or without the characters that no text may have. */
function looseText(path: string): string | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile() || entry.size > longestFile) return undefined;
  const bytes = readFileSync(path);
  const text = decode('utf-8', bytes) ?? decode('gb18030', bytes);
  return text?.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '');
}

/** What the parser makes out of a YAML text that is broken, with what it pulls in; of one that would take it minutes, nothing. */
export function recoveredYaml(text: string, passages?: Passages): unknown {
  if (refuseAbsurdYaml(text, 0, new Reporter(''))) return undefined;
  const document = parseDocument(text, { uniqueKeys: false, schema: 'core', logLevel: 'silent' });
  if (tooDeepNode(document) !== undefined) return undefined;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    const source = { value, placeOf: () => ({ line: 1, column: 1 }), lines: new Lines(text, 0) };
    return passages ? passages.inYaml(source, new Reporter('')).value : value;
  } catch {
    return undefined;
  }
}

/** An answer's text in two, wherever its front matter seems to end; `offset`: the lines above the body. */
export function splitLoosely(text: string): { front: string; body: string; offset: number } {
  const end = /\n(?:---[^\n]*(?:\n|$)|(?=## ))/.exec(text);
  const [front, body] = end ? [text.slice(0, end.index), text.slice(end.index + end[0].length)] : [text, ''];
  const isFront = /^---/.test(text);
  const above = text.slice(0, text.length - body.length);
  return isFront
    ? { front: front.replace(/^---[^\n]*\n?/, ''), body, offset: above.split('\n').length - 1 }
    : { front: '', body: text, offset: 0 };
}
