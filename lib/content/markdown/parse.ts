/** Markdown as authors write it → tree. */
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkDirective).freeze();

/** Reads one text. */
export function parseMarkdown(text: string): Root {
  const tree = parser.parse(text);
  timesToText(tree);
  joinLines(tree);
  placeAll(tree);
  return tree;
}

/** Around an address that became a link the text has lost its place: it gets that of its paragraph, for messages. */
function placeAll(tree: Root) {
  visit(tree, (node, _, parent) => {
    node.position ??= parent?.position;
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

/** `23:00` is a time: the directive syntax would read `:00` as one, so it is turned back into text. */
function timesToText(tree: Root) {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !/^\d/.test(node.name) || node.children.length > 0) return;
    parent.children[index] = { type: 'text', value: `:${node.name}`, position: node.position };
  });
}
