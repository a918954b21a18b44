import type { List, Nodes } from 'mdast';
import { quoted, type Reporter } from '../problems';
import type { Source } from './parse';

/** Reports steps whose number on the page is another than the one written, and a list that begins anew within a section. */
export function checkSteps({ tree, text }: Source, reporter: Reporter) {
  const walk = (parent: Nodes) => {
    if (!('children' in parent)) return;
    let last = 0;
    for (const node of parent.children) {
      if (node.type === 'heading') last = 0;
      if (node.type === 'list' && node.ordered) last = checkList(node, last);
      walk(node);
    }
  };
  const checkList = (list: List, last: number): number => {
    const first = list.start ?? 1;
    const end = first + list.children.length - 1;
    const written = (item: Nodes, number: number) => {
      const [line = ''] = text.slice(item.position!.start.offset).split('\n');
      return `写成  ${line.replace(/^\d+/, String(number))}`;
    };
    const [begin] = list.children;
    if (first !== last + 1) {
      const before = last > 0 ? `前面已经写到第 ${last} 步` : '前面没有步骤';
      const other = last > 0 && first === 1 ? '；是另一件事，就在上面加小标题' : '';
      reporter.at(begin!, `${before}，这里写 ${first}`, written(begin!, last + 1) + other, 'step-number');
      return end;
    }
    list.children.forEach((item, at) => {
      const [sign = ''] = /^\d+[.)]/.exec(text.slice(item.position!.start.offset)) ?? [];
      if (sign && parseInt(sign) !== first + at)
        reporter.at(item, `写的是${quoted(sign)}，页面上是 ${first + at}`, written(item, first + at), 'step-number');
    });
    return end;
  };
  walk(tree);
}
