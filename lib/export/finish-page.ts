import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { parsePage, writeHtml } from './html';

/** The text of a style sheet of the export by its address; undefined when there is none. */
export type StyleOf = (address: string) => string | undefined;

/**
 * Takes what the framework adds off an exported page: its scripts, their preloads, the flight data,
 * repeated metadata and the comments that mark places for hydration, and puts its style sheets into it.
 * What is left is the page itself, its style, our own module and data blocks. Throws when something of the
 * runtime is still there, so that a new version of Next cannot bring it back unnoticed.
 */
export function finishPage(html: string, name: string, styleOf: StyleOf): string {
  const tree = parsePage(withoutFlightData(html));
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || node.type === 'text') return undefined;
    if (belongsToRuntime(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    // A page's style comes with it: a request less before anything is seen.
    if (node.type === 'element' && node.tagName === 'link' && String(node.properties.rel) === 'stylesheet') {
      const address = String(node.properties.href);
      const style = styleOf(address);
      if (style === undefined) throw new Error(`${name} names the style sheet ${address}, which was not exported`);
      parent.children[index] = {
        type: 'element',
        tagName: 'style',
        properties: {},
        children: [{ type: 'text', value: style }],
      };
      return SKIP;
    }
    return undefined;
  });
  orderHead(tree);
  const finished = writeHtml(tree);
  const left = /\/_next\/|__next_f|\bself\.__next/.exec(finished);
  if (left) {
    throw new Error(
      `${name} still holds “${left[0]}” of the Next.js runtime; lib/export/finish-page.ts must learn its new form`,
    );
  }
  return finished;
}

/** What every exported page holds and finishing takes off. */
const knownForm: [what: string, form: RegExp][] = [
  ['flight data', /<script>\(?self\.__next_f/],
  ['a script of the runtime', /<script\b[^>]* src="\/_next\/static\/[^"]+\.js"/],
  ['a style sheet', /<link\b[^>]*rel="stylesheet"[^>]* href="\/_next\/static\/[^"]+\.css"/],
];

/**
 * Throws when an exported page lacks what finishing is there to take off: then a new version of Next writes it in a
 * form that nobody has looked at, and may have left in the page what nobody knows.
 */
export function expectKnownForm(html: string, name: string) {
  const missing = knownForm.find(([, form]) => !form.test(html));
  if (missing)
    throw new Error(
      `${name} was exported without ${missing[0]} in the form that lib/export/finish-page.ts knows; see docs/upgrading.md`,
    );
}

/** Half of an exported page is flight data: a quick look takes it off, so that it need not be parsed first. A script ends at its first end tag. */
const withoutFlightData = (html: string) => html.replace(/<script>\(?self\.__next_f[^]*?<\/script>/g, '');

function belongsToRuntime(node: Nodes): boolean {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties } = node;
  if (tagName === 'script') return !isOurs(node);
  // Open Graph once more under another name, which Next adds unasked.
  if (tagName === 'meta') return String(properties.name).startsWith('twitter:');
  if (tagName === 'link')
    return ['script', 'style'].includes(String(properties.as)) || String(properties.rel) === 'modulepreload';
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

/**
 * The encoding first, within the first 1024 bytes; the style last, so that a reader of the first bytes meets title and
 * description. What React moves into the head comes among Next's own elements sooner or later, as the machine is busy:
 * it gets a place of its own, so that the same sources give the same bytes.
 */
function orderHead(tree: Root) {
  visit(tree, { tagName: 'head' }, (head) => {
    (head as Element).children.sort((a, b) => rankInHead(a) - rankInHead(b));
  });
}

function rankInHead(node: Nodes): number {
  if (node.type !== 'element') return 1;
  const { charSet, rel, httpEquiv } = node.properties;
  if (charSet !== undefined) return 0;
  if (String(rel) === 'search') return 2;
  if (httpEquiv !== undefined) return 3;
  return node.tagName === 'style' ? 4 : 1;
}
