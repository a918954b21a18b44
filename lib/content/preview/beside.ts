/** What is wrong with a file, and where on the page of an answer it is said: beside the paragraph in which it stands. */
import type { ElementContent } from 'hast';
import type { Section } from '../markdown';
import { ownNoteId } from '../own-notes';
import type { Problem } from '../problems';

/** A mistake as an author sees it on a page: with the line as it stands in the file, and the field of an answer that the line belongs to. */
export type Wrong = Problem & { found?: string; field?: string };

/** Longest line that is quoted. */
const longest = 120;

/** Adds to each problem of one file the line it stands in; `text` is the file's. */
export function withLines(problems: readonly Problem[], text: string): Wrong[] {
  const lines = text.split('\n');
  const isAnswer = lines[0]?.startsWith('---') ?? false;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|## )/.test(line));
  return problems.map((problem) => {
    const found = lines[problem.line - 1]?.trim().slice(0, longest);
    const inFront = isAnswer && problem.line > 1 && (end < 0 || problem.line <= end);
    return { ...problem, ...(found && { found }), ...(inFront && { field: fieldAt(lines, problem.line - 1) }) };
  });
}

/** The field of a front matter that a line belongs to: the last that begins at the margin. */
function fieldAt(lines: readonly string[], at: number): string | undefined {
  for (let line = at; line > 0; line--) {
    const name = /^([A-Za-z]+)\s*[:：]/.exec(lines[line]!)?.[1];
    if (name) return name;
  }
  return undefined;
}

/** Sections with what is wrong in them behind the paragraph, step or heading it is about. `offset`: the lines above the body; `more`: how many more there are above the one shown. */
export function besideBlocks(
  sections: readonly Section[],
  wrong: readonly Wrong[],
  offset: number,
  more: number,
): Section[] {
  const noted = sections.map((section) => ({ ...section, content: [...section.content] }));
  for (const one of wrong) {
    if (one.line <= offset) continue;
    const line = one.line + more;
    // The last section that begins before the line; its heading has no place of its own any more.
    const section =
      noted.findLast(({ id, content }) => id !== ownNoteId && (content[0]?.position?.start.line ?? 1) <= line) ??
      noted[0];
    section?.content.splice(0, section.content.length, ...withNote(section.content, line, note(one)));
  }
  return noted;
}

/** The blocks with a note behind the one that stands at this line. */
function withNote(blocks: readonly ElementContent[], line: number, added: ElementContent): ElementContent[] {
  const at = blocks.findLastIndex(({ position }) => position !== undefined && position.start.line <= line);
  const block = blocks[at];
  if (block?.type !== 'element') return [added, ...blocks];
  const into = block.children.some(({ position }) => position !== undefined) && holders[block.tagName];
  const noted = into ? [{ ...block, children: into(block.children, line, added) }] : [block, added];
  return blocks.toSpliced(at, 1, ...noted);
}

/** A list holds items alone: the note goes to the end of one. */
function inItem(items: readonly ElementContent[], line: number, added: ElementContent): ElementContent[] {
  const at = items.findLastIndex(
    ({ type, position }) => type === 'element' && position !== undefined && position.start.line <= line,
  );
  return items.map((item, index) =>
    index === Math.max(at, 0) && item.type === 'element' ? { ...item, children: [...item.children, added] } : item,
  );
}

/** What holds blocks of its own, and how a note gets among them. */
const holders: Partial<Record<string, typeof withNote>> = { ol: inItem, ul: inItem, blockquote: withNote };

/** Its mark is that of components/preview/notes.tsx. */
const note = ({ message, fix }: Wrong): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { dataNote: '' },
  children: [{ type: 'text', value: `${message}（${fix}）` }],
});
