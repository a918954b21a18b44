/** `::screens{id=settlement.keypad}`: what a terminal shows, screen by screen, as a strip of the page and as plain Markdown. */
import type { ElementContent, Root as HastRoot } from 'hast';
import type { ListItem, RootContent } from 'mdast';
import { toString } from 'hast-util-to-string';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isOurs, keyPattern, oursMark, shownBy, type Procedure } from '../schema';
import { element, paragraph, text } from './nodes';

/** All procedures that are drawn, by name, and why others are not. */
export type KnownScreens = { drawn: ReadonlyMap<string, Procedure>; undrawn: ReadonlyMap<string, string> };

/** What stands below the screens: whose they are, and what of them is ours. */
export function saying(name: string, { title, screens, ...procedure }: Procedure): string {
  const lines = screens.flatMap(({ lines }) => lines);
  const ours = lines.every(isOurs) ? '全是示意。' : lines.some(isOurs) ? '≈ 后面的是示意。' : '';
  return `${title}，${shownBy(name, procedure)}的样子，菜单名以您的屏幕为准。${ours}`;
}

/** The strip: a list of screens, each with what leads on from it. */
export const strip = (name: string, procedure: Procedure) => [
  element('ol', procedure.screens.map(screenItem), { tabIndex: 0 }),
  element('figcaption', [text(saying(name, procedure))]),
];

const screenItem = ({ lines, choose, press, note }: Procedure['screens'][number]) =>
  element('li', [
    element(
      'samp',
      lines.flatMap((line, at) => [
        ...(at > 0 ? [{ type: 'break' as const }] : []),
        at + 1 === choose ? element('mark', [text(line)]) : isOurs(line) ? element('i', [text(line)]) : text(line),
      ]),
    ),
    element('p', [
      ...pressed(press).map(({ key, value }) => (key ? element('kbd', [text(value)]) : text(value))),
      ...(note ? [{ type: 'break' as const }, text(note)] : []),
    ]),
  ]);

/** What is to be pressed, in parts: words and keys. A key has a space beside it by its style. */
const pressed = (press: string) =>
  press
    .replace(/ ?(:key\[[^[\]]+\]) ?/g, '$1')
    .split(keyPattern)
    .flatMap((value, at) => (value ? [{ key: at % 2 === 1, value }] : []));

/** The same as a numbered list without markup, below a sentence that parts it from the steps, for readers that are machines. */
export function plainStrip(name: string, procedure: Procedure): RootContent[] {
  const items = procedure.screens.map(({ lines, press, note }): ListItem => {
    const does = pressed(press).map(({ key, value }) => (key ? `“${value}”` : value));
    const more = note ? `（${note.replace(/。$/, '')}）` : '';
    return {
      type: 'listItem',
      spread: false,
      children: [paragraph(text(`屏幕“${lines.join(' / ')}”：${does.join('')}${more}`))],
    };
  });
  return [paragraph(text(saying(name, procedure))), { type: 'list', ordered: true, spread: false, children: items }];
}

/** A strip as an element of a page. */
export const stripElement = (name: string, procedure: Procedure): ElementContent =>
  (
    unified()
      .use(remarkRehype)
      .runSync({
        type: 'root',
        children: [element('figure', strip(name, procedure), { dataScreens: name })],
      }) as HastRoot
  ).children[0] as ElementContent;

/** The names of the screens that an element is made of. */
export const namesIn = (node: ElementContent) => (node.type === 'element' ? [String(node.properties.dataScreens)] : []);

/** Whether an element of a page is a strip of screens: it shows what the text around it says. */
export const isStrip = (node: ElementContent) => node.type === 'element' && node.properties.dataScreens !== undefined;

/** The lines of the screens of a strip. */
export function linesOf(strip: ElementContent): string[] {
  const lines: string[] = [];
  visit(strip, 'element', (node) => {
    if (node.tagName !== 'samp') return;
    const shown = node.children.map((child) => (isBreak(child) ? '\n' : toString(child))).join('');
    lines.push(...shown.split('\n').map((line) => line.replace(oursMark, '').trim()));
  });
  return lines.filter(Boolean);
}

const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br';
