/**
 * All content, read once and checked against itself. A library that exists is right: nothing that
 * uses it asks whether a topic, an answer or a source is there.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { articleUrl, fixedPages, numberUrl, topicUrl } from '@/lib/site/urls';
import { addressesOf, checkLock, parseLock, type Address } from './addresses';
import { readArticle, type ArticleDraft } from './article';
import { ContentFolder } from './files';
import { renderBody, type Section } from './markdown';
import { reservedIds, type Heading } from './markdown/heading-ids';
import type { LinkBook, LinkTarget } from './markdown/links';
import { ContentError, nearest, sortProblems, type Problem, type Reporter } from './problems';
import { homeFile, mythsFile, siteFile, sourcesFile, topicsFile, type ArticleFront, type Home, type Myth, type Site, type Source } from './schema';
import { checkYaml, parseYaml, type YamlSource } from './yaml';

export type Topic = { slug: string; digit: number; name: string; key: string; lead: string };

/** One checked answer. */
export type Article = Omit<ArticleFront, 'sources'> & {
  id: string;
  slug: string;
  topic: string;
  url: string;
  headings: Heading[];
  sections: Section[];
  sources: Source[];
};

export type Library = {
  site: Site;
  home: Home;
  /** In the order of the keypad. */
  topics: Topic[];
  /** In the order of their numbers. */
  articles: Article[];
  topic(slug: string): Topic;
  article(slug: string): Article;
  articlesOf(topic: string): Article[];
  /** Every address, also the numbers and former ones, and where it leads. */
  addresses: ReadonlyMap<string, Address>;
};

/** A YAML file of the content: its checked value, if it is right, and where each field stands. */
type DataFile<T> = { value?: T; source?: YamlSource; reporter: Reporter };

/** Where to read: the content folder, how it is called in messages, and the folder of files served as they are. */
export type Folders = { content: string; shown: string; public: string };

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
  const finish = (library?: Library) => {
    const problems = sortProblems(reporters.flatMap((reporter) => reporter.problems));
    return problems.length > 0 ? { problems } : { library, problems };
  };
  const file = (path: string) => {
    const read = folder.read(path);
    reporters.push(read.reporter);
    return read;
  };
  const data = <T extends z.ZodType>(path: string, schema: T): DataFile<z.infer<T>> => {
    const { text, reporter } = file(path);
    const source = text === undefined ? undefined : parseYaml(text, reporter);
    return { source, reporter, value: source && checkYaml(schema, source, reporter) };
  };

  const { value: site } = data('site.yaml', siteFile);
  const { value: topicsData } = data('topics.yaml', topicsFile);
  const sourcesData = data('sources.yaml', sourcesFile);
  const sources = sourcesData.value;
  const mythsData = data('myths.yaml', mythsFile);
  const homeData = data('home.yaml', homeFile);
  const lock = file('addresses.lock');

  const drafts = readDrafts(folder, topicsData && new Set(Object.keys(topicsData)), reporters);
  refuseDuplicates(drafts);

  const topics: Topic[] = Object.entries(topicsData ?? {})
    .map(([slug, topic]) => ({ slug, ...topic }))
    .sort((a, b) => a.digit - b.digit);
  const addressed = drafts.map((draft) => ({ ...draft, redirectFrom: draft.data?.redirectFrom ?? [] }));
  const addresses = addressesOf(topics.map(({ slug }) => slug), addressed);
  const myths = mythsData.value && new Map(Object.entries(mythsData.value));
  const links = linkBook(topics, drafts, addresses, filesBelow(folders.public));

  const articles: Article[] = [];
  for (const draft of drafts) {
    const topic = topics.find(({ slug }) => slug === draft.topic);
    if (topic && draft.id[0] !== String(topic.digit)) {
      draft.reporter.report(
        { line: 1, column: 1 },
        `编号 ${draft.id} 的第一位不是主题“${topic.name}”的 ${topic.digit}`,
        `把编号改成 ${topic.digit} 开头，或把文件移到 ${draft.id[0]} 开头的主题`,
      );
    }
    checkReferences(draft, drafts, addresses, sources && new Set(Object.keys(sources)));
    const url = articleUrl(draft);
    const sections = draft.body && renderBody(draft.body, { links: { ...links, own: url }, myths }, draft.reporter);
    if (draft.data && draft.body && sections && sources) {
      articles.push({
        ...draft.data,
        id: draft.id,
        slug: draft.slug,
        topic: draft.topic,
        url,
        headings: draft.body.headings,
        sections,
        sources: draft.data.sources.flatMap((id) => sources[id] ?? []),
      });
    }
  }
  checkHome(homeData, drafts);
  checkMyths(mythsData, drafts, sources);
  refuseUnusedSources(sourcesData, drafts, mythsData.value);
  if (lock.text !== undefined && topicsData) checkLock(parseLock(lock.text, lock.reporter), addresses, lock.reporter);

  return finish(site && homeData.value && createLibrary(site, homeData.value, topics, articles, addresses));
}

function createLibrary(site: Site, home: Home, topics: Topic[], articles: Article[], addresses: Map<string, Address>): Library {
  const ordered = [...articles].sort((a, b) => a.id.localeCompare(b.id));
  const topicBySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const articleBySlug = new Map(ordered.map((article) => [article.slug, article]));
  return {
    site,
    home,
    topics,
    articles: ordered,
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

function refuseDuplicates(drafts: ArticleDraft[]) {
  const groups: [what: string, of: (draft: ArticleDraft) => string | undefined, field?: 'question'][] = [
    ['编号', ({ id }) => id],
    ['英文短名', ({ slug }) => slug],
    ['问题', ({ data }) => data?.question, 'question'],
  ];
  for (const [what, of, field] of groups) {
    const byValue = new Map<string, ArticleDraft[]>();
    for (const draft of drafts) {
      const value = of(draft);
      if (value) byValue.set(value, [...(byValue.get(value) ?? []), draft]);
    }
    for (const [value, same] of byValue) {
      if (same.length < 2) continue;
      for (const draft of same) {
        const others = same.filter((other) => other !== draft).map(({ reporter }) => reporter.file);
        draft.reporter.report(
          field && draft.front ? draft.front.placeOf([field]) : { line: 1, column: 1 },
          `${what}“${value}”和 ${others.join('、')} 重复`,
          field ? '合成一篇，或把问题写得不一样' : `换一个没用过的${what}`,
        );
      }
    }
  }
}

/** Related answers, sources and former addresses of one answer must be there and free. */
function checkReferences(
  draft: ArticleDraft,
  drafts: ArticleDraft[],
  addresses: ReadonlyMap<string, Address>,
  sources: ReadonlySet<string> | undefined,
) {
  if (!draft.data || !draft.front) return;
  const { data, front, reporter } = draft;
  const slugs = drafts.map(({ slug }) => slug);
  data.related.forEach((slug, index) => {
    const place = front.placeOf(['related', index]);
    if (slug === draft.slug) {
      reporter.report(place, 'related 里写了这篇答案自己', '换成别的答案，或删掉');
    } else if (!slugs.includes(slug)) {
      const near = nearest(slug, slugs);
      reporter.report(place, `related 里的“${slug}”没有这篇答案`, near ? `是不是想写 ${near}` : '写别的答案的英文短名');
    }
  });
  data.sources.forEach((id, index) => {
    if (!sources || sources.has(id)) return;
    const near = nearest(id, [...sources]);
    reporter.report(
      front.placeOf(['sources', index]),
      `sources.yaml 里没有“${id}”`,
      near ? `是不是想写 ${near}` : '先在 sources.yaml 里加上这条依据',
    );
  });
  data.redirectFrom.forEach((former, index) => {
    const holder = addresses.get(former);
    if (holder && (!holder.moved || holder.meaning !== draft.id || former === numberUrl(draft.id))) {
      reporter.report(front.placeOf(['redirectFrom', index]), `旧地址 ${former} 已经属于 ${holder.meaning}`, '删掉这个旧地址');
    }
  });
}

function checkHome({ value, source, reporter }: DataFile<Home>, drafts: ArticleDraft[]) {
  const check = (slug: string, path: PropertyKey[]) => {
    if (drafts.some((draft) => draft.slug === slug)) return;
    reporter.report(source!.placeOf(path), `没有叫“${slug}”的答案`, '写一篇答案的英文短名');
  };
  value?.prompts.forEach(({ answer }, index) => check(answer, ['prompts', index, 'answer']));
  value?.asked.forEach((slug, index) => check(slug, ['asked', index]));
}

function checkMyths({ value, source, reporter }: DataFile<Record<string, Myth>>, drafts: ArticleDraft[], sources?: Record<string, Source>) {
  for (const [id, myth] of Object.entries(value ?? {})) {
    if (!drafts.some(({ slug }) => slug === myth.answer)) {
      reporter.report(source!.placeOf([id, 'answer']), `没有叫“${myth.answer}”的答案`, '写一篇答案的英文短名');
    }
    for (const [index, cited] of myth.sources.entries()) {
      if (sources && !sources[cited]) {
        reporter.report(source!.placeOf([id, 'sources', index]), `sources.yaml 里没有“${cited}”`, '先在 sources.yaml 里加上这条依据');
      }
    }
  }
}

function refuseUnusedSources(
  { value, source, reporter }: DataFile<Record<string, Source>>,
  drafts: ArticleDraft[],
  myths: Record<string, Myth> | undefined,
) {
  // A file that could not be read may be the one that cites a source.
  if (!value || !myths || drafts.some(({ data }) => !data)) return;
  const cited = new Set([...drafts.map(({ data }) => data!), ...Object.values(myths)].flatMap((citing) => citing.sources));
  for (const id of Object.keys(value)) {
    if (!cited.has(id)) reporter.report(source!.placeOf([id]), `依据“${id}”没有答案引用`, '删掉它，或写进答案的 sources');
  }
}

function linkBook(
  topics: Topic[],
  drafts: ArticleDraft[],
  addresses: ReadonlyMap<string, Address>,
  files: ReadonlySet<string>,
): Omit<LinkBook, 'own'> {
  const pages = new Map<string, LinkTarget>();
  for (const url of Object.keys(fixedPages)) pages.set(url, { url, ids: new Set(['main']) });
  for (const { slug } of topics) pages.set(topicUrl(slug), { url: topicUrl(slug), ids: new Set(['main']) });
  for (const draft of drafts) {
    const target: LinkTarget = {
      url: articleUrl(draft),
      ids: new Set([...(draft.body?.headings.map(({ id }) => id) ?? []), ...reservedIds]),
      answer: { id: draft.id, question: draft.data?.question ?? draft.slug },
    };
    pages.set(target.url, target);
    pages.set(numberUrl(draft.id), target);
  }
  for (const [address, { to }] of addresses) {
    const target = pages.get(to);
    if (target && !pages.has(address)) pages.set(address, target);
  }
  return { pages, files };
}

const filesBelow = (dir: string): Set<string> =>
  new Set(
    readdirSync(dir, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length).replaceAll('\\', '/')),
  );
