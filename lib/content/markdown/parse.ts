/** Markdown as authors write it → tree. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkDirective).freeze();

/** Reads one text. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  timesToText(tree);
  placeAll(tree);
  return tree;
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
