import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { calloutWords } from '@/lib/site/callouts';
import { nearest, quoted, type Reporter } from '../problems';
import { tones, type Myth } from '../schema';
import { formMeant, namesIn } from './directive-forms';
import { written } from './forms';
import { element, idOf, isMyth, isScreens, strong, text } from './nodes';
import { strip, type KnownScreens } from './screens';

type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Words set apart: `:key[结算]` is a key, `:lcd[请先结算]` is what the screen shows. */
const inline = new Map([
  ['key', 'kbd'],
  ['lcd', 'samp'],
]);
const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

const known = [
  ...[...inline.keys()].map((name) => `:${name}[…]`),
  ...tones.map((tone) => `:::${tone}`),
  '::myth{id=…}',
  '::screens{id=…}',
];

/**
 * Turns directives into elements: keys, screen texts, callouts under their words, `::myth{id=m01}`, which becomes the
 * wrong claim (never for search engines) and the truth as written in myths.yaml, and `::screens{id=settlement.keypad}`,
 * which becomes a strip of screens as written in screens.yaml.
 */
export function directivesToElements(
  tree: Root,
  { myths, screens }: { myths: ReadonlyMap<string, Myth> | undefined; screens: KnownScreens | undefined },
  reporter: Reporter,
) {
  visit(tree, ['textDirective', 'leafDirective', 'containerDirective'], (visited, index, parent) => {
    const node = visited as Directive;
    if (isMyth(node)) {
      if (myths) quoteMyth(node, myths, reporter);
      return;
    }
    if (isScreens(node)) {
      if (screens) drawScreens(node, screens, reporter);
      return;
    }
    const next = parent?.children[index! + 1];
    const after = next?.type === 'text' ? next.value : '';
    const said = `${colons[node.type]}${node.name}`;
    const becomes =
      node.type === 'textDirective' && inline.has(node.name)
        ? { hName: inline.get(node.name)! }
        : node.type === 'containerDirective' && (tones as readonly string[]).includes(node.name)
          ? { hName: 'section', hProperties: { role: 'note', dataTone: node.name } }
          : undefined;
    if (!becomes) {
      const right = formMeant(node, after);
      if (node.type === 'textDirective' && /^\p{Script=Han}/u.test(node.name))
        reporter.at(node, `${quoted(said)}前面是半角冒号`, `写成  ：${node.name}`);
      else
        reporter.at(
          node,
          `没有 ${said} 这种写法`,
          right ? written(right) : `可以写：${known.join('、')}；如果只是冒号，用全角的“：”`,
        );
    } else if (Object.keys(node.attributes ?? {}).length > 0) {
      reporter.at(node, `${said} 后面不能有花括号`, '去掉花括号，或在前面加一个空格');
    } else if (node.children.length === 0) {
      if (reporter.tells(['box-open', 'table'], node.position!.start.line)) return;
      const right = formMeant(node, after, '')!;
      const fix = right.endsWith('[]') ? '例如  :key[结算]' : written(right);
      reporter.at(
        node,
        `${said} 里面没有字`,
        node.type === 'containerDirective' ? '写上要说的话，或删掉这个提示框' : `把字写在方括号里，${fix}`,
      );
    } else {
      node.data = becomes;
      if (node.type === 'containerDirective') node.children = [...calloutHead(node.name as Tone), ...node.children];
    }
  });
}

const notIn = (file: string, id: string) => (id ? `${file} 里没有${quoted(id)}` : '没有写 id');

/** The claim stands in a span: search engines heed `data-nosnippet` on span, div and section only. */
function quoteMyth(node: LeafDirective, myths: ReadonlyMap<string, Myth>, reporter: Reporter) {
  const id = idOf(node);
  const myth = myths.get(id);
  if (!myth) {
    const right = [id.toLowerCase(), ...namesIn(node)].find((name) => myths.has(name));
    const fix = right ? written(`::myth{id=${right}}`) : '写 myths.yaml 里的名字，例如  ::myth{id=m01}';
    reporter.at(node, notIn('myths.yaml', id), fix);
    return;
  }
  const claim = element('span', [text('网传：'), { type: 'delete', children: [text(myth.claim)] }], {
    dataNosnippet: '',
  });
  node.data = { hName: 'blockquote', hProperties: { dataMyth: id } };
  node.children = [element('p', [claim]), element('p', [text(myth.truth)])];
}

function drawScreens(node: LeafDirective, { drawn, undrawn }: KnownScreens, reporter: Reporter) {
  const id = idOf(node);
  const procedure = drawn.get(id);
  if (!procedure) {
    const why = undrawn.get(id);
    const near = namesIn(node).find((name) => drawn.has(name)) ?? nearest(id, [...drawn.keys()]);
    const fix = near
      ? written(`::screens{id=${near}}`)
      : '写 screens.yaml 里的名字，例如  ::screens{id=settlement.keypad}';
    if (why) reporter.at(node, `${quoted(id)}没有可靠的来源，不画：${why}`, '删掉这一行');
    else reporter.at(node, notIn('screens.yaml', id), fix);
    return;
  }
  node.data = { hName: 'figure', hProperties: { dataScreens: id } };
  node.children = strip(id, procedure);
}

type Tone = keyof typeof calloutWords;

/** What a callout says first, on a line of its own for whoever takes the words alone. */
const calloutHead = (tone: Tone) =>
  [strong(calloutWords[tone]), text('\n')] as unknown as ContainerDirective['children'];

/** Whether an element of a page is a wrong claim with its truth; any other quotation is the site's own. */
export const isQuotedClaim = (node: ElementContent) =>
  node.type === 'element' && node.properties.dataMyth !== undefined;
