/** How much of each a body may hold, so that what stands out still stands out; and how a date is written. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { quoted, type Reporter } from '../problems';

const mostBoxes = 2;

/** Reports boxes and bold words beyond what stands out, and dates that are no words. */
export function checkMeasure(tree: Root, reporter: Reporter) {
  let boxes = 0;
  visit(tree, (node) => {
    if (node.type === 'containerDirective' && ++boxes > mostBoxes) {
      reporter.at(node, `第 ${boxes} 个提示框，一篇最多 ${mostBoxes} 个`, '留下最要紧的，别的写成普通的话', 'boxes');
    }
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      const bold: Nodes[] = [];
      visit(node, 'strong', (strong) => void bold.push(strong));
      if (bold[1]) reporter.at(bold[1], '一段里加粗了两处', '一段最多加粗一处，留下最要紧的', 'bold-twice');
    }
    // Keys and screen texts stand as they are on the machine.
    if (node.type === 'textDirective') return SKIP;
    if (node.type === 'text') {
      const date = /\b20\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|[-/](?:0?[1-9]|1[0-2]))\b(?![-/.\d])/.exec(node.value)?.[0];
      if (date)
        reporter.at(
          node,
          `日期写的是${quoted(date)}`,
          `写成  ${inWords(date)}；屏幕和小票上的字用 :lcd[…]`,
          'date-form',
        );
    }
    return undefined;
  });
}

function inWords(date: string): string {
  const [year, month, day] = date.split(/\D/).map(Number);
  return `${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}`;
}
