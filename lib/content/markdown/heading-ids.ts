import type { Heading as HeadingNode, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quoted, type Reporter } from '../problems';

export type Heading = { id: string; title: string; depth: number };

/** Parts of every answer's page that a link may lead to. */
export const ownParts = ['main', 'contact', 'same-prompts', 'related', 'sources'] as const;

/** Ids the page gives to its own parts; a heading may not take them. */
export const reservedIds: readonly string[] = [
  ...ownParts,
  'header-q',
  'header-q-found',
  'unsolved',
  'ways',
  'more',
  'hand-on',
  'customer',
  'footer-call',
  'footer-never',
];

/**
 * Takes the `{#id}` off each heading and gives it to the element. Ids are written, not derived:
 * a reworded heading keeps its address, and a Chinese one has an ASCII address at all.
 */
export function headingIds(tree: Root, reporter: Reporter): Heading[] {
  const headings: Heading[] = [];
  let depth = 1;
  visit(tree, 'heading', (node) => {
    const id = takeId(node);
    const title = toString(node).trim();
    if (node.depth === 1) {
      reporter.at(node, '正文里用了一级标题 #', '改成 ##；一级标题就是 question');
    } else if (node.depth > 4) {
      reporter.at(node, `标题有 ${node.depth} 级，最多四级`, '改成 ##、### 或 ####');
    } else if (node.depth > depth + 1) {
      const mark = '#'.repeat(depth + 1);
      reporter.at(node, `标题跳级：上一个标题是 ${depth} 级，这里是 ${node.depth} 级`, `改成 ${mark}`);
    }
    const written = (title: string, id: string) => `写成  ${'#'.repeat(Math.max(2, node.depth))} ${title} {#${id}}`;
    depth = Math.max(node.depth, 1);
    if (!title) reporter.at(node, '标题是空的', '写上标题，或删掉这一行');
    if (id === undefined) {
      const [braces, name] = /\s*(?:[{｛]\s*[#＃]?|[(（]\s*[#＃])\s*([\w-]+)\s*[}｝)）]/u.exec(title) ?? [];
      const right = written(braces ? title.replace(braces, '').trim() : title, name ?? idFor(title));
      reporter.at(node, `标题${quoted(title)}没有短名`, `${right}${braces ? '' : '  （短名用英文，一篇里不重复）'}`);
    } else if (!/^[a-z][a-z0-9-]*$/.test(id)) {
      const name = id
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      const right = written(title, /^[a-z][a-z0-9-]*$/.test(name) ? name : idFor(title));
      reporter.at(node, `标题短名${quoted(id)}不合规矩`, `只能用小写英文、数字和短横线，${right}`);
    } else if (reservedIds.includes(id)) {
      reporter.at(node, `标题短名${quoted(id)}页面自己要用`, '换一个短名');
    } else if (headings.some((heading) => heading.id === id)) {
      reporter.at(node, `标题短名${quoted(id)}用了两次`, '换一个短名');
    }
    if (id) {
      node.data = { ...node.data, hProperties: { id } };
      headings.push({ id, title, depth: node.depth });
    }
  });
  return headings;
}

/** The id that a section of this title has in every answer, or one to be thought of. */
const idFor = (title: string) => usual.get(title) ?? '英文短名';
const usual = new Map([
  ['怎么做', 'steps'],
  ['为什么', 'why'],
  ['还不行', 'still-stuck'],
  ['网上的错误说法', 'myths'],
]);

/** Removes a trailing `{#id}` from the heading's text and returns the id. */
function takeId(node: HeadingNode): string | undefined {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const match = /\s*\{#([^{}]*)\}\s*$/.exec(last.value);
  if (!match) return undefined;
  last.value = last.value.slice(0, match.index);
  return match[1];
}
