/** Markdown as authors write it → tree. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { opToText } from '../own-words';
import { isAllowance } from '../rules/allowances';
import { linkAddresses } from './bare-addresses';
import { plainSigns } from './plain-signs';

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkDirective)
  .use(plainSigns)
  .freeze();

/** Reads one text. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  timesToText(tree, text);
  joinTexts(tree);
  linkAddresses(tree);
  joinLines(tree);
  opToText(tree);
  return tree;
}

/**
 * A body as it was read: offsets of the tree are those of `text`, its lines those of the file. `lineAt`: what stands in a
 * line of the file; `lineOf`: the line of the file for one of `text`.
 */
export type Source = { tree: Root; text: string; lineAt: (line: number) => string; lineOf: (line: number) => number };

/**
 * Reads a body without the lines that allow something: an empty line in their place would end a paragraph or a list.
 * `offset`: the lines above it in its file.
 */
export function parseSource(body: string, offset = 0): Source {
  const lines = body.split('\n');
  const kept = lines.flatMap((line, index) => (isAllowance(line) ? [] : [index + 1]));
  const text = kept.map((line) => lines[line - 1]).join('\n');
  const tree = parseMarkdown(text);
  const lineOf = (line: number) => (kept[line - 1] ?? lines.length) + offset;
  const lineAt = (line: number) => lines[line - 1 - offset] ?? '';
  // Nodes share places; each is put right once.
  const points = new Set<NonNullable<Root['position']>['start']>();
  visit(tree, ({ position }) => void (position && points.add(position.start).add(position.end)));
  for (const point of points) point.line = lineOf(point.line);
  return { tree, text, lineAt, lineOf };
}

/** Makes texts side by side one: what is quoted may begin in the first and end in the next (“08:30 前后刷的”). */
export function joinTexts(tree: Root) {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || node.data) return;
    for (;;) {
      const next = parent.children[index! + 1];
      if (next?.type !== 'text' || next.data) return;
      node.value += next.value;
      if (node.position && next.position) node.position.end = next.position.end;
      parent.children.splice(index! + 1, 1);
    }
  });
}

const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’…—]';
const endsChinese = new RegExp(`${chinese}[ \\t]*\\n[ \\t]*$`, 'u');
const lineEnd = new RegExp(`(${chinese})[ \\t]*\\n[ \\t]*(?=${chinese})`, 'gu');
const beginsChinese = new RegExp(`^\\s*${chinese}`, 'u');

/** A line of the source ends where its author's window ended: within Chinese text that is no space. */
function joinLines(tree: Root) {
  visit(tree, 'text', (node, index, parent) => {
    node.value = node.value.replace(lineEnd, '$1');
    const next = parent?.children[index! + 1];
    if (next && endsChinese.test(node.value) && beginsChinese.test(toString(next))) node.value = node.value.trimEnd();
    const before = parent?.children[index! - 1];
    if (
      before &&
      /^\s*\n/.test(node.value) &&
      endsChinese.test(`${toString(before)}\n`) &&
      beginsChinese.test(node.value)
    )
      node.value = node.value.trimStart();
  });
}

/** `08:30` is a time, `:8080` a part of an address: the directive syntax would read them as its own, so they are turned back into text. */
function timesToText(tree: Root, text: string) {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined) return;
    const before = parent.children.slice(0, index).map((node) => (node.type === 'text' ? node.value : ' '));
    const inAddress = /https?:\/\/[!-~]*$/.test(before.join(''));
    if (!inAddress && (!/^\d/.test(node.name) || node.children.length > 0)) return;
    const { start, end } = node.position!;
    parent.children[index] = { type: 'text', value: text.slice(start.offset, end.offset), position: node.position };
  });
}
