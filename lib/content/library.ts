/**
 * All content, read once and checked against itself. A library that exists is right: nothing that
 * uses it asks whether a topic, an answer or a source is there.
 */
import { deserialize, serialize } from 'node:v8';
import type { Calendar } from '@/lib/payout/calendar';
import { articleUrl, codeUrl } from '@/lib/site/urls';
import { addressesOf, checkLock, parseLock, type Address } from './addresses';
import { readArticle, type ArticleDraft } from './article';
import { checkArticleCopy, checkDataCopy, checkGuideCopy, type CorrectCopy } from './copy';
import { readDataFiles, type DataFiles } from './data-files';
import { ContentFolder, lockFile } from './files';
import { calendarOf, checkHolidays } from './holidays';
import { guidesOf, readGuides, type Guide, type GuideDraft } from './guides';
import { linkTargets } from './link-book';
import { checkLength, renderBody, type Section } from './markdown';
import type { Heading } from './markdown/heading-ids';
import { readOffTopic, readPhrasings, type OffTopicPhrasing, type Phrasing } from './phrasings';
import { checkCodes, checkMoney } from './money-rules';
import { digitsOf } from './never-written';
import type { Passages } from './passages';
import { ContentError, listed, quoted, sortProblems, type Problem } from './problems';
import { readPublicFiles } from './public-files';
import { checkReply } from './reply';
import {
  checkArticleReferences,
  checkDataReferences,
  checkGuideReferences,
  refuseDuplicates,
  refuseFuture,
  refuseMissingBadge,
  refuseSharedSynonyms,
  refuseUnusedSources,
  type Known,
} from './references';
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
  /** The body as plain Markdown: links with their host, facts instead of wrong claims. */
  markdown: string;
  sources: schema.Source[];
};

/** Entries with their sources looked up. */
type Sourced<T> = Omit<T, 'sources'> & { sources: schema.Source[] };
export type ResponseCode = Sourced<schema.ResponseCode> & { code: string; url: string };
export type PlatformCode = Sourced<schema.PlatformCode>;
export type Term = Sourced<schema.Term> & { id: string };
export type Myth = Sourced<schema.Myth> & { id: string };
export type Receipt = Sourced<schema.Receipt> & { id: string };

/** What a report asks for, and when; in the order of their list. */
export type ReportField = schema.ReportField & { id: string };
export type ReportSituation = Omit<schema.ReportSituation, 'needs' | 'answers'> & {
  id: string;
  needs: ReportField[];
  answers: Article[];
};

export type Library = {
  site: schema.Site;
  home: schema.Home;
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
  reportFields: ReportField[];
  reportSituations: ReportSituation[];
  reportedPrompts: schema.ReportedPrompt[];
  feedback: schema.Feedback;
  /** The answers that pages which are no answers name, by their slugs. */
  pages: schema.PagesData;
  /** In the order of their list. */
  guides: Guide[];
  /** What the search is made from, beside the answers. */
  phrasings: Phrasing[];
  offTopic: OffTopicPhrasing[];
  synonyms: schema.Synonyms;
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
};

/** A library without what only looks things up in it. */
type LibraryData = Omit<Library, 'topic' | 'article' | 'numbered' | 'articlesOf'>;

/**
 * What is asked of content before it is published, beside being right: the copy linter (without it only banned words
 * are looked for), the day in Beijing, after which nothing can have been done, and how many Chinese characters a body
 * has. The development server shows a page without them.
 */
export type HouseRules = { correct?: CorrectCopy; today?: string; bodyLength?: { least: number; most: number } };

/** Where to read: the content folder, how it is called in messages, and the folder of files served as they are. */
export type Folders = { content: string; shown: string; public: string } & HouseRules;

/** Reads and checks all content. Throws a `ContentError` that lists every problem of every file. */
export function loadLibrary(folders: Folders): Library {
  const { library, problems } = inspectContent(folders);
  if (!library) throw new ContentError(problems);
  return library;
}

/** Reads and checks all content; there is a library when there is no problem. */
export function inspectContent(folders: Folders): { library?: Library; problems: Problem[] } {
  const folder = new ContentFolder(folders.content, folders.shown);
  const { files, passages } = readDataFiles(folder);
  const lock = folder.read(lockFile);
  const drafts = readDrafts(folder, passages, files.topics.value && new Set(Object.keys(files.topics.value)));

  const topics = Object.entries(files.topics.value ?? {})
    .map(([slug, topic]) => ({ slug, ...topic }))
    .sort((a, b) => a.digit - b.digit);
  const codes = Object.keys(files.codes.value ?? {});
  const guides = readGuides(folder, passages);
  const addresses = addressesOf(
    topics.map(({ slug }) => slug),
    drafts.map((draft) => ({ ...draft, redirectFrom: draft.fields.redirectFrom ?? [] })),
    codes,
    guides.map(({ slug, data }) => ({
      slug,
      steps: Object.keys(data?.steps ?? {}),
      formerSteps: data?.formerSteps ?? [],
    })),
  );

  const known: Known = {
    slugs: new Set(drafts.map(({ slug }) => slug)),
    sources: files.sources.value && new Set(Object.keys(files.sources.value)),
    codes: files.codes.value && new Set(codes),
    terms: files.glossary.value && new Set(Object.keys(files.glossary.value)),
  };
  const phrases = { phrasings: readPhrasings(folder, known.slugs), offTopic: readOffTopic(folder) };
  refuseDuplicates(drafts);
  checkNumbers(drafts, topics);
  for (const draft of drafts) checkArticleReferences(draft, known, addresses);
  if (files.site.value) for (const draft of drafts) checkReply(draft, files.site.value.url);
  checkDataReferences(files, known);
  for (const guide of guides) checkGuideReferences(guide, known);
  refuseUnusedSources(files, drafts);
  refuseSharedSynonyms(files);
  checkHolidays(files.holidays);
  // Without topics, codes and guides it cannot be said which addresses are gone.
  if (lock.text !== undefined && files.topics.value && files.codes.value && guides.every(({ data }) => data)) {
    checkLock(parseLock(lock.text, lock.reporter), addresses, lock.reporter);
  }
  if (folders.today) for (const draft of drafts) refuseFuture(draft, folders.today);
  checkCodes(files);
  for (const draft of drafts) checkMoney(draft, files.codes.value ?? {});
  const { hotline, wechat } = files.site.value?.support ?? {};
  const contacts = [hotline, wechat].filter((contact) => contact !== undefined);
  const telephones =
    files.site.value &&
    files.authorities.value &&
    new Set([hotline ?? '', ...Object.values(files.authorities.value).map(({ number }) => number)].map(digitsOf));
  const claims = Object.values(files.myths.value ?? {}).map(({ claim }) => claim);
  const rules = { correct: folders.correct, banned: files.bannedWords.value ?? [], contacts, claims };
  for (const draft of drafts) checkArticleCopy(draft, rules);
  checkDataCopy(files, rules);
  for (const guide of guides) checkGuideCopy(guide, rules);

  refuseMissingBadge(files, folders.public);
  const publicFiles = readPublicFiles(folders.public);
  const links = { pages: linkTargets(topics, drafts, addresses, files), files: publicFiles.files, telephones };
  const myths = files.myths.value && new Map(Object.entries(files.myths.value));
  const terms = new Map(Object.entries(files.glossary.value ?? {}).map(([id, { term }]) => [term, id]));
  const articles = drafts.flatMap((draft): Article[] => {
    const url = articleUrl(draft);
    const site = files.site.value?.url ?? '';
    const rendered =
      draft.body &&
      renderBody(draft.body, { links: { ...links, own: url }, myths, terms, site, contacts }, draft.reporter);
    if (!draft.data || !draft.body || !rendered) return [];
    // Said last, when nothing else is wrong with the answer.
    if (folders.bodyLength && draft.reporter.count === 0)
      checkLength(rendered.sections, draft.body, folders.bodyLength, draft.reporter);
    const { id, slug, topic, data } = draft;
    return [
      {
        ...data,
        id,
        slug,
        topic,
        url,
        headings: draft.body.headings,
        ...rendered,
        sources: lookUp(data.sources, files),
      },
    ];
  });

  // A text with a mistake may be the one that pulls a passage in.
  if (folder.problems().length === 0) passages.refuseUnused();
  const problems = sortProblems([...folder.problems(), ...publicFiles.problems]);
  return problems.length > 0
    ? { problems }
    : { problems, library: createLibrary(files, topics, articles, guides, addresses, phrases) };
}

const lookUp = (ids: readonly string[], { sources }: DataFiles) => ids.flatMap((id) => sources.value?.[id] ?? []);

/** By the topic's digit, then as numbers: a topic that has outgrown three digits goes on with four. */
const byNumber = (a: string, b: string) => Number(a[0]) - Number(b[0]) || Number(a) - Number(b);

/** Called only when no file had a problem, so every value is there. */
function createLibrary(
  files: DataFiles,
  topics: Topic[],
  articles: Article[],
  guides: GuideDraft[],
  addresses: Map<string, Address>,
  phrases: Pick<Library, 'phrasings' | 'offTopic'>,
): Library {
  const ordered = [...articles].sort((a, b) => byNumber(a.id, b.id));
  const articleBySlug = new Map(ordered.map((article) => [article.slug, article]));
  const sourced = <T extends { sources: string[] }>(entry: T): Sourced<T> => ({
    ...entry,
    sources: lookUp(entry.sources, files),
  });
  const report = files.report.value!;
  const reportFields = Object.entries(report.fields).map(([id, field]) => ({ ...field, id }));
  const reportFieldById = new Map(reportFields.map((field) => [field.id, field]));
  return withLookups({
    site: files.site.value!,
    home: files.home.value!,
    topics,
    articles: ordered,
    codes: Object.entries(files.codes.value!)
      .map(([code, entry]) => ({ ...sourced(entry), code, url: codeUrl(code) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    platformCodes: files.platformCodes.value!.map(sourced),
    terms: Object.entries(files.glossary.value!).map(([id, term]) => ({ ...sourced(term), id })),
    myths: Object.entries(files.myths.value!).map(([id, myth]) => ({ ...sourced(myth), id })),
    receipts: Object.entries(files.receipts.value!).map(([id, receipt]) => ({ ...sourced(receipt), id })),
    reportFields,
    reportSituations: Object.entries(report.situations).map(([id, { needs, answers, ...situation }]) => ({
      ...situation,
      id,
      needs: needs.map((field) => reportFieldById.get(field)!),
      answers: answers.map((slug) => articleBySlug.get(slug)!),
    })),
    reportedPrompts: files.reportedPrompts.value!,
    feedback: files.feedback.value!,
    pages: files.pages.value!,
    guides: guidesOf(guides),
    ...phrases,
    synonyms: files.synonyms.value!,
    searchWords: files.searchWords.value!,
    calendar: calendarOf(files.holidays.value!),
    calendarSources: lookUp(
      files.holidays.value!.map(({ source }) => source),
      files,
    ),
    addresses,
    reviewed: ordered.map(({ reviewed }) => reviewed).reduce((a, b) => (a > b ? a : b), ''),
  });
}

/** The library with these answers alone, and of everything else what leads to them. */
export function partOf(library: Library, kept: ReadonlySet<string>): Library {
  const { articles, codes, platformCodes, reportedPrompts, phrasings, home } = library;
  const leads = ({ answer }: { answer: string }) => kept.has(answer);
  const isKept = (slug: string) => kept.has(slug);
  const gone = new Set(articles.filter(({ slug }) => !kept.has(slug)).map(({ url }) => url));
  return withLookups({
    ...library,
    articles: articles
      .filter(({ slug }) => kept.has(slug))
      .map((article) => ({ ...article, related: article.related.filter(isKept) })),
    codes: codes.map((code) => ({ ...code, related: code.related.filter(isKept) })),
    platformCodes: platformCodes.filter(leads),
    reportedPrompts: reportedPrompts.filter(leads),
    phrasings: phrasings.filter(({ slug }) => kept.has(slug)),
    home: { prompts: home.prompts.filter(leads), asked: home.asked.filter(isKept) },
    addresses: new Map([...library.addresses].filter(([, { to }]) => !gone.has(to))),
  });
}

/** The answers that something else than an answer names: without them no other page is whole. */
export function namedAnswers(library: Library): Set<string> {
  const slugs = new Set(library.articles.map(({ slug }) => slug));
  const named = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && slugs.has(value)) named.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk({ ...library, articles: [], phrasings: [], addresses: [] });
  return named;
}

/** A checked library as bytes: reading them costs a fortieth of reading and checking the content again. */
export const packLibrary = (library: Library): Uint8Array =>
  serialize(Object.fromEntries(Object.entries(library).filter(([, value]) => typeof value !== 'function')));

/** The library that `packLibrary` made bytes of. */
export const unpackLibrary = (bytes: Uint8Array): Library => withLookups(deserialize(bytes) as LibraryData);

function withLookups(data: LibraryData): Library {
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

function readDrafts(
  folder: ContentFolder,
  passages: Passages,
  topics: ReadonlySet<string> | undefined,
): ArticleDraft[] {
  const drafts: ArticleDraft[] = [];
  const stray = (path: string, message: string, fix: string) =>
    folder.reporter(path).report({ line: 1, column: 1 }, message, fix);
  for (const entry of folder.list('articles')) {
    if (!entry.isFolder) {
      stray(entry.path, 'articles 里直接放了文件', '移到主题文件夹里，例如 articles/settlement/');
      continue;
    }
    if (topics && !topics.has(entry.name)) {
      stray(entry.path, `没有叫${quoted(entry.name)}的主题`, `可以用：${listed([...topics])}`);
      continue;
    }
    for (const child of folder.list(entry.path)) {
      if (child.isFolder) {
        stray(child.path, '主题文件夹里还有文件夹', '把文件移到上一层');
        continue;
      }
      const draft = readArticle(folder.read(child.path), entry.name, passages);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

function checkNumbers(drafts: ArticleDraft[], topics: Topic[]) {
  for (const { id, topic: slug, reporter } of drafts) {
    const topic = topics.find((candidate) => candidate.slug === slug);
    if (!topic || id[0] === String(topic.digit)) continue;
    reporter.report(
      { line: 1, column: 1 },
      `编号 ${id} 的第一位不是主题“${topic.name}”的 ${topic.digit}`,
      `把编号改成 ${topic.digit} 开头，或把文件移到 ${id[0]} 开头的主题`,
    );
  }
}
