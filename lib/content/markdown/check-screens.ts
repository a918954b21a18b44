/** Steps and the screens beside them never contradict each other: a key or a screen text of one is in the other. */
import type { Nodes, Root, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quoted, type Reporter } from '../problems';
import { keyPattern, type Procedure } from '../schema';
import { idOf, isScreens } from './nodes';
import type { KnownScreens } from './screens';

/** Keys that every terminal has and every screen may be answered by: who says them at one place need not at another. */
const common = new Set(['确认', '确定', '取消', '清除', '返回', '菜单', '是', '否']);

/** Reports what only the numbered steps of a section say, or only its screens. */
export function checkScreens(tree: Root, { drawn }: KnownScreens, reporter: Reporter) {
  for (const section of sectionsOf(tree)) {
    const strips = section.filter(isScreens);
    const steps = section.filter((node) => node.type === 'list' && node.ordered);
    if (strips.length === 0 || steps.length === 0) continue;
    const names = strips.map(idOf);
    const known = names.flatMap((name) => drawn.get(name) ?? []).flatMap(textsOf);
    for (const { node, text } of steps.flatMap(marked)) {
      if (!common.has(text) && !known.some((line) => alike(line, text)))
        reporter.at(
          node,
          `步骤里有${quoted(text)}，屏幕 ${names.join('、')} 里没有`,
          '改成屏幕上的叫法；别的机器真的这样叫，写进 screens.yaml 里这个流程的 also',
          'screens',
        );
    }
    const said = steps.map((node) => toString(node)).join('\n');
    for (const strip of strips) {
      for (const key of new Set(keysOf(drawn.get(idOf(strip))))) {
        if (!common.has(key) && !said.includes(key))
          reporter.at(
            strip,
            `屏幕里要按${quoted(key)}，步骤里没有说`,
            `在步骤里写上，例如  按 :key[${key}]`,
            'screens',
          );
      }
    }
  }
}

/** What stands between two headings, a part each. */
function sectionsOf({ children }: Root): RootContent[][] {
  const sections: RootContent[][] = [];
  for (const node of children)
    if (node.type === 'heading' || sections.length === 0) sections.push([node]);
    else sections.at(-1)!.push(node);
  return sections;
}

/** The keys and screen texts that steps name. */
function marked(steps: Nodes) {
  const found: { node: TextDirective; text: string }[] = [];
  visit(steps, 'textDirective', (node) => void found.push({ node, text: toString(node) }));
  return found;
}

const keysOf = (procedure: Procedure | undefined) =>
  (procedure?.screens ?? []).flatMap(({ press }) => [...press.matchAll(keyPattern)].map(([, key]) => key!));

/** All that a procedure shows or lets press, and what else it is called. */
const textsOf = (procedure: Procedure) => [
  ...procedure.screens.flatMap(({ lines }) => lines),
  ...keysOf(procedure),
  ...(procedure.also ?? []),
];

const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a line is what a step names, or has it in it: terminals put spaces and signs where they please. */
const alike = (line: string, text: string) =>
  bare(line) === bare(text) || (bare(text).length > 3 && bare(line).includes(bare(text)));
