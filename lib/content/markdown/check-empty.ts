import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quoted, type Reporter } from '../problems';

/** What an author writes in place of a text that is to come. */
const toCome =
  /^[\s\p{P}\p{S}]*(?:todo|tbd|fixme|x{2,}|待(?:补|补充|写|填|定)|(?:还)?没写完?|此处(?:填写|待补))[\s\p{P}\p{S}]*$/iu;

/** Reports steps and sections in which nothing stands yet, and words that only keep a place. */
export function checkEmpty(tree: Root, reporter: Reporter) {
  const report = (node: Nodes, message: string, fix: string) => reporter.at(node, message, fix, 'unfinished');
  visit(tree, 'list', ({ ordered, start, children }) =>
    children.forEach((item, at) => {
      if (saysSomething(item)) return;
      if (ordered)
        report(item, `第 ${(start ?? 1) + at} 步是空的`, '写上这一步做什么，例如  1. 按 :key[取消]，退回主界面。');
      else report(item, '这一项是空的', '写上，或删掉这一行');
    }),
  );
  tree.children.forEach((node, at) => {
    // A heading without words is told of itself.
    if (node.type === 'heading' && toString(node) && isEmpty(node.depth, tree.children.slice(at + 1)))
      report(node, `标题${quoted(toString(node))}下面没有字`, '写上；用不到就删掉这个标题');
  });
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const text = toString(node);
    if (toCome.test(text)) report(node as Nodes, `还没写：${quoted(text)}`, '写上，或删掉');
  });
}

/** Whether nothing stands between a heading of this depth and the next; an empty list is told of itself. */
function isEmpty(depth: number, following: readonly RootContent[]): boolean {
  for (const node of following) {
    if (node.type === 'heading') return node.depth <= depth;
    if (node.type === 'list' || saysSomething(node)) return false;
  }
  return true;
}

/** Whether a reader finds something here: a letter, a figure, a picture, a claim. */
function saysSomething(node: Nodes): boolean {
  if ('value' in node) return node.type === 'html' || /[\p{L}\p{N}]/u.test(node.value);
  if ('children' in node && node.children.some(saysSomething)) return true;
  // A directive without words is told of itself.
  return ['image', 'imageReference', 'leafDirective', 'textDirective', 'containerDirective'].includes(node.type);
}
