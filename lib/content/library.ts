/**
 * All content, read once and checked against itself. A library that exists is right: nothing that
 * uses it asks whether a topic, an answer or a source is there.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { articleUrl, codeUrl, fixedPages, glossaryUrl, mythsUrl, numberUrl, topicUrl } from '@/lib/site/urls';
import { addressesOf, checkLock, parseLock, type Address } from './addresses';
import { readArticle, type ArticleDraft } from './article';
import { checkArticleCopy, checkFieldsCopy, type CorrectCopy } from './copy';
import { ContentFolder } from './files';
import { renderBody, type Section } from './markdown';
import { reservedIds, type Heading } from './markdown/heading-ids';
import type { LinkBook, LinkTarget } from './markdown/links';
import { ContentError, sortProblems, type Problem, type Reporter } from './problems';
import { checkArticleReferences, checkNamed, refuseDuplicates, refuseUnusedSources, type DataFile, type Known } from './references';
import * as schema from './schema';
import { checkYaml, parseYaml } from './yaml';

export type Topic = schema.TopicData & { slug: string };

/** One checked answer. */
export type Article = Omit<schema.ArticleFront, 'sources'> & {
  id: string;
  slug: string;
  topic: string;
  url: string;
  headings: Heading[];
  sections: Section[];
  sources: schema.Source[];
};

/** Entries with their sources looked up. */
type Sourced<T> = Omit<T, 'sources'> & { sources: schema.Source[] };
export type ResponseCode = Sourced<schema.ResponseCode> & { code: string; url: string };
export type PlatformCode = Sourced<schema.PlatformCode>;
export type Term = Sourced<schema.Term> & { id: string };
export type Myth = Sourced<schema.Myth> & { id: string };

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
  reportedPrompts: schema.ReportedPrompt[];
  topic(slug: string): Topic;
  article(slug: string): Article;
  articlesOf(topic: string): Article[];
  /** Every address, also the numbers and former ones, and where it leads. */
  addresses: ReadonlyMap<string, Address>;
};

/**
 * Where to read: the content folder, how it is called in messages, and the folder of files served as
 * they are. `correct` is the copy linter; without it only banned words are looked for.
 */
export type Folders = { content: string; shown: string; public: string; correct?: CorrectCopy };

/** Reads and checks all content. Throws a `ContentError` that lists every problem of every file. */
export function loadLibrary(folders: Folders): Library {
  const { library, problems } = inspectContent(folders);
  if (!library) throw new ContentError(problems);
  return library;
}

/** Reads and checks all content; there is a library when there is no problem. */
export function inspectContent(folders: Folders): { library?: Library; problems: Problem[] } {
  const folder = new ContentFolder(folders.content, folders.shown);
  const reporters: Reporter[] = [];
  const file = (path: string) => {
    const read = folder.read(path);
    reporters.push(read.reporter);
    return read;
  };
  const data = <T extends z.ZodType>(path: string, shape: T): DataFile<z.infer<T>> => {
    const { text, reporter } = file(path);
    const source = text === undefined ? undefined : parseYaml(text, reporter);
    return { source, reporter, value: source && checkYaml(shape, source, reporter) };
  };

  const files = {
    site: data('site.yaml', schema.siteFile),
    home: data('home.yaml', schema.homeFile),
    topics: data('topics.yaml', schema.topicsFile),
    sources: data('sources.yaml', schema.sourcesFile),
    myths: data('myths.yaml', schema.mythsFile),
    codes: data('codes.yaml', schema.codesFile),
    platformCodes: data('platform-codes.yaml', schema.platformCodesFile),
    glossary: data('glossary.yaml', schema.glossaryFile),
    reportedPrompts: data('reported-prompts.yaml', schema.reportedPromptsFile),
    bannedWords: data('banned-words.yaml', schema.bannedWordsFile),
  };
  const lock = file('addresses.lock');
  const drafts = readDrafts(folder, files.topics.value && new Set(Object.keys(files.topics.value)), reporters);

  const topics = Object.entries(files.topics.value ?? {})
    .map(([slug, topic]) => ({ slug, ...topic }))
    .sort((a, b) => a.digit - b.digit);
  const addresses = addressesOf(
    topics.map(({ slug }) => slug),
    drafts.map((draft) => ({ ...draft, redirectFrom: draft.data?.redirectFrom ?? [] })),
    Object.keys(files.codes.value ?? {}),
  );

  const known: Known = {
    slugs: drafts.map(({ slug }) => slug),
    sources: files.sources.value && new Set(Object.keys(files.sources.value)),
    codes: files.codes.value && new Set(Object.keys(files.codes.value)),
  };
  refuseDuplicates(drafts);
  checkNumbers(drafts, topics);
  for (const draft of drafts) checkArticleReferences(draft, known, addresses);
  const entries = <T extends object>(value: Record<string, T> | T[]) =>
    Object.entries(value).map(([key, entry]): [PropertyKey[], T] => [[Array.isArray(value) ? Number(key) : key], entry as T]);
  checkNamed(files.home, ({ prompts, asked }) => [[[], { asked }], ...prompts.map((prompt, index): [PropertyKey[], typeof prompt] => [['prompts', index], prompt])], known);
  checkNamed(files.myths, entries, known);
  checkNamed(files.codes, entries, known);
  checkNamed(files.platformCodes, entries, known);
  checkNamed(files.glossary, entries, known);
  checkNamed(files.reportedPrompts, entries, known);
  const citing = [files.myths, files.codes, files.platformCodes, files.glossary].map(({ value }) => value && Object.values(value));
  refuseUnusedSources(
    files.sources,
    citing.every((values) => values !== undefined) && drafts.every(({ data }) => data)
      ? [...drafts.map(({ data }) => data!), ...citing.flat()]
      : undefined,
  );
  checkCopyOf(drafts, files, folders.correct);

  const links = linkBook(topics, drafts, addresses, filesBelow(folders.public), files);
  const myths = files.myths.value && new Map(Object.entries(files.myths.value));
  const terms = new Map(Object.entries(files.glossary.value ?? {}).map(([id, { term }]) => [term, id]));
  const articles = drafts.flatMap((draft): Article[] => {
    const url = articleUrl(draft);
    const sections = draft.body && renderBody(draft.body, { links: { ...links, own: url }, myths, terms }, draft.reporter);
    if (!draft.data || !draft.body || !sections) return [];
    const { id, slug, topic, data } = draft;
    return [{ ...data, id, slug, topic, url, headings: draft.body.headings, sections, sources: lookUp(data.sources, files.sources) }];
  });
  if (lock.text !== undefined && files.topics.value && files.codes.value) {
    checkLock(parseLock(lock.text, lock.reporter), addresses, lock.reporter);
  }

  const problems = sortProblems(reporters.flatMap((reporter) => reporter.problems));
  return problems.length > 0 ? { problems } : { problems, library: createLibrary(files, topics, articles, addresses) };
}

const lookUp = (ids: readonly string[], { value }: DataFile<Record<string, schema.Source>>) => ids.flatMap((id) => value?.[id] ?? []);

type Files = {
  [name in 'site' | 'home' | 'sources' | 'myths' | 'codes' | 'platformCodes' | 'glossary' | 'reportedPrompts' | 'topics' | 'bannedWords']: DataFile<
    z.infer<(typeof schema)[`${name}File`]>
  >;
};

/** Called only when no file had a problem, so every value is there. */
function createLibrary(files: Files, topics: Topic[], articles: Article[], addresses: Map<string, Address>): Library {
  const ordered = [...articles].sort((a, b) => a.id.localeCompare(b.id));
  const topicBySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const articleBySlug = new Map(ordered.map((article) => [article.slug, article]));
  const sourced = <T extends { sources: string[] }>(entry: T): Sourced<T> => ({ ...entry, sources: lookUp(entry.sources, files.sources) });
  return {
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
    reportedPrompts: files.reportedPrompts.value!,
    addresses,
    topic: (slug) => topicBySlug.get(slug)!,
    article: (slug) => articleBySlug.get(slug)!,
    articlesOf: (topic) => ordered.filter((article) => article.topic === topic),
  };
}

function readDrafts(folder: ContentFolder, topics: ReadonlySet<string> | undefined, reporters: Reporter[]): ArticleDraft[] {
  const drafts: ArticleDraft[] = [];
  const stray = (path: string, message: string, fix: string) => {
    const reporter = folder.reporter(path);
    reporter.report({ line: 1, column: 1 }, message, fix);
    reporters.push(reporter);
  };
  for (const entry of folder.list('articles')) {
    if (!entry.isFolder) {
      stray(entry.path, 'articles 里直接放了文件', '移到主题文件夹里，例如 articles/settlement/');
      continue;
    }
    if (topics && !topics.has(entry.name)) {
      stray(entry.path, `没有叫“${entry.name}”的主题`, `可以用：${[...topics].join('、')}`);
      continue;
    }
    for (const child of folder.list(entry.path)) {
      if (child.isFolder) {
        stray(child.path, '主题文件夹里还有文件夹', '把文件移到上一层');
        continue;
      }
      const file = folder.read(child.path);
      reporters.push(file.reporter);
      const draft = readArticle(file, entry.name);
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

function checkCopyOf(drafts: ArticleDraft[], files: Files, correct: CorrectCopy | undefined) {
  const rules = { correct, banned: files.bannedWords.value ?? [] };
  for (const draft of drafts) checkArticleCopy(draft, rules);
  const fieldsOf: [keyof Files, string[]][] = [
    ['topics', ['name', 'lead']],
    ['myths', ['truth']],
    ['codes', ['name', 'action', 'cardholder', 'note']],
    ['platformCodes', ['meaning']],
    ['glossary', ['definition']],
  ];
  for (const [name, fields] of fieldsOf) {
    const { value, source, reporter } = files[name];
    if (!value || !source) continue;
    const entries = Object.entries(value).map(([key, entry]): [PropertyKey, Record<string, unknown>] => [
      Array.isArray(value) ? Number(key) : key,
      entry as Record<string, unknown>,
    ]);
    checkFieldsCopy(entries, fields, source, rules, reporter);
  }
}

function linkBook(
  topics: Topic[],
  drafts: ArticleDraft[],
  addresses: ReadonlyMap<string, Address>,
  publicFiles: ReadonlySet<string>,
  { glossary, myths }: Files,
): Omit<LinkBook, 'own'> {
  const pages = new Map<string, LinkTarget>();
  const anchors: Partial<Record<string, string[]>> = {
    [glossaryUrl]: Object.keys(glossary.value ?? {}),
    [mythsUrl]: Object.keys(myths.value ?? {}),
  };
  for (const url of [...Object.keys(fixedPages), ...topics.map(({ slug }) => topicUrl(slug))]) {
    pages.set(url, { url, ids: new Set(['main', ...(anchors[url] ?? [])]) });
  }
  for (const draft of drafts) {
    const target: LinkTarget = {
      url: articleUrl(draft),
      ids: new Set([...(draft.body?.headings.map(({ id }) => id) ?? []), ...reservedIds]),
      answer: { id: draft.id, question: draft.data?.question ?? draft.slug },
    };
    pages.set(target.url, target);
    pages.set(numberUrl(draft.id), target);
  }
  for (const [address, { to, moved }] of addresses) {
    const target = moved ? pages.get(to) : { url: to, ids: new Set(['main']) };
    if (target && !pages.has(address)) pages.set(address, target);
  }
  return { pages, files: publicFiles };
}

const filesBelow = (dir: string): Set<string> =>
  new Set(
    readdirSync(dir, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/')),
  );
