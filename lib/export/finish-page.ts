import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes what the framework adds off an exported page: its scripts, their preloads, the flight data,
 * repeated metadata and the comments that mark places for hydration. What is left is the page itself,
 * its style, our own module and data blocks. Throws when something of the runtime is still there, so
 * that a new version of Next cannot bring it back unnoticed.
 */
export function finishPage(html: string, name: string): string {
  const tree = parser.parse(html);
  visit(tree, (node, index, parent) => {
    if (parent && index !== undefined && belongsToRuntime(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // Names of the files a style was made from; only the runtime would compare them.
    if (node.type === 'element' && node.tagName === 'style') node.properties = {};
    return undefined;
  });
  orderHead(tree);
  const finished = writer.stringify(tree);
  const left = /_next\/static\/chunks|__next_f|\bself\.__next/.exec(finished);
  if (left) {
    throw new Error(
      `${name} still holds “${left[0]}” of the Next.js runtime; lib/export/finish-page.ts must learn its new form`,
    );
  }
  return finished;
}

const parser = unified().use(rehypeParse).freeze();
const writer = unified()
  .use(rehypeStringify, { characterReferences: { useShortestReferences: true } })
  .freeze();

function belongsToRuntime(node: Nodes): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  if (tagName === 'script') return !isOurs(node);
  // Open Graph once more under another name, which Next adds unasked.
  if (tagName === 'meta') return String(properties.name).startsWith('twitter:');
  if (tagName === 'link') return properties.as === 'script' || String(properties.rel) === 'modulepreload';
  return isEmptyMarker(node);
}

/** Scripts that are ours: the islands (a module below /assets/) and data that never runs. */
function isOurs({ properties, ...script }: Element): boolean {
  const { type, src } = properties;
  if (type === 'module') return typeof src === 'string' && src.startsWith('/assets/');
  return (
    (type === 'application/ld+json' || type === 'speculationrules') && toString({ properties, ...script }).trim() !== ''
  );
}

/** The hidden element in which streamed metadata would arrive; an empty place of ours has a name. */
const isEmptyMarker = ({ tagName, properties, children }: Element) =>
  tagName === 'div' &&
  properties.hidden === true &&
  Object.keys(properties).length === 1 &&
  children.every((child) => child.type === 'comment');

/** The encoding first, within the first 1024 bytes; the style last, so that a reader of the first bytes meets title and description. */
function orderHead(tree: Root) {
  visit(tree, { tagName: 'head' }, (head) => {
    const rank = (node: Nodes) =>
      node.type !== 'element' ? 1 : node.properties.charSet !== undefined ? 0 : node.tagName === 'style' ? 2 : 1;
    (head as Element).children.sort((a, b) => rank(a) - rank(b));
  });
}
