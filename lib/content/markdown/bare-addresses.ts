import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** An address as it stands in text: it ends before the first sign that cannot be in one, such as a Chinese comma, and before what ends a sentence. */
export const bareAddress = /https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w/?#@!$&'()*+,;=:.~%-]*)?/g;

/** Without the sign that ends the sentence or closes the bracket around it. */
export function trimmed(address: string): string {
  const shorter = address.replace(/[.,:;!?'*_~]+$/, '');
  const open = shorter.split('(').length - shorter.split(')').length;
  return open < 0 && shorter.endsWith(')') ? trimmed(shorter.slice(0, -1)) : shorter;
}

/** Makes links of bare addresses. */
export function linkAddresses(tree: Root) {
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'link' || !node.children.some(({ type }) => type === 'text')) return;
    if (!/https?:/.test(toString(node))) return;
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
      children[children.length - 1] = {
        ...last,
        value: last.value + node.value,
        position: last.position && node.position && { start: last.position.start, end: node.position.end },
      };
    else children.push(node);
  }
  return children;
}

function split(text: Text): (Text | Link)[] {
  const pieces: (Text | Link)[] = [];
  const part = (from: number, to: number): Text => ({
    ...text,
    value: text.value.slice(from, to),
    position: placeOf(text, from, to),
  });
  let from = 0;
  for (const { 0: found, index } of text.value.matchAll(bareAddress)) {
    const url = trimmed(found);
    if (index > from) pieces.push(part(from, index));
    const words = part(index, index + url.length);
    pieces.push({ type: 'link', url, children: [words], position: words.position });
    from = index + url.length;
  }
  if (from < text.value.length || pieces.length === 0) pieces.push(part(from, text.value.length));
  return pieces;
}

/** The place of a part of a text, which is that of the whole where the file has other signs than the text. */
function placeOf({ value, position }: Text, from: number, to: number): Text['position'] {
  if (!position || position.end.offset! - position.start.offset! !== value.length) return position;
  const at = (index: number) => {
    const lines = value.slice(0, index).split('\n');
    const column = (lines.length > 1 ? 1 : position.start.column) + lines.at(-1)!.length;
    return { line: position.start.line + lines.length - 1, column, offset: position.start.offset! + index };
  };
  return { start: at(from), end: at(to) };
}
