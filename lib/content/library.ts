/**
 * All content, checked. A library that exists is right: nothing that uses it asks whether a topic, an answer
 * or a source is there. lib/content/inspect.ts makes one; for an author's own preview preview/ makes one of what is
 * not right, in which the same is there, if only as a word that it is missing.
 */
import type { Calendar } from '@/lib/payout/calendar';
import type { Address } from './addresses';
import type { Guide } from './guides';
import type { Section } from './markdown';
import type { Heading } from './markdown/heading-ids';
import type { Wrong } from './preview/beside';
import type { OffTopicPhrasing, Phrasing } from './phrasings';
import type * as schema from './schema';

export type Topic = schema.TopicData & { slug: string };

/** One checked answer. */
export type Article = Omit<schema.ArticleFront, 'sources'> & {
  id: string;
  slug: string;
  topic: string;
  url: string;
  headings: Heading[];
  sections: Section[];
  /** Where the operator's words differ from those of all, the answer in these: a picture has room for them. */
  answerOfAll?: string;
  /** The body as plain Markdown: links with their host, facts instead of wrong claims. Made when it is first read. */
  readonly markdown: string;
  sources: schema.Source[];
};

/** Entries with their sources looked up. */
export type Sourced<T> = Omit<T, 'sources'> & { sources: schema.Source[] };
export type ResponseCode = Sourced<schema.ResponseCode> & { code: string; url: string };
export type PlatformCode = Sourced<schema.PlatformCode>;
export type Term = Sourced<schema.Term> & { id: string };
export type Myth = Sourced<schema.Myth> & { id: string };
export type Procedure = schema.Procedure & { name: string };
export type Receipt = Sourced<schema.Receipt> & { id: string };

/** What a report asks for, and when; in the order of their list. */
export type ReportField = schema.ReportField & { id: string };
export type ReportSituation = Omit<schema.ReportSituation, 'needs' | 'answers'> & {
  id: string;
  needs: ReportField[];
  answers: Article[];
};

/** An answer that is gone for good: its number, what it was about, and the slugs of what to read instead. */
export type WithdrawnAnswer = { id: string; question: string; instead: string[]; day?: string };

export type Library = {
  site: schema.Site;
  home: schema.Home;
  /** The operator's own sign, a drawing as text (sign.ts). */
  sign?: string;
  /** What is or was down, in the order of the file. */
  notices: schema.Notice[];
  /** In the order of the keypad. */
  topics: Topic[];
  /** In the order of their numbers. */
  articles: Article[];
  /** In the order of their codes. */
  codes: ResponseCode[];
  platformCodes: PlatformCode[];
  terms: Term[];
  myths: Myth[];
  receipts: Receipt[];
  /** What terminals show, step by step; an operator's own last. */
  screens: Procedure[];
  reportFields: ReportField[];
  reportSituations: ReportSituation[];
  reportedPrompts: schema.ReportedPrompt[];
  feedback: schema.Feedback;
  /** The answers that pages which are no answers name, by their slugs. */
  pages: schema.PagesData;
  /** What pages say themselves. */
  words: schema.PageWords;
  /** In the order of their list. */
  guides: Guide[];
  withdrawn: WithdrawnAnswer[];
  /** What the search is made from, beside the answers. */
  phrasings: Phrasing[];
  offTopic: OffTopicPhrasing[];
  synonyms: schema.Synonyms;
  troubles: schema.Troubles;
  /** English words of a query → what they are in Chinese. */
  english: Readonly<Record<string, string>>;
  searchWords: schema.SearchWords;
  /** Working days and holidays, and the notices they rest on. */
  calendar: Calendar;
  calendarSources: schema.Source[];
  topic(slug: string): Topic;
  article(slug: string): Article;
  /** The answer with this number, if there is one. */
  numbered(id: string): Article | undefined;
  articlesOf(topic: string): Article[];
  /** Every address, also the numbers and former ones, and where it leads. */
  addresses: ReadonlyMap<string, Address>;
  /** Day of the last review of any answer. */
  reviewed: string;
  /** Only while an author looks at content that is not right (preview/previews.ts): what is wrong. No build has it. */
  wrong?: readonly Wrong[];
};

/** A library without what only looks things up in it. */
export type LibraryData = Omit<Library, 'topic' | 'article' | 'numbered' | 'articlesOf'>;

/** The library with these answers alone, and of everything else what leads to them. */
export function partOf(library: Library, kept: ReadonlySet<string>): Library {
  const { articles, codes, platformCodes, reportedPrompts, phrasings, home, terms } = library;
  const leads = ({ answer }: { answer: string }) => kept.has(answer);
  const isKept = (slug: string) => kept.has(slug);
  const withKept = <T extends { related: string[] }>(entry: T) => ({ ...entry, related: entry.related.filter(isKept) });
  const gone = new Set(articles.filter(({ slug }) => !kept.has(slug)).map(({ url }) => url));
  return withLookups({
    ...library,
    articles: articles.filter(({ slug }) => kept.has(slug)).map(withKept),
    codes: codes.map(withKept),
    terms: terms.map(withKept),
    platformCodes: platformCodes.filter(leads),
    reportedPrompts: reportedPrompts.filter(leads),
    phrasings: phrasings.filter(({ slug }) => kept.has(slug)),
    home: { prompts: home.prompts.filter(leads), asked: home.asked.filter(isKept) },
    addresses: new Map([...library.addresses].filter(([, { to }]) => !gone.has(to))),
  });
}

/** The words of the trade: lines break between them. */
export const wordsOf = ({ terms }: Library) => terms.flatMap(({ term, also }) => [term, ...also]);

/** What a library is made of: that can be handed to a thread, at a fortieth of reading and checking the content again. */
export const dataOf = (library: Library) =>
  Object.fromEntries(Object.entries(library).filter(([, value]) => typeof value !== 'function')) as LibraryData;

/** A library that looks things up in these. */
export function withLookups(data: LibraryData): Library {
  const topics = new Map(data.topics.map((topic) => [topic.slug, topic]));
  const bySlug = new Map(data.articles.map((article) => [article.slug, article]));
  const byNumber = new Map(data.articles.map((article) => [article.id, article]));
  const byTopic = new Map<string, Article[]>(data.topics.map(({ slug }) => [slug, []]));
  for (const article of data.articles) byTopic.get(article.topic)!.push(article);
  return {
    ...data,
    topic: (slug) => topics.get(slug)!,
    article: (slug) => bySlug.get(slug)!,
    numbered: (id) => byNumber.get(id),
    articlesOf: (topic) => byTopic.get(topic)!,
  };
}
