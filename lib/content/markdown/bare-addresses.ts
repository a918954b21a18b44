import type { Link, Parent, Root, Text } from 'mdast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';

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
  visit(tree, 'text', (node, _, parent) => {
    if (!parent || parent.type === 'link') return undefined;
    const addresses = [...node.value.matchAll(bareAddress)].map(({ 0: found, index }) => {
      const url = trimmed(found);
      return { from: index, to: index + url.length, url };
    });
    return linkParts(node, addresses, parent);
  });
}

/** Makes links of parts of a text; gives back where a visit goes on. */
export function linkParts(text: Text, links: readonly { from: number; to: number; url: string }[], parent: Parent) {
  if (links.length === 0) return undefined;
  const part = (from: number, to: number): Text => ({
    ...text,
    value: text.value.slice(from, to),
    position: placeOf(text, from, to),
  });
  const pieces = links.flatMap(({ from, to, url }, at): (Text | Link)[] => {
    const words = part(from, to);
    const link: Link = { type: 'link', url, children: [words], position: words.position };
    return [part(links[at - 1]?.to ?? 0, from), link];
  });
  const shown = [...pieces, part(links.at(-1)!.to, text.value.length)].filter(
    (one) => one.type === 'link' || one.value,
  );
  const index = parent.children.indexOf(text);
  parent.children.splice(index, 1, ...shown);
  return [SKIP, index + shown.length] satisfies VisitorResult;
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
