/** A page of the built site, parsed. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse).freeze();

/** A whole page as a tree. */
export const parsePage = (html: string): Root => parser.parse(html);

/** Every element of a tree, in the order of the page. */
export function elementsOf(tree: Root | Element): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (node) => void elements.push(node));
  return elements;
}
