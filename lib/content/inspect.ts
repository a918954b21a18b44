/** Reads all content once and checks it against itself: every problem of every file in one run. */
import { articleUrl } from '@/lib/site/urls';
import { addressesOf, checkLock, parseLock } from './addresses';
import { checkArticleCopy, checkFileCopy, type CopyRules, type CorrectCopy } from './copy';
import { createLibrary, lookUp } from './create-library';
import { readDataFiles, type DataFiles } from './data-files';
import { checkNumbers, readDrafts } from './drafts';
import { refuseDuplicates, refuseSharedSynonyms, refuseStrangePairs } from './duplicates';
import { ContentFolder, lockFile } from './files';
import { readGuides } from './guides';
import { checkHolidays } from './holidays';
import type { Article, Library } from './library';
import { linkTargets } from './link-book';
import { checkLength, renderBody } from './markdown';
import type { LinkBook } from './markdown/links';
import { checkCodes, checkMoney } from './money-rules';
import { digitsOf } from './never-written';
import { readOffTopic, readPhrasings } from './phrasings';
import { ContentError, sortProblems, type Problem } from './problems';
import { readPublicFiles } from './public-files';
import {
  checkFormerAddresses,
  checkReferences,
  knownNames,
  refuseFuture,
  refuseMissingBadge,
  refuseUnusedFields,
  refuseUnusedSources,
} from './references';
import { checkReply } from './reply';

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
  const content = readContent(folder);
  const { files, drafts, guides, topics, addresses, passages } = content;
  const known = knownNames(
    files,
    drafts.map(({ slug }) => slug),
  );
  const phrases = { phrasings: readPhrasings(folder, known.answer), offTopic: readOffTopic(folder) };

  refuseDuplicates(drafts);
  refuseSharedSynonyms(files);
  refuseStrangePairs(files);
  checkNumbers(drafts, topics);
  for (const file of [...Object.values(files), ...guides]) checkReferences(file, known);
  for (const draft of drafts) {
    checkReferences(draft, known, draft.slug);
    checkFormerAddresses(draft, addresses);
    if (folders.today) refuseFuture(draft, folders.today);
    if (files.site.value && files.words.value) checkReply(draft, files.site.value.url, files.words.value.never);
    checkMoney(draft, files.codes.value ?? {});
  }
  refuseUnusedSources(files, drafts);
  refuseUnusedFields(files);
  checkHolidays(files.holidays);
  checkCodes(files);
  checkPublished(content);
  const rules = copyRules(files, folders.correct);
  for (const draft of drafts) checkArticleCopy(draft, rules);
  for (const file of [...Object.values(files), ...guides]) checkFileCopy(file, rules);

  refuseMissingBadge(files, folders.public);
  const publicFiles = readPublicFiles(folders.public);
  const articles = renderArticles(content, publicFiles.files, rules.contacts, folders.bodyLength);
  // A text with a mistake may be the one that pulls a passage in.
  if (folder.problems().length === 0) passages.refuseUnused();
  const problems = sortProblems([...folder.problems(), ...publicFiles.problems]);
  return problems.length > 0
    ? { problems }
    : { problems, library: createLibrary(files, topics, articles, guides, addresses, phrases) };
}

type Content = ReturnType<typeof readContent>;

/** Every file, and every address that they make. */
function readContent(folder: ContentFolder) {
  const { files, passages } = readDataFiles(folder);
  const lock = folder.read(lockFile);
  const drafts = readDrafts(folder, passages, files.topics.value && new Set(Object.keys(files.topics.value)));
  const guides = readGuides(folder, passages);
  const topics = Object.entries(files.topics.value ?? {})
    .map(([slug, topic]) => ({ slug, ...topic }))
    .sort((a, b) => a.digit - b.digit);
  const addresses = addressesOf(
    topics.map(({ slug }) => slug),
    drafts.map((draft) => ({ ...draft, redirectFrom: draft.fields.redirectFrom ?? [] })),
    Object.keys(files.codes.value ?? {}),
    guides.map(({ slug, value }) => ({
      slug,
      steps: Object.keys(value?.steps ?? {}),
      formerSteps: value?.formerSteps ?? [],
    })),
  );
  return { files, passages, lock, drafts, guides, topics, addresses };
}

/** Holds the addresses against those once published; without topics, codes and guides it cannot be said which are gone. */
function checkPublished({ files, lock, guides, addresses }: Content) {
  if (lock.text === undefined || !files.topics.value || !files.codes.value || guides.some(({ value }) => !value))
    return;
  checkLock(parseLock(lock.text, lock.reporter), addresses, lock.reporter);
}

function copyRules({ site, myths, bannedWords }: DataFiles, correct: CorrectCopy | undefined): CopyRules {
  const { hotline, wechat } = site.value?.support ?? {};
  return {
    correct,
    banned: bannedWords.value ?? [],
    contacts: [hotline, wechat].filter((contact) => contact !== undefined),
    claims: Object.values(myths.value ?? {}).map(({ claim }) => claim),
  };
}

/** The numbers that a body may have one call: of support and of authorities. */
function telephonesOf({ site, authorities }: DataFiles): ReadonlySet<string> | undefined {
  if (!site.value || !authorities.value) return undefined;
  const numbers = Object.values(authorities.value).map(({ number }) => number);
  return new Set([site.value.support.hotline, ...numbers].map(digitsOf));
}

/** The answers as pages show them; what is wrong with a body is with its reporter. */
function renderArticles(
  { files, drafts, topics, addresses }: Content,
  publicFiles: LinkBook['files'],
  contacts: readonly string[],
  bodyLength: HouseRules['bodyLength'],
): Article[] {
  const links = {
    pages: linkTargets(topics, drafts, addresses, files),
    files: publicFiles,
    telephones: telephonesOf(files),
  };
  const myths = files.myths.value && new Map(Object.entries(files.myths.value));
  const terms = new Map(Object.entries(files.glossary.value ?? {}).map(([id, { term }]) => [term, id]));
  const site = files.site.value?.url ?? '';
  return drafts.flatMap(({ id, slug, topic, data, body, reporter }): Article[] => {
    const url = articleUrl({ topic, slug });
    const rendered =
      body && renderBody(body, { links: { ...links, own: url }, myths, terms, site, contacts }, reporter);
    if (!data || !rendered) return [];
    // Said last, when nothing else is wrong with the answer.
    if (bodyLength && reporter.count === 0) checkLength(rendered.sections, body, bodyLength, reporter);
    return [
      {
        ...data,
        id,
        slug,
        topic,
        url,
        headings: body.headings,
        sections: rendered.sections,
        sources: lookUp(data.sources, files),
        get markdown() {
          return rendered.markdown;
        },
      },
    ];
  });
}
