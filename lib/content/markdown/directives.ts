import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { calloutWords } from '@/lib/site/callouts';
import { meant, quoted, type Place, type Reporter } from '../problems';
import { tones, type Myth } from '../schema';
import { strip, type KnownScreens } from './screens';
import { visit } from './visit';

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
  offset: number,
  { myths, screens }: { myths: ReadonlyMap<string, Myth> | undefined; screens: KnownScreens | undefined },
  reporter: Reporter,
) {
  visit(tree, ['textDirective', 'leafDirective', 'containerDirective'], (visited) => {
    const node = visited as Directive;
    const place = { line: node.position!.start.line + offset, column: node.position!.start.column };
    const attributes = Object.keys(node.attributes ?? {});
    if (node.type === 'leafDirective' && node.name === 'myth') {
      const id = node.attributes?.id ?? '';
      if (!myths) return;
      const myth = myths.get(id);
      if (!myth) {
        reporter.report(place, `myths.yaml 里没有${quoted(id)}`, '写 myths.yaml 里的名字，例如  ::myth{id=m01}');
        return;
      }
      node.data = { hName: 'blockquote', hProperties: { dataMyth: id } };
      node.children = mythParagraphs(myth) as unknown as LeafDirective['children'];
      return;
    }
    if (node.type === 'leafDirective' && node.name === 'screens') {
      if (screens) drawScreens(node, screens, place, reporter);
      return;
    }
    const element =
      node.type === 'textDirective' && inline.has(node.name)
        ? { hName: inline.get(node.name)! }
        : node.type === 'containerDirective' && (tones as readonly string[]).includes(node.name)
          ? { hName: 'section', hProperties: { role: 'note', dataTone: node.name } }
          : undefined;
    if (!element) {
      reporter.report(
        place,
        `没有 ${colons[node.type]}${node.name} 这种写法`,
        `可以写：${known.join('、')}；如果只是冒号，用全角的“：”`,
      );
    } else if (attributes.length > 0) {
      reporter.report(place, `${colons[node.type]}${node.name} 后面不能有花括号`, '去掉花括号，或在前面加一个空格');
    } else if (node.children.length === 0) {
      reporter.report(place, `${colons[node.type]}${node.name} 里面没有字`, '把字写在方括号里，例如  :key[结算]');
    } else {
      node.data = element;
      if (node.type === 'containerDirective') node.children = [...calloutHead(node.name as Tone), ...node.children];
    }
  });
}

function drawScreens(node: LeafDirective, { drawn, undrawn }: KnownScreens, place: Place, reporter: Reporter) {
  const id = node.attributes?.id ?? '';
  const procedure = drawn.get(id);
  if (!procedure) {
    const why = undrawn.get(id);
    const fix = meant(id, drawn.keys(), '写 screens.yaml 里的名字，例如  ::screens{id=settlement.keypad}');
    if (why) reporter.report(place, `${quoted(id)}没有可靠的来源，不画：${why}`, '删掉这一行');
    else reporter.report(place, `screens.yaml 里没有${quoted(id)}`, fix);
    return;
  }
  node.data = { hName: 'figure', hProperties: { dataScreens: id } };
  node.children = strip(id, procedure) as unknown as LeafDirective['children'];
}

type Tone = keyof typeof calloutWords;

/** What a callout says first, on a line of its own for whoever takes the words alone. */
const calloutHead = (tone: Tone) =>
  [
    { type: 'strong', children: [{ type: 'text', value: calloutWords[tone] }] },
    { type: 'text', value: '\n' },
  ] as unknown as ContainerDirective['children'];

/** The claim stands in a span: search engines heed `data-nosnippet` on span, div and section only. */
const mythParagraphs = ({ claim, truth }: Myth) => [
  {
    type: 'paragraph',
    children: [
      {
        type: 'emphasis',
        data: { hName: 'span', hProperties: { dataNosnippet: '' } },
        children: [
          { type: 'text', value: '网传：' },
          { type: 'delete', children: [{ type: 'text', value: claim }] },
        ],
      },
    ],
  },
  { type: 'paragraph', children: [{ type: 'text', value: truth }] },
];

/** Whether an element of a page is a wrong claim with its truth; any other quotation is the site's own. */
export const isQuotedClaim = (node: ElementContent) =>
  node.type === 'element' && node.properties.dataMyth !== undefined;
