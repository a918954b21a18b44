import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

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
    const parent = ancestors.at(-1)!;
    const pieces = split(node, pattern, terms, linked);
    if (pieces.length === 1) return undefined;
    const index = parent.children.indexOf(node as never);
    parent.children.splice(index, 1, ...(pieces as never[]));
    return [SKIP, index + pieces.length];
  });
}

function split(
  { value, position }: Text,
  pattern: RegExp,
  terms: GlossaryLinks,
  linked: Set<string>,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: term, index } of value.matchAll(pattern)) {
    const before = value[index - 1] ?? '';
    const after = value.slice(index + term.length);
    const partOfWord = /[A-Za-z0-9]$/.test(term)
      ? /^[A-Za-z0-9+]/.test(after) || /[A-Za-z0-9]/.test(before)
      : longerWord.test(after);
    if (linked.has(term) || partOfWord) continue;
    linked.add(term);
    if (index > from) pieces.push({ type: 'text', value: value.slice(from, index) });
    pieces.push({ type: 'link', url: terms.get(term)!, children: [{ type: 'text', value: term }] });
    from = index + term.length;
  }
  if (pieces.length === 0) return [{ type: 'text', value, position }];
  if (from < value.length) pieces.push({ type: 'text', value: value.slice(from) });
  return pieces;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
