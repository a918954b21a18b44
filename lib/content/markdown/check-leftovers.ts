import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { quoted, type Place, type Reporter } from '../problems';
import { leftoversOf } from './leftovers';
import { parseMarkdown, type Source } from './parse';

/** Stands for what did work. */
const worked = '\u0001';

/** Reports markup that did not work, in every text of a body. */
export function checkLeftovers(source: Source, reporter: Reporter) {
  const { tree } = source;
  /** Of a box that began wrongly the end is told with the beginning. */
  let begun = false;
  visitParents(tree, ['paragraph', 'heading', 'tableCell'], (visited, ancestors) => {
    const node = visited as Paragraph | Heading | TableCell;
    const leading = node.type === 'paragraph';
    let tables = 0;
    for (const { line, text, asWritten, column } of linesOf(node, source)) {
      for (const { rule, index, found, what, fix } of leftoversOf(text, 'body', asWritten, leading)) {
        if (rule === 'heading' && node.type === 'heading') continue;
        if (rule === 'table' && ++tables > 1) continue;
        if (rule === 'box') {
          const ends = /^[：:\s]+$/.test(found);
          const told = begun || ancestors.some(({ type }) => type === 'containerDirective') || endsAbove(source, node);
          // A bare ::: begins a box whose kind is not said; the next one ends it.
          begun = ends ? !told : !/[：:]{2,}\s*$/.test(found);
          if (ends && told) continue;
        }
        reporter.report({ line, column: column + index }, `${quoted(found)}${what}`, fix, rule);
      }
      if (leading && line > node.position!.start.line && /^\s*\d{1,9}[.)][ \t]+\S/.test(text))
        reporter.report({ line, column }, `${quoted(asWritten.trim())}和上一行连成了一段`, '在它上面空一行', 'list');
      checkStars(line, column, text, asWritten, reporter);
    }
  });
  visit(tree, 'strong', (node) => {
    const words = toString(node);
    // Bold words that begin or end as no words do were two pairs of stars that cover names: 张**，李**.
    if (/^[，。；、：）]/u.test(words))
      reporter.at(node, `${quoted(`**${words}**`)}会变成加粗，星号会丢`, `写成  \\*\\*${words}\\*\\*`, 'stars');
  });
  // Below a line of text elsewhere dashes make a heading of it.
  visit(tree, 'thematicBreak', ({ position }, index, parent) => {
    const before = parent?.children[index! - 1];
    if (before?.type !== 'paragraph' || before.position!.end.line !== position!.start.line - 1) return;
    const title = toString(before).split('\n').at(-1)!;
    reporter.report(
      position!.start,
      `${quoted(title)}没有变成标题`,
      `写成  ## ${title} {#英文短名}；要横线就在它上面空一行`,
      'heading',
    );
  });
  visit(tree, 'delete', (node) => {
    reporter.at(node, `${quoted(`~~${toString(node)}~~`)}是删除线，这里不用`, '删掉它，只留下对的说法', 'strike');
  });
}

/** Whether a box before this block has no end: it is told there. */
function endsAbove({ tree, lineAt }: Source, block: Nodes): boolean {
  let open = false;
  visit(tree, 'containerDirective', (node) => {
    const { end } = node.position!;
    if (end.line < block.position!.start.line) open ||= !/^[\s>]*:{3,}\s*$/.test(lineAt(end.line));
  });
  return open;
}

type Line = Place & { text: string; asWritten: string };

/** The lines of a block: what is text in them, and all else blotted out. Signs that the author took the power from (`\*`) are no text. */
function linesOf(block: Nodes, { text, lineOf }: Source): Line[] {
  const { start, end } = block.position!;
  const from = start.offset!;
  const first = text.slice(0, from).split('\n').length;
  const written = text.slice(from, end.offset);
  const shown: string[] = written.split('').map((sign) => (sign === '\n' ? sign : worked));
  visit(block, (node) => {
    if (node.type === 'textDirective') return SKIP;
    if (node.type !== 'text' || node.data?.op || !node.position) return undefined;
    const until = node.position.end.offset! - from;
    for (let at = Math.max(0, node.position.start.offset! - from); at < until; at++) {
      if (/^\\[!-/:-@[-`{-~]/.test(written.slice(at, at + 2))) at++;
      else shown[at] = written[at]!;
    }
    return undefined;
  });
  let at = 0;
  return shown
    .join('')
    .split('\n')
    .map((whole, index) => {
      const asWritten = written.slice(at, at + whole.length);
      at += whole.length + 1;
      // Before a line that goes on stand the marks of what it is in.
      const before = index === 0 ? 0 : /^[ \t>]*/.exec(whole)![0].length;
      return {
        line: lineOf(first + index),
        column: (index === 0 ? start.column : 1) + before,
        text: whole.slice(before),
        asWritten: asWritten.slice(before),
      };
    });
}

/** `**` that set nothing in bold: told with the form that does, which is tried before it is told. */
function checkStars(line: number, column: number, text: string, asWritten: string, reporter: Reporter) {
  const runs = [...text.matchAll(/(?<!\*)\*\*(?!\*)/g)].filter(({ index }) => !coversNumber(text, index));
  const first = runs[0];
  if (!first) return;
  // 张**: a name that a slip does not show in full.
  const alone = runs.length === 1 && /[\p{Script=Han}]$/u.test(text.slice(0, first.index));
  if (alone && /^(?:[\s，。；、）]|$)/u.test(text.slice(first.index + 2))) return;
  const end = runs[1] ? runs[1].index + 2 : first.index + 2;
  const found = asWritten.slice(first.index, end);
  const right = runs[1] && boldOf(asWritten, first.index, end);
  const fix = right ? `写成  ${right}` : '成对写 **字**，星号里面不空格；要星号本身就写 \\*\\*';
  reporter.report({ line, column: column + first.index }, `${quoted(found)}没有变成加粗`, fix, 'stars');
}

/** Stars beside a figure cover the rest of a number. */
const coversNumber = (text: string, index: number) =>
  (/[\d*#][ \t]?$/.test(text.slice(0, index)) && /^[ \t]?(?:[\d*#]|[\s，。；、]|$)/.test(text.slice(index + 2))) ||
  (/^\d/.test(text.slice(index + 2)) && !text.slice(index + 2).includes('**'));

/** The words between two `**` so that they become bold, with what stands around them. */
function boldOf(line: string, from: number, to: number): string | undefined {
  const words = line.slice(from + 2, to - 2).trim();
  const [, open = '', inner = '', close = ''] = /^([“《（(]?)(.*?)([”》）)，。！；：]*)$/su.exec(words) ?? [];
  const before = /[\p{L}\p{N}“”]{0,6} ?$/u.exec(line.slice(0, from))![0];
  const after = /^ ?[\p{L}\p{N}“”]{0,6}/u.exec(line.slice(to))![0];
  const candidates = [`**${words}**`, `${open}**${inner}**${close}`, `**${words}** `, ` **${words}** `];
  return candidates.map((bold) => before + bold + (bold.endsWith(' ') ? after.trimStart() : after)).find(isBold);
}

function isBold(text: string): boolean {
  const tree = parseMarkdown(text);
  let bold = false;
  visit(tree, 'strong', () => void (bold = true));
  return bold && !toString(tree).includes('**');
}
