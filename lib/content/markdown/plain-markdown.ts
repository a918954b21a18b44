import type { Blockquote, List, Nodes, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { calloutWords } from '@/lib/site/callouts';
import type { Myth } from '../schema';
import { idOf, isMyth, isScreens, paragraph, strong, text } from './nodes';
import { plainStrip, type KnownScreens } from './screens';

type Known = {
  myths: ReadonlyMap<string, Myth> | undefined;
  screens: KnownScreens | undefined;
  site: string;
  own: string;
};

/** A tree of its own, whose nodes can be changed; what hangs on them, such as places, it shares. */
export const copyOf = <T extends Nodes>(node: T): T =>
  'children' in node ? { ...node, children: node.children.map((child) => copyOf(child)) } : { ...node };

/** Stands over the truths: without the claims that they answer they are facts. */
const factsTitle = '事实';

/**
 * A body as Markdown that any reader knows: keys and screen texts in quotation marks, callouts as
 * quotations, links with their host. Of a wrong claim only the truth is given, so that nobody who
 * reads without seeing the page takes the claim for ours.
 */
export function plainMarkdown(tree: Root, { myths, screens, site, own }: Known): string {
  const plain = copyOf(tree);
  plain.children = plain.children.flatMap((node, index, nodes) => withoutClaims(node, nodes.slice(index + 1), myths));
  quoteWords(plain);
  visit(plain, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      if (node.url.startsWith('#')) node.url = site + own + node.url;
      else if (node.url.startsWith('/')) node.url = site + node.url;
    }
    if (node.type === 'containerDirective') parent!.children[index!] = callout(node);
    const procedure = isScreens(node) && screens?.drawn.get(idOf(node));
    if (procedure) parent!.children.splice(index!, 1, ...plainStrip(idOf(node), procedure));
    // A claim within a list or a quotation; anything else of this form has been refused.
    else if (node.type === 'leafDirective') parent!.children[index!] = paragraph(text(truthOf(node, myths)));
  });
  return writer.stringify(joinLists(plain)).trim();
}

/** Puts keys and screen texts into quotation marks. */
export function quoteWords(tree: Root) {
  visit(tree, 'textDirective', (node, index, parent) => {
    parent!.children[index!] = text(`“${toString(node)}”`);
    closeGap(parent!.children[index! - 1], / $/);
    closeGap(parent!.children[index! + 1], /^ /);
  });
}

const writer = unified()
  // Every cell counts as three wide: no padding, and a rule of three dashes below the heads.
  .use(remarkGfm, { stringLength: () => 3 })
  // Without it Chinese letters beside bold become numbers.
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_', listItemIndent: 'one' })
  .freeze();

/** A claim becomes its truth as a list item, the heading above claims the heading of facts. */
function withoutClaims(node: RootContent, later: readonly RootContent[], myths: Known['myths']): RootContent[] {
  if (isMyth(node)) {
    const truth = truthOf(node, myths);
    return truth ? [listOf(truth)] : [];
  }
  if (node.type === 'heading' && later[0] && isMyth(later[0])) return [{ ...node, children: [text(factsTitle)] }];
  return [node];
}

const truthOf = (node: LeafDirective, myths: Known['myths']) => myths?.get(idOf(node))?.truth ?? '';

const listOf = (words: string): List => ({
  type: 'list',
  spread: false,
  children: [{ type: 'listItem', spread: false, children: [paragraph(text(words))] }],
});

/** Truths that follow each other are one list. */
function joinLists(root: Root): Root {
  const children: RootContent[] = [];
  for (const node of root.children) {
    const last = children.at(-1);
    if (node.type === 'list' && last?.type === 'list' && !node.position && !last.position)
      last.children.push(...node.children);
    else children.push(node);
  }
  return { ...root, children };
}

/** A key has a space beside it on the page; a quotation mark has none. */
function closeGap(node: Nodes | undefined, gap: RegExp) {
  if (node?.type === 'text') node.value = node.value.replace(gap, '');
}

/** What has no words of its own is refused later. */
const callout = ({ name, children }: ContainerDirective): Blockquote => {
  const words = calloutWords[name as keyof typeof calloutWords] as string | undefined;
  const head = words ? [paragraph(strong(words))] : [];
  return { type: 'blockquote', children: [...head, ...(children as Blockquote['children'])] };
};
