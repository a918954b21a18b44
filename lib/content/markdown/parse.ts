/** Markdown as authors write it → tree. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isAllowance } from '../rules/allowances';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkDirective).freeze();

/** Reads one text. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  timesToText(tree);
  placeAll(tree);
  return tree;
}

/** A body as it was read: offsets of the tree are those of `text`, its lines those of the file. */
export type Source = { tree: Root; text: string; lineOf: (line: number) => number };

/** Reads a body without the lines that allow something: an empty line in their place would end a paragraph or a list. */
export function parseSource(body: string): Source {
  const lines = body.split('\n');
  const kept = lines.flatMap((line, index) => (isAllowance(line) ? [] : [index + 1]));
  const text = kept.map((line) => lines[line - 1]).join('\n');
  const tree = parseMarkdown(text);
  const lineOf = (line: number) => kept[line - 1] ?? lines.length;
  // Nodes share places; each is put right once.
  const points = new Set<NonNullable<Root['position']>['start']>();
  visit(tree, ({ position }) => void (position && points.add(position.start).add(position.end)));
  for (const point of points) point.line = lineOf(point.line);
  return { tree, text, lineOf };
}

/** Around an address that became a link the text has lost its place: it gets that of its paragraph, for messages. */
function placeAll(tree: Root) {
  visit(tree, (node, _, parent) => {
    node.position ??= parent?.position;
  });
}

/** `23:00` is a time: the directive syntax would read `:00` as one, so it is turned back into text. */
function timesToText(tree: Root) {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !/^\d/.test(node.name) || node.children.length > 0) return;
    parent.children[index] = { type: 'text', value: `:${node.name}`, position: node.position };
  });
}
