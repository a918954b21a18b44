import type { Code, Nodes, Root, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import { quoted, type Reporter } from '../problems';
import type { Source } from './parse';

/** Reports blocks that swallow what follows, headings within others, and what a page would drop without a word. */
export function checkBlocks(source: Source, reporter: Reporter) {
  const { tree } = source;
  const open = new Set<Nodes>();
  visitParents(tree, (node, ancestors) => {
    const box = ancestors.find((one): one is ContainerDirective => one.type === 'containerDirective');
    const isSwallowed = ancestors.some((one) => open.has(one as Nodes));
    if (node.type === 'containerDirective' && !isClosed(node, source)) {
      open.add(node);
      // `:::safe` at the end of a box begins another one, which is told with the first.
      if (!isSwallowed) reportBox(node, source, reporter);
    } else if (node.type === 'containerDirective' && box) {
      if (!open.has(box))
        reporter.at(
          box,
          `提示框 :::${box.name} 还没结束，里面又写了 :::${node.name}`,
          `在 :::${node.name} 的上面加一行  :::`,
          'box-open',
        );
    } else if (node.type === 'code' && !isFenceClosed(node, source)) {
      const fence =
        /^\s*(`{3,}|~{3,})/.exec(
          source.lineAt(node.position!.start.line).slice(node.position!.start.column - 1),
        )?.[1] ?? '```';
      reporter.at(node, `代码从这里开始，没有结束，后面的字全成了代码`, `在代码最后加一行  ${fence}`, 'box-open');
    } else if (node.type === 'heading' && ancestors.length > 1 && !isSwallowed) {
      reporter.at(
        node,
        `标题${quoted(toString(node))}在${box ? '提示框' : '列表或引用'}里，不成一节`,
        box ? '先用一行  :::  结束提示框，再写标题' : '把 ## 写在一行的开头，前面空一行',
        'heading-inside',
      );
    } else if (node.type === 'table') checkRows(node, source, reporter);
    else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      reporter.at(node, '勾选框不会显示', `写成  - ${toString(node)}`, 'task');
    }
  });
  checkLost(tree, reporter);
}

/** The line without the marks of the quotations and lists around it. */
const bare = (line: string) => line.replace(/^[\s>]*/, '').trimEnd();

const colonsOf = ({ position }: ContainerDirective, source: Source) =>
  /^:+/.exec(source.lineAt(position!.start.line).slice(position!.start.column - 1))![0].length;

function isClosed(node: ContainerDirective, source: Source): boolean {
  const { start, end } = node.position!;
  const last = bare(source.lineAt(end.line));
  return end.line > start.line && /^:{3,}$/.test(last) && last.length >= colonsOf(node, source);
}

function reportBox(node: ContainerDirective, source: Source, reporter: Reporter) {
  const message = `提示框 ${':'.repeat(colonsOf(node, source))}${node.name} 没有结束，后面的字全进了框里`;
  reporter.at(node, message, howToEnd(node, source), 'box-open');
}

function howToEnd(node: ContainerDirective, source: Source): string {
  const { start, end } = node.position!;
  const within = Array.from({ length: end.line - start.line }, (_, at) => bare(source.lineAt(start.line + 1 + at)));
  if (colonsOf(node, source) > 3 && within.some((line) => /^:{3,}$/.test(line)))
    return `开头也写三个冒号：  :::${node.name}`;
  const attached = within.find((line) => /[^:]:{3,}$/.test(line));
  if (attached) return `把最后的 ::: 单独写一行：  ${attached.replace(/:+$/, '')} ⏎ :::  （⏎ 是换行）`;
  const ends = within.find((line) => /^[：:]{2,}\s*(?:\p{L}{0,5}|[^\s：:]{0,2})$/u.test(line) && !/^:{3,}$/.test(line));
  if (ends) return `最后的${quoted(ends)}写成  :::  ，单独一行`;
  const before = start.column - 1;
  if (before > 0 && /^:{3,}$/.test(bare(source.lineAt(end.line + 1))))
    return `框下面的 ::: 和开头左边对齐，前面空 ${before} 格，写成  ${' '.repeat(before)}:::`;
  return '在框里最后一句的下面加一行  :::';
}

function isFenceClosed({ position }: Code, source: Source): boolean {
  const { start, end } = position!;
  const fence = /^(`{3,}|~{3,})/.exec(source.lineAt(start.line).slice(start.column - 1))?.[1];
  const last = bare(source.lineAt(end.line));
  return !fence || (end.line > start.line && last.length >= fence.length && last === fence[0]!.repeat(last.length));
}

/** A page has no cells beyond those of the head; a line below a table without one between becomes a row of it. */
function checkRows({ children: [head, ...rows] }: Table, source: Source, reporter: Reporter) {
  const most = head!.children.length;
  if (rows.length === 0)
    reporter.at(head!, '表格只有表头，没有内容', '在下面写一行，格子和表头一样多；用不到就删掉', 'table');
  for (const row of rows) {
    const line = bare(source.lineAt(row.position!.start.line));
    const cells = line
      .replace(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (!line.includes('|') && most > 1)
      reporter.at(row, `${quoted(cells.join(''))}连在表格下面，成了一行`, '在它上面空一行', 'table');
    else if (cells.length > most) {
      const last = cells.slice(most - 1).filter(Boolean);
      // A bar between brackets is no border.
      const bar = last[0]!.split('[').length > last[0]!.split(']').length ? '\\|' : '、';
      reporter.at(
        row,
        `这一行有 ${cells.length} 格，表头只有 ${most} 格，多出来的会丢`,
        `写成  | ${[...cells.slice(0, most - 1), last.join(bar)].join(' | ')} |，格里的竖线写 \\|`,
        'table',
      );
    }
  }
}

/** Words that stand nowhere on a page: of a definition that nobody uses, of the title of a link. */
function checkLost(tree: Root, reporter: Reporter) {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  visit(tree, (node) => {
    if (node.type === 'definition' && !used.has(node.identifier))
      reporter.at(
        node,
        `${quoted(`[${node.label}]: ${node.url}`)}不会显示`,
        `要显示就写成  ${node.label}：${node.url}`,
        'lost',
      );
    if ('title' in node && node.title)
      reporter.at(node, `地址后面的${quoted(node.title)}不会显示`, '删掉它，要说的话写在方括号里', 'lost');
  });
}
