import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `23:00` is a time: the directive syntax would read `:00` as one, so it is turned back into text. */
export function timesToText(tree: Root) {
  visit(tree, 'textDirective', (node, index, parent) => {
    if (!parent || index === undefined || !/^\d/.test(node.name) || node.children.length > 0) return;
    parent.children[index] = { type: 'text', value: `:${node.name}`, position: node.position };
  });
}
