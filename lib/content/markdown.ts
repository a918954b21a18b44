/**
 * Body of an answer: Markdown → checked tree → sections of sanitised hast, ready for React.
 * Two halves, because a link can only be checked when every file has been read.
 */
import type { ElementContent, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toString } from 'hast-util-to-string';
import { toString as wordsOf } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { checkBlocks } from './markdown/check-blocks';
import { checkEmpty } from './markdown/check-empty';
import { checkLeftovers } from './markdown/check-leftovers';
import { checkMeasure } from './markdown/check-measure';
import { checkScreens } from './markdown/check-screens';
import { checkShape } from './markdown/check-shape';
import { checkSteps } from './markdown/check-steps';
import { linkTerms, type GlossaryLinks } from './markdown/glossary-links';
import { directivesToElements } from './markdown/directives';
import { headingIds, type Heading } from './markdown/heading-ids';
import { linkAnswers, type LinkBook } from './markdown/links';
import { isStrip, type KnownScreens } from './markdown/screens';
import { copyOf, plainMarkdown } from './markdown/plain-markdown';
import { joinTexts, parseSource } from './markdown/parse';
import { refuseAbsurdText } from './markdown/absurd-text';
import { allowedMarkup } from './markdown/allowed-markup';
import { refuseNeverWritten } from './never-written';
import { bodyInOwnWords, type OwnWords } from './own-words';
import type { Passages } from './passages';
import type { Reporter } from './problems';
import { readAllowances } from './rules/allowances';
import type { Myth } from './schema';

/** A body that has been read and is right in itself; its links are not yet checked. */
export type ParsedBody = { tree: Root; headings: Heading[]; offset: number };

/** One `## section` of an answer. */
export type Section = { id: string; title: string; content: ElementContent[] };

/** A body as the page shows it, and as plain Markdown for readers that are machines: made when one asks, as no check does. */
export type RenderedBody = {
  sections: Section[];
  /** By how many Chinese characters the operator's words are longer than those of all. */
  longer: number;
  readonly markdown: string;
};

/** First half: reads the Markdown, pulls passages in and reports everything wrong in the file itself. `offset` is the lines above it. */
export function parseBody(
  body: string,
  offset: number,
  passages: Passages,
  reporter: Reporter,
): ParsedBody | undefined {
  if (refuseAbsurdText(body, offset, reporter)) return undefined;
  const before = reporter.count;
  readAllowances(body, 'markdown', offset, reporter);
  const source = parseSource(body, offset);
  const { tree } = source;
  checkLeftovers(source, reporter);
  checkBlocks(source, reporter);
  checkSteps(source, reporter);
  passages.inBody(tree, reporter);
  const headings = headingIds(tree, reporter);
  checkShape(tree, reporter);
  checkMeasure(tree, reporter);
  // What was meant to stand somewhere may be what is wrong.
  if (reporter.count === before) checkEmpty(tree, reporter);
  return { tree, headings, offset };
}

/**
 * Second half: checks links, images and myths against the whole site and renders the sections.
 * `myths` and `screens` are undefined when their files could not be read: that is reported once, not for every place.
 */
export function renderBody(
  { tree }: ParsedBody,
  known: {
    links: LinkBook;
    myths: ReadonlyMap<string, Myth> | undefined;
    screens: KnownScreens | undefined;
    terms: GlossaryLinks;
    site: string;
    contacts: readonly string[];
    ownWords?: OwnWords;
  },
  reporter: Reporter,
): RenderedBody {
  // By whole lines: a number may stand in several pieces.
  visit(tree, ['paragraph', 'heading', 'tableCell', 'code'], (node) => {
    refuseNeverWritten(wordsOf(node), node.position!.start, known.contacts, reporter);
  });
  const longer = bodyInOwnWords(tree, known.ownWords ?? {});
  joinTexts(tree);
  linkAnswers(tree, known.links, reporter);
  const linked = copyOf(tree);
  linkTerms(tree, known.terms, known.links.own);
  if (known.screens) checkScreens(tree, known.screens, reporter);
  directivesToElements(tree, known, reporter);
  numberSteps(tree);
  const hast = unified().use(remarkRehype).use(rehypeSanitize, allowedMarkup).runSync(tree) as HastRoot;
  let markdown: string | undefined;
  return {
    sections: splitSections(hast),
    longer,
    get markdown() {
      return (markdown ??= plainMarkdown(linked, { ...known, own: known.links.own }));
    },
  };
}

/** Gives the steps of a list that goes on behind a sentence or a box their numbers: style sheets count each list from one. */
function numberSteps(tree: Root) {
  visit(tree, 'list', ({ ordered, start, children }) => {
    if (!ordered || (start ?? 1) === 1) return;
    children.forEach((step, at) => {
      step.data = { ...step.data, hProperties: { dataStep: String(start! + at) } } as typeof step.data;
    });
  });
}

/** Reports a body, as the page shows it, that is too short or too long, in the words of all. */
export function checkLength(
  { sections, longer }: RenderedBody,
  { tree }: ParsedBody,
  { least, most }: { least: number; most: number },
  reporter: Reporter,
) {
  const words = sections.flatMap(({ title, content }) => [title, ...content.map(ownWords)]).join('');
  const length = (words.match(/\p{Script=Han}/gu)?.length ?? 0) - longer;
  if (length >= least && length <= most) return;
  reporter.report(
    { line: tree.children[0]!.position!.start.line, column: 1 },
    `正文有 ${length} 个汉字，要 ${least} 到 ${most} 个`,
    length < least ? '补上原因，或“还不行”时怎么办' : `删掉 ${length - most} 个，或分成两篇`,
    'length',
  );
}

/** What an author wrote of a block: the word that heads a callout is not theirs, nor is what a screen shows. */
const ownWords = (node: ElementContent) =>
  isStrip(node)
    ? ''
    : toString(
        node.type === 'element' && node.tagName === 'section' ? { ...node, children: node.children.slice(1) } : node,
      );

function splitSections(hast: HastRoot): Section[] {
  const sections: Section[] = [];
  for (const node of hast.children) {
    if (node.type === 'element' && node.tagName === 'h2') {
      sections.push({ id: String(node.properties.id), title: toString(node), content: [] });
    } else if (node.type === 'element') {
      sections.at(-1)?.content.push(node);
    }
  }
  return sections;
}
