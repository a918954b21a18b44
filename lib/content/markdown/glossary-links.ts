import type { Nodes, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { linkParts } from './bare-addresses';

/** Terms and other words that are explained somewhere, as they stand in text, and the addresses they lead to. */
export type GlossaryLinks = ReadonlyMap<string, string>;

/** Where a term is not linked: it would nest links, or it is not the author's own sentence. */
const unlinked = new Set<Nodes['type']>([
  'heading',
  'link',
  'linkReference',
  'textDirective',
  'leafDirective',
  'inlineCode',
  'code',
]);

/** Words that begin with a term and are another thing: 结算 in 结算单 is no link. */
const longerWord = /^[单号卡款码表机]/;

/** Links the first use of each term in a body to where it is explained, unless that is its `own` page; the longest at a place wins. */
export function linkTerms(tree: Root, terms: GlossaryLinks, own: string) {
  if (terms.size === 0) return;
  const pattern = new RegExp(
    [...terms.keys()]
      .sort((a, b) => b.length - a.length)
      .map(escape)
      .join('|'),
    'g',
  );
  const linked = new Set([...terms].flatMap(([term, url]) => (url === own ? term : [])));
  visitParents(tree, (node, ancestors) => {
    if (unlinked.has(node.type)) return SKIP;
    if (node.type !== 'text') return undefined;
    // Where a term stands alone, as in a cell, it is used and no link.
    if (terms.has(node.value)) return void linked.add(node.value);
    const uses = [...node.value.matchAll(pattern)].flatMap(({ 0: term, index }) => {
      if (linked.has(term) || isPartOfWord(node.value, term, index)) return [];
      linked.add(term);
      return { from: index, to: index + term.length, url: terms.get(term)! };
    });
    return linkParts(node, uses, ancestors.at(-1)!);
  });
}

function isPartOfWord(text: string, term: string, index: number): boolean {
  const before = text[index - 1] ?? '';
  const after = text.slice(index + term.length);
  if (!/[A-Za-z0-9]$/.test(term)) return longerWord.test(after);
  return /^[A-Za-z0-9+]/.test(after) || /[A-Za-z0-9]/.test(before);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
