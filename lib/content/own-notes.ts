/**
 * What an operator says besides a shipped answer, in a file by its number: `operator/notes/201.md` is a section of 201, right
 * behind what to do. The answer itself stays as it is shipped.
 */
import type { ArticleDraft } from './article';
import type { ContentFile, ContentFolder } from './files';
import { parseBody, type ParsedBody } from './markdown';
import type { Passages } from './passages';
import { quoted, type Reporter } from './problems';

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
    file.reporter.report(
      { line: 1, column: 1 },
      `没有编号是${quoted(name)}的答案`,
      '文件名写成 答案的编号.md，例如 201.md',
    );
    return [];
  });
  return new Map(notes);
}

function readOwnNote({ reporter }: ContentFile, text: string, passages: Passages): OwnNote {
  const title = /^#{1,6}\s/m.exec(text);
  if (title) {
    const line = text.slice(0, title.index).split('\n').length;
    reporter.report({ line, column: 1 }, '本店说明里写了标题', '去掉标题，只写几句话、列表或提示框');
    return { text, reporter };
  }
  return { text, reporter, body: parseBody(heading + text, -2, passages, reporter) };
}
