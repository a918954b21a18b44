/** Checks one answer among all others, and makes it as pages show it. */
import type { ElementContent } from 'hast';
import { articleUrl } from '@/lib/site/urls';
import type { ArticleDraft } from './article';
import { checkArticleCopy, type CopyRules } from './copy';
import { lookUp } from './create-library';
import { checkCustomerEnglish } from './customer-english';
import { knownScreens, type DataFiles } from './data-files';
import { eachFrom } from './drafts';
import type { Content, HouseRules } from './inspect';
import { keyOf, type Kept } from './kept';
import type { Article } from './library';
import { explainedWords, linkTargets } from './link-book';
import { checkLength, renderBody, type RenderedBody, type Section } from './markdown';
import type { Heading } from './markdown/heading-ids';
import type { LinkBook } from './markdown/links';
import { checkMoney } from './money-rules';
import { digitsOf } from './never-written';
import { ownWordsOf } from './own-words';
import { checkFormerAddresses, checkReferences, type Known } from './references';
import { checkReply } from './reply';
import { refuseUnusedAllowances } from './rules/allowances';
import type { ArticleFront } from './schema';

/** Everything besides its own file that an answer is checked against and made from. */
export function surroundings(
  { files, drafts, notes, topics, addresses }: Content,
  known: Known,
  rules: CopyRules,
  publicFiles: LinkBook['files'],
  bodyLength: HouseRules['bodyLength'],
) {
  return {
    known,
    addresses,
    site: files.site.value,
    never: files.words.value?.never,
    codes: files.codes.value ?? {},
    sources: files.sources.value,
    rules,
    links: {
      pages: linkTargets(topics, drafts, addresses, files, known.passing),
      files: publicFiles,
      telephones: telephonesOf(files),
    },
    myths: files.myths.value && new Map(Object.entries(files.myths.value)),
    screens: knownScreens(files),
    terms: explainedWords(files, drafts),
    // Bodies are counted with the operator's words in them.
    bodyLength: files.site.value && bodyLength,
    ownWords: ownWordsOf(files.site.value),
    notes,
  };
}

type Surroundings = ReturnType<typeof surroundings>;

/** The numbers that a body may have one call: of support and of authorities. */
function telephonesOf({ site, authorities }: DataFiles): ReadonlySet<string> | undefined {
  if (!site.value || !authorities.value) return undefined;
  const numbers = Object.values(authorities.value).map(({ number }) => number);
  const own = [...site.value.support.channels, ...(site.value.acquirers ?? [])].flatMap(({ phone }) => phone ?? []);
  return new Set([...own, ...numbers].map(digitsOf));
}

/** Checks the answers that are not as they were, or stand among other things; takes the others as an earlier run made them. */
export function articlesOnce(
  drafts: readonly ArticleDraft[],
  around: Surroundings,
  kept: Kept,
  fromEnd = false,
): Article[] {
  // A function has no key; it is that of the code.
  const among = keyOf({ ...around, notes: undefined }, Boolean(around.rules.correct), Boolean(around.rules.undrawable));
  let [hasMade, hasMet] = [false, false];
  return eachFrom(drafts, fromEnd, (draft) => {
    if (hasMet) return undefined;
    const note = around.notes.get(draft.id);
    const key = keyOf('article', draft.key, note?.text, among);
    const found = kept.get(key) as Article | undefined;
    // From the end on as far as whoever reads from the beginning has come.
    hasMet = fromEnd && hasMade && found !== undefined;
    if (found) return found;
    hasMade = true;
    const article = checkArticle(draft, around);
    draft.forget?.();
    if (!article || draft.reporter.count + (note?.reporter.count ?? 0) > 0) return article;
    // With its Markdown, instead of what that is made from.
    const whole = { ...article };
    kept.set(key, whole);
    return whole;
  });
}

/** Checks an answer, and makes it as pages show it; what is wrong is with its reporter. */
export function checkArticle(draft: ArticleDraft, around: Surroundings): Article | undefined {
  const { id, slug, topic, data, shown, body, reporter } = draft;
  const { known, addresses, site, never, codes, sources, rules, links, bodyLength } = around;
  checkReferences(draft, known, slug);
  checkFormerAddresses(draft, addresses);
  if (site && never !== undefined) checkReply(draft, site.url, never);
  checkMoney(draft, codes);
  checkCustomerEnglish(draft, rules.english);
  checkArticleCopy(draft, rules);
  const url = articleUrl({ topic, slug });
  const shownOn = { ...around, links: { ...links, own: url }, site: site?.url ?? '', contacts: rules.contacts };
  const rendered = body && renderBody(body, shownOn, reporter);
  const note = around.notes.get(id);
  const own = note?.body && renderBody(note.body, shownOn, note.reporter);
  if (!data || !rendered || (note && !own)) return undefined;
  // Said last, when nothing else is wrong with the answer.
  if (bodyLength && reporter.count === 0) checkLength(rendered, body, bodyLength, reporter);
  refuseUnusedAllowances(reporter);
  const headings = [...body.headings, ...(note?.body?.headings ?? [])];
  return articleOf({ id, slug, topic, data, shown }, headings, [unplaced(rendered), own && unplaced(own)], sources);
}

/** What a body, or a note to it, was made into. */
type Rendered = Pick<RenderedBody, 'sections' | 'markdown'>;

/** The same without the places in its text, which take more memory than the rest. */
const unplaced = (rendered: RenderedBody): Rendered => ({
  sections: rendered.sections.map((section) => ({ ...section, content: section.content.map(withoutPlace) })),
  get markdown() {
    return rendered.markdown;
  },
});

function withoutPlace(node: ElementContent): ElementContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type !== 'element') return node;
  const { type, tagName, properties, children } = node;
  return { type, tagName, properties, children: children.map(withoutPlace) };
}

/** An answer of its fields and of what was made of its body, and of the operator's note to it. */
export function articleOf(
  { id, slug, topic, data, shown }: Pick<ArticleDraft, 'id' | 'slug' | 'topic' | 'shown'> & { data: ArticleFront },
  headings: Heading[],
  [rendered, note]: readonly [Rendered, Rendered?],
  sources: DataFiles['sources']['value'],
): Article {
  return {
    ...(shown ?? data),
    ...(shown && shown.answer !== data.answer && { answerOfAll: data.answer }),
    id,
    slug,
    topic,
    url: articleUrl({ topic, slug }),
    headings,
    sections: withNote(rendered.sections, note?.sections),
    sources: lookUp(data.sources, sources),
    get markdown() {
      return [rendered.markdown, ...(note ? [note.markdown] : [])].join('\n\n');
    },
  };
}

/** A note stands behind what to do, before the rest. */
const withNote = (own: Section[], note: Section[] = []): Section[] => [...own.slice(0, 1), ...note, ...own.slice(1)];
