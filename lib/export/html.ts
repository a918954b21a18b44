/** How pages are read and written, always in the same way. */
import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
const writer = unified()
  .use(rehypeStringify, { characterReferences: { useShortestReferences: true } })
  .freeze();

/** A whole page as a tree. */
export const parsePage = (html: string): Root => parser.parse(html);
/** A part of a page as a tree. */
export const parsePart = (html: string): Root => fragments.parse(html);
/** A tree as HTML. */
export const writeHtml = (tree: Nodes): string => writer.stringify(tree as Root);
