/** Pages as Next exports them, without what is Next's own: docs/decisions/031-build-without-next.md. */
import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse).freeze();
const writer = unified().use(rehypeStringify).freeze();

/**
 * A page without style and without what Next adds (its scripts, their preloads, flight data, marks for hydration), and
 * the style sheets that it names. In a head, order and saying a thing twice mean nothing.
 */
export function plainPage(html: string): { markup: string; sheets: string[] } {
  const tree = parser.parse(html);
  const sheets: string[] = [];
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (isStyleSheet(node)) sheets.push(String(node.properties.href));
    if (!isStyleSheet(node) && !isOfNext(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const head = elementOf(tree, 'head');
  const written = [...new Set(head.children.map((node) => writer.stringify(node as unknown as Root)))].sort();
  head.children = [];
  return { markup: written.join('\n') + writer.stringify(tree), sheets };
}

function elementOf(tree: Root, name: string): Element {
  let found: Element | undefined;
  visit(tree, { tagName: name }, (node) => void (found ??= node as Element));
  return found!;
}

const isStyleSheet = (node: Nodes): node is Element =>
  node.type === 'element' && node.tagName === 'link' && String(node.properties.rel) === 'stylesheet';

function isOfNext(node: Nodes): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  if (tagName === 'style') return true;
  if (tagName === 'script') return !isOurs(node);
  if (tagName === 'link') return ['script', 'style'].includes(String(properties.as));
  // What Next says of its own page of wrong addresses; ours says more.
  if (tagName === 'meta') return properties.name === 'robots' && properties.content === 'noindex';
  return isEmptyMarker(node);
}

/** Scripts that are ours: the islands (a module below /assets/) and data that never runs. */
function isOurs({ properties: { type, src }, children }: Element): boolean {
  if (type === 'module') return typeof src === 'string' && src.startsWith('/assets/');
  return (
    (type === 'application/ld+json' || type === 'speculationrules') && children.some((text) => toString(text).trim())
  );
}

/** The hidden element in which streamed metadata would arrive; an empty place of ours has a name. */
const isEmptyMarker = ({ tagName, properties, children }: Element) =>
  tagName === 'div' &&
  properties.hidden === true &&
  Object.keys(properties).length === 1 &&
  children.every((child) => child.type === 'comment');
