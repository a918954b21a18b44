import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** An address as it stands in text: it ends before the first sign that cannot be in one, such as a Chinese comma, and before what ends a sentence. */
export const bareAddress = /https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w/?#@!$&'()*+,;=:.~%-]*)?/g;

/** Without the sign that ends the sentence or closes the bracket around it. */
export function trimmed(address: string): string {
  const shorter = address.replace(/[.,:;!?'*_~]+$/, '');
  const open = shorter.split('(').length - shorter.split(')').length;
  return open < 0 && shorter.endsWith(')') ? trimmed(shorter.slice(0, -1)) : shorter;
}

/** Makes links of bare addresses. The parser's own took all up to the next space, so its are made text again before. */
export function linkAddresses(tree: Root) {
  visit(tree, 'link', (node, index, parent) => {
    // A link that was written has a place; one that was found in a text has none.
    if (node.position || !parent || index === undefined || node.url.startsWith('mailto:')) return undefined;
    parent.children[index] = { type: 'text', value: toString(node) };
    return [SKIP, index];
  });
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'link' || !/https?:/.test(toString(node))) return;
    const children = joined(node.children as PhrasingContent[]);
    const pieces: PhrasingContent[] = children.flatMap((child): PhrasingContent[] =>
      child.type === 'text' ? split(child) : [child],
    );
    node.children = pieces as typeof node.children;
  });
}

/** Texts that lie side by side as one. */
function joined(nodes: PhrasingContent[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { ...last, value: last.value + node.value };
    else children.push(node);
  }
  return children;
}

function split({ value, position }: Text): (Text | Link)[] {
  const pieces: (Text | Link)[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(bareAddress)) {
    const url = trimmed(found);
    if (index > from) pieces.push({ type: 'text', value: value.slice(from, index), position });
    pieces.push({ type: 'link', url, children: [{ type: 'text', value: url, position }], position });
    from = index + url.length;
  }
  if (from < value.length || pieces.length === 0) pieces.push({ type: 'text', value: value.slice(from), position });
  return pieces;
}
