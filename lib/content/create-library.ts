/** Files that were found right → library: sources looked up, everything in its order. */
import { codeUrl } from '@/lib/site/urls';
import type { Address } from './addresses';
import type { DataFiles } from './data-files';
import { guidesOf, type GuideDraft } from './guides';
import { calendarOf } from './holidays';
import { withLookups, type Article, type Library, type Sourced, type Topic } from './library';

/** The sources of these names. */
export const lookUp = (ids: readonly string[], sources: DataFiles['sources']['value']) =>
  ids.flatMap((id) => sources?.[id] ?? []);

/** By the topic's digit, then as numbers: a topic that has outgrown three digits goes on with four. */
const byNumber = (a: string, b: string) => Number(a[0]) - Number(b[0]) || Number(a) - Number(b);

/** Called only when no file had a problem, so every value is there. */
export function createLibrary(
  files: DataFiles,
  topics: Topic[],
  articles: Article[],
  guides: GuideDraft[],
  addresses: Map<string, Address>,
  more: Pick<Library, 'sign' | 'phrasings' | 'offTopic'>,
): Library {
  const ordered = [...articles].sort((a, b) => byNumber(a.id, b.id));
  const articleBySlug = new Map(ordered.map((article) => [article.slug, article]));
  const sourced = <T extends { sources: string[] }>(entry: T): Sourced<T> => ({
    ...entry,
    sources: lookUp(entry.sources, files.sources.value),
  });
  const report = files.report.value!;
  const reportFields = Object.entries(report.fields).map(([id, field]) => ({ ...field, id }));
  const reportFieldById = new Map(reportFields.map((field) => [field.id, field]));
  return withLookups({
    site: files.site.value!,
    home: files.home.value!,
    notices: files.notices.value!,
    topics,
    articles: ordered,
    codes: Object.entries(files.codes.value!)
      .map(([code, entry]) => ({ ...sourced(entry), code, url: codeUrl(code) }))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    platformCodes: files.platformCodes.value!.map(sourced),
    terms: Object.entries(files.glossary.value!).map(([id, term]) => ({ ...sourced(term), id })),
    myths: Object.entries(files.myths.value!).map(([id, myth]) => ({ ...sourced(myth), id })),
    receipts: Object.entries(files.receipts.value!).map(([id, receipt]) => ({ ...sourced(receipt), id })),
    screens: [files.screens, files.ownScreens].flatMap(({ value }) =>
      Object.entries(value!.drawn).map(([name, procedure]) => ({ ...procedure, name })),
    ),
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
    words: files.words.value!,
    guides: guidesOf(guides),
    withdrawn: Object.entries(files.withdrawn.value!).map(([id, { question, instead, day }]) => ({
      id,
      question,
      instead,
      day,
    })),
    ...more,
    synonyms: files.synonyms.value!,
    troubles: files.troubles.value!,
    english: files.english.value!,
    searchWords: files.searchWords.value!,
    calendar: calendarOf(files.holidays.value!),
    calendarSources: lookUp(
      files.holidays.value!.map(({ source }) => source),
      files.sources.value,
    ),
    addresses,
    reviewed: ordered.map(({ reviewed }) => reviewed).reduce((a, b) => (a > b ? a : b), ''),
  });
}
