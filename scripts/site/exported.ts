/**
 * What Next exports in a build: of each route its style sheets, and two pages, with which the pages that the build makes
 * itself are compared. Why: docs/decisions/014-pages-without-next.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { firstAndLast } from '@/lib/pages/library';
import { fileAt } from '@/lib/site/urls';
import { gatherMedia } from './gather';
import type { Page } from './routes';

/** The style of each route, as it stands in its pages. */
export type Styles = Record<string, string>;

/**
 * Reads the export, and gives the style of each route. Throws when one of the two pages of a route was not exported, or
 * is not the same as `render` makes it.
 */
export async function readExport(
  folder: string,
  pages: readonly Page[],
  render: (page: Page) => Promise<string>,
): Promise<Styles> {
  const routes = [...new Set(pages.map(({ route }) => route))];
  const styles = routes.map(async (route) => {
    const samples = firstAndLast(pages.filter((page) => page.route === route));
    const found = await Promise.all(samples.map(async (page) => compare(folder, page, await render(page))));
    if (new Set(found).size !== 1) throw new Error(`Next exported pages of app/${route} with different style sheets`);
    return [route, found[0]!];
  });
  return Object.fromEntries(await Promise.all(styles));
}

/** Gives the style of an exported page. */
function compare(folder: string, { address, exportedAt }: Page, ours: string): string {
  const file = join(folder, fileAt(exportedAt));
  if (!existsSync(file)) throw new Error(`Next did not export ${exportedAt}`);
  const { markup, sheets } = plainPage(readFileSync(file, 'utf8'));
  const place = firstDifference(markup, plainPage(ours).markup);
  if (place)
    throw new Error(
      `${address} is not the page that Next exports (docs/upgrading.md):\n  Next: …${place[0]}…\n  ours: …${place[1]}…`,
    );
  return gatherMedia(sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8')).join(''));
}

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

/** Where two texts begin to differ, with a little around it; undefined when they do not. */
function firstDifference(one: string, other: string): [string, string] | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return [around(one), around(other)];
}
