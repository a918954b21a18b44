/**
 * What an operator says besides a shipped answer, in a file by its number: `operator/notes/201.md` is a section of 201, right
 * behind what to do. The answer itself stays as it is shipped.
 */
import type { ArticleDraft } from './article';
import type { ContentFile, ContentFolder } from './files';
import { parseBody, type ParsedBody } from './markdown';
import { refuseAbsurdText } from './markdown/absurd-text';
import { parseMarkdown } from './markdown/parse';
import type { Passages } from './passages';
import { quoted, startOfFile, type Reporter } from './problems';

/** The anchor of the section. */
export const ownNoteId = 'own-note';
const heading = `## 本店说明 {#${ownNoteId}}\n\n`;

/** A note that has been read; its links are not yet checked. */
export type OwnNote = { text: string; body?: ParsedBody; reporter: Reporter };

/** All notes by the number of their answer; one of no answer is reported. */
export function readOwnNotes(
  folder: ContentFolder,
  passages: Passages,
  drafts: readonly ArticleDraft[],
): ReadonlyMap<string, OwnNote> {
  const numbers = new Set(drafts.map(({ id }) => id));
  const notes = folder.list('operator/notes').flatMap(({ name, path }): [string, OwnNote][] => {
    const file = folder.read(path);
    const [, id = ''] = /^(\d{3,5})\.md$/.exec(name) ?? [];
    if (numbers.has(id)) return file.text === undefined ? [] : [[id, readOwnNote(file, file.text, passages)]];
    const [near] = /^\d{3,5}(?!\d)/.exec(name) ?? [];
    file.reporter.report(
      startOfFile,
      `没有编号是${quoted(name)}的答案`,
      near && numbers.has(near) ? `文件名改成 ${near}.md` : '文件名写成 答案的编号.md，例如 201.md',
    );
    return [];
  });
  return new Map(notes);
}

/** The line of the first title, as it should be or as it is typed; what stands in code is none. */
function titleLine(text: string): number | undefined {
  const { children } = parseMarkdown(text);
  const isIn = (block: 'code' | 'heading', line: number) =>
    children.some(({ type, position }) => type === block && position!.start.line <= line && line <= position!.end.line);
  const isTyped = (line: string) => /^ {0,3}(?:[#＃]{2,6}|[#＃]\s)\s*\S/.test(line);
  const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }));
  return lines.find(({ line, number }) => isIn('heading', number) || (isTyped(line) && !isIn('code', number)))?.number;
}

function readOwnNote({ reporter }: ContentFile, text: string, passages: Passages): OwnNote {
  const wrong = (line: number, message: string, fix: string): OwnNote => {
    reporter.report({ line, column: 1 }, message, fix);
    return { text, reporter };
  };
  if (!text.trim()) return wrong(1, '本店说明是空的', '写上要说的话，或删掉这个文件');
  const close = /^---\s*\n(?:[^\n]*\n)*?---\s*(?:\n|$)/.exec(text)?.[0];
  const front = close?.trimEnd().split('\n').length;
  if (front) return wrong(1, '本店说明只有正文，开头不写资料', `删掉第 1 到 ${front} 行，直接写要说的话`);
  if (refuseAbsurdText(text, 0, reporter)) return { text, reporter };
  const title = titleLine(text);
  if (title) return wrong(title, '本店说明里写了标题', '去掉标题，只写几句话、列表或提示框');
  return { text, reporter, body: parseBody(heading + text, -2, passages, reporter) };
}
