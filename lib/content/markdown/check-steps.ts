import type { List, Nodes } from 'mdast';
import { quoted, type Reporter } from '../problems';
import type { Source } from './parse';

/** Reports steps whose number on the page is another than the one written, and a list that begins anew within a section. */
export function checkSteps({ tree, text }: Source, offset: number, reporter: Reporter) {
  const report = ({ position }: Nodes, message: string, fix: string) =>
    reporter.report(
      { line: position!.start.line + offset, column: position!.start.column },
      message,
      fix,
      'step-number',
    );
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
    if (first !== last + 1) {
      const begin = list.children[0]!;
      if (last > 0 && first <= last)
        report(
          begin,
          `前面已经写到第 ${last} 步，这里又写 ${first}`,
          `接着写  ${last + 1}. ；是另一件事，就在上面加小标题`,
        );
      else report(begin, `这里从 ${first} 开始，前面${last > 0 ? `只写到 ${last}` : '没有'}`, `写成  ${last + 1}. `);
      return first + list.children.length - 1;
    }
    list.children.forEach((item, at) => {
      const written = /^\d+/.exec(text.slice(item.position!.start.offset))?.[0];
      if (written !== undefined && Number(written) !== first + at)
        report(item, `写的是${quoted(`${written}.`)}，页面上是 ${first + at}`, `写成  ${first + at}. `);
    });
    return first + list.children.length - 1;
  };
  walk(tree);
}
