/** What the offline file holds: every answer, the response codes and the terms, with links that stay within the file. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { partOf, wordsOf, type Article, type Library, type ResponseCode } from '@/lib/content/library';
import type { IndexedPage, SearchIndex, SearchWords } from '@/lib/search/index-data';
import { shownHost } from '@/lib/site/shown-host';
import { codesUrl, contactUrl, glossaryUrl, guidesUrl, homeUrl, termInFile, topicUrl } from '@/lib/site/urls';
import { answerCard, byTopic, receiptFacts, type CodeLink } from './article';
import { answersOf, codeRow, platformRows } from './codes';
import { chineseDate, supportFrame, type SupportFrame } from './frame';
import { termsOf, type GlossaryTerm } from './glossary';
import { linked } from './linked';
import { byNeed } from './sections';
import { knowWords } from '@/lib/words/phrases';
import { wholeIndex } from './search-index';

const topicAnchor = (digit: number) => `topic-${digit}`;
const codeAnchor = (code: string) => `code-${code.toLowerCase()}`;
const termAnchor = (id: string) => `${termInFile.slice(1)}${id}`;

/** Most answers that the file is tried with; of long ones fewer are small enough for a chat (scripts/site/offline-file.ts). */
const mostAnswers = 180;

/** The model of `/pos-faq.html`. Of a site with more answers than it holds it has those that are needed most. */
export function offlinePage(whole: Library, most = mostAnswers) {
  const library = whole.articles.length > most ? partOf(whole, mostNeeded(whole, most)) : whole;
  // It is made beside the pages, which know them already.
  knowWords(wordsOf(whole));
  const { site, articles, codes } = library;
  return {
    title: `${site.name}离线版`,
    description: `${site.name}的${library === whole ? '全部' : '常用'} ${articles.length} 个答案，一个文件，没有网络也能看。`,
    /** The home page with its host: of what this file is a copy. */
    canonical: site.url + homeUrl,
    /** The site's address as a reader writes it down. */
    host: shownHost(site.url),
    site,
    ...withoutPictures(supportFrame(library)),
    count: articles.length,
    /** Whether these are all answers of the site. */
    whole: library === whole,
    /** Day of the last review of any answer, in words. */
    reviewed: chineseDate(library.reviewed),
    topics: byTopic(library, (article) => offlineAnswer(library, article)).map((topic) => ({
      ...topic,
      anchor: topicAnchor(topic.digit),
    })),
    codes: codes.map((code) => ({ ...codeRow(code), anchor: codeAnchor(code.code), url: firstAnswer(library, code) })),
    platformCodes: platformRows(library).map((row) => ({
      ...row,
      answer: { ...row.answer, url: `#${row.answer.id}` },
    })),
    terms: termsOf(library).map((term): GlossaryTerm => ({
      ...term,
      id: termAnchor(term.id),
      answers: term.answers.map((answer) => ({ ...answer, url: `#${answer.id}` })),
      onSlip: undefined,
      sources: term.sources.map((source) => ({ ...source, url: undefined })),
    })),
    search: offlineSearch(library),
  };
}
export type OfflinePage = ReturnType<typeof offlinePage>;
export type OfflineTopic = OfflinePage['topics'][number];

/** Where the row of a code leads: a code has no page here. */
const firstAnswer = (library: Library, code: ResponseCode) =>
  `#${answersOf(library, code)[0]?.id ?? codeAnchor(code.code)}`;

/** What the home page, the codes and the screen texts lead to, then of each topic the first, in turns. */
function mostNeeded(library: Library, most: number): Set<string> {
  const { home, searchWords, codes, platformCodes, reportedPrompts, topics, articlesOf } = library;
  const named = [
    searchWords.illicit.answer,
    ...home.asked,
    ...[...home.prompts, ...platformCodes, ...reportedPrompts].map(({ answer }) => answer),
    ...codes.flatMap(({ related }) => related),
  ];
  const lists = topics.map(({ slug }) => articlesOf(slug));
  const longest = Math.max(...lists.map(({ length }) => length));
  const inTurns = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at]?.slug ?? []));
  return new Set([...new Set([...named, ...inTurns.flat()])].slice(0, most));
}

/** One answer as the file has it; its anchor is its number, those of its headings begin with it. */
function offlineAnswer(library: Library, article: Article) {
  const { id } = article;
  const sections = byNeed(article.sections).map((section) => ({
    ...section,
    id: `${id}-${section.id}`,
    content: section.content.flatMap((node) => inFile(node, id, (href) => anchorOf(library, href, id))),
  }));
  const card = answerCard(article);
  const inThisFile = (text: string) => linked(text, library, (url) => anchorOf(library, url, id));
  return {
    ...card,
    url: `#${id}`,
    /** What it says and what to do, with the answers that both name. */
    says: inThisFile(card.answer),
    steps: article.steps.map(inThisFile),
    facts: receiptFacts(article, library.site.devices),
    prompts: article.prompts,
    codes: article.codes.map((code): CodeLink => ({ code, url: `#${codeAnchor(code)}` })),
    sections: sections.filter(({ content }) => content.length > 0),
  };
}
export type OfflineAnswer = ReturnType<typeof offlineAnswer>;

/** Headings of a body stand two levels lower here: the file has its own title and topics above them. */
const lower: Record<string, string> = { h3: 'h5', h4: 'h6' };

/** A node of a body as it stands in the file: no pictures, own ids, links that lead within the file or none. */
function inFile(node: ElementContent, id: string, anchor: (href: string) => string | undefined): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img') return [];
  const children = node.children.flatMap((child) => inFile(child, id, anchor));
  // What only held a picture goes with it.
  if (toString({ ...node, children }).trim() === '' && holdsPicture(node)) return [];
  if (node.tagName === 'a') {
    const href = anchor(String(node.properties.href));
    return href ? [{ ...node, properties: { href }, children }] : children;
  }
  const properties = node.properties.id
    ? { ...node.properties, id: `${id}-${String(node.properties.id)}` }
    : node.properties;
  return [{ ...node, tagName: lower[node.tagName] ?? node.tagName, properties, children }];
}

const holdsPicture = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (child.tagName === 'img' || holdsPicture(child)));

/** Where a link of the site leads within the file; undefined when the file has nothing there. */
function anchorOf(library: Library, href: string, id: string): string | undefined {
  if (href.startsWith('tel:')) return href;
  if (href.startsWith('#')) return `#${id}-${href.slice(1)}`;
  if (!href.startsWith('/')) return undefined;
  const [path = '', fragment] = href.replace(/\?[^#]*/, '').split('#');
  const to = library.addresses.get(path)?.to;
  const article = library.articles.find(({ url }) => url === to);
  if (article) return fragment ? `#${article.id}-${fragment}` : `#${article.id}`;
  const code = library.codes.find(({ url }) => url === to);
  if (code) return `#${codeAnchor(code.code)}`;
  const topic = library.topics.find(({ slug }) => topicUrl(slug) === to);
  if (topic) return `#${topicAnchor(topic.digit)}`;
  if (to === glossaryUrl) return `#${fragment ? termAnchor(fragment) : 'terms'}`;
  if (to === codesUrl) return '#codes';
  return to === contactUrl ? '#contact' : undefined;
}

/** The first two stages of the search, their addresses turned into anchors. They are whole, not split. */
function offlineSearch(library: Library): { index: SearchIndex; words: SearchWords } {
  const { index, words } = wholeIndex(library);
  const { waysOn } = index;
  const inFile = (pages: readonly IndexedPage[]) =>
    pages.flatMap((page) => {
      const url = anchorOf(library, page.url, '');
      return url ? [{ ...page, url }] : [];
    });
  return {
    words: { ...words, pages: inFile(words.pages) },
    index: {
      ...index,
      answers: index.answers.map((answer) => ({ ...answer, url: `#${answer.id}` })),
      pages: inFile(index.pages),
      codes: index.codes.map((code) => (code.url ? { ...code, url: `#${codeAnchor(code.code)}` } : code)),
      waysOn: {
        ...waysOn,
        // The guides ask step by step, a page each; the file has none.
        topics: waysOn.topics
          .filter(({ url }) => url !== guidesUrl)
          .map((topic) => ({ ...topic, url: `#${topicAnchor(Number(topic.sign))}` })),
      },
    },
  };
}

/** Support without codes to scan: a picture would be asked for elsewhere. */
const withoutPictures = ({ support, ...frame }: SupportFrame): SupportFrame => ({
  ...frame,
  support: {
    ...support,
    channels: support.channels.map((channel) => ({ ...channel, qr: undefined })) as typeof support.channels,
  },
});
