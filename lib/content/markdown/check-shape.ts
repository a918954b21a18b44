import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { forbiddenCharacter } from '../characters';
import { quoted, type Reporter } from '../problems';
import { tagMeans } from './forms';

const deepest = 14;

/** Reports what may not stand in a body: HTML, footnotes, absurd nesting, text outside a section. */
export function checkShape(tree: Root, reporter: Reporter) {
  const first = tree.children[0];
  if (!first) {
    reporter.at(tree, '没有正文', '从 ## 怎么做 {#steps} 开始写');
  } else if (first.type !== 'heading' && !/^[#＃]/u.test(toString(first))) {
    reporter.at(first, '正文没有从标题开始', '在前面加一行  ## 怎么做 {#steps}');
  }
  const notes = new Map(
    tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? [[node.identifier, toString(node).replace(/[。.]$/, '')] as const] : [],
    ),
  );
  let tooDeep = false;
  const begun = new Set<string>();
  visitParents(tree, (node, ancestors) => {
    if (ancestors.length > deepest) {
      if (!tooDeep) reporter.at(node, '列表或引用嵌套得太深', '最多三层，改成分段写');
      tooDeep = true;
      return 'skip';
    }
    if (node.type === 'html') {
      const inTable = ancestors.some(({ type }) => type === 'tableCell');
      const [, ends, name] = /^<(\/?)([a-z][\w-]*)[^<>]*>$/i.exec(node.value) ?? [];
      // The end of a tag is told with its beginning.
      if (ends && begun.has(name!)) return undefined;
      if (name) begun.add(name);
      if (/^<!--(?![\s\S]*-->)/.test(node.value))
        reporter.at(node, '备注 <!-- 没有结束，后面的字全不见了', '删掉 <!-- 和备注', 'tag');
      else reporter.at(node, `正文里有 HTML：${quoted(node.value)}`, tagMeans(node.value, inTable), 'tag');
    } else if (node.type === 'footnoteReference') {
      const note = notes.get(node.identifier);
      reporter.at(node, `脚注 [^${node.label}] 不能用`, `写成  （${note ?? '要说的话'}）`, 'other-markup');
    } else if (node.type === 'footnoteDefinition') {
      reporter.at(node, `脚注 [^${node.label}] 不能用`, '删掉这一行，把话写进句子里的括号', 'other-markup');
      return 'skip';
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
      const found = forbiddenCharacter(node.value);
      if (found) reporter.at(node, found.message, found.fix);
    }
    return undefined;
  });
}
