/** Reads all content once and checks it against itself: every problem of every file in one run. */
import { articleUrl } from '@/lib/site/urls';
import { addressesOf, checkLock, parseLock } from './addresses';
import type { ArticleDraft } from './article';
import { checkArticleCopy, checkFileCopy, type CopyRules, type CorrectCopy, type Undrawable } from './copy';
import { createLibrary, lookUp } from './create-library';
import { asShown, readDataFiles, type DataFiles, type TextFile } from './data-files';
import { checkNumbers, eachFrom, readDrafts } from './drafts';
import { refuseDuplicates, refuseSharedSynonyms, refuseStrangePairs } from './duplicates';
import { ContentFolder, lockFile, ownLockFile } from './files';
import { readGuides } from './guides';
import { keyOf, type Kept, type Reading } from './kept';
import { checkHolidays } from './holidays';
import type { Article, Library } from './library';
import { readOwnNotes, type OwnNote } from './own-notes';
import { explainedWords, linkTargets } from './link-book';
import { checkLength, renderBody, type Section } from './markdown';
import type { GlossaryLinks } from './markdown/glossary-links';
import type { LinkBook } from './markdown/links';
import { checkCodes, checkMoney } from './money-rules';
import { digitsOf } from './never-written';
import { ownWordsOf, type OwnWords } from './own-words';
import { readOffTopic, readPhrasings } from './phrasings';
import { ContentError, sortProblems, type Problem } from './problems';
import { readPublicFiles } from './public-files';
import {
  checkFormerAddresses,
  checkNotices,
  checkReferences,
  knownNames,
  refuseFuture,
  refuseMissingBadge,
  refuseUnusedFields,
  refuseUnusedSources,
  type Known,
} from './references';
import { checkReply } from './reply';
import { refuseUnusedAllowances } from './rules/allowances';
import type { Myth, ResponseCode, Site } from './schema';

/**
 * What is asked of content before it is published, beside being right: the copy linter (without it only banned words
 * are looked for), what share pictures can show, the day in Beijing, after which nothing can have been done, how many
 * Chinese characters a body has, and whether fields are looked through for markup, which they show as it stands. The
 * development server shows a page without them.
 */
export type HouseRules = {
  correct?: CorrectCopy;
  undrawable?: Undrawable;
  today?: string;
  bodyLength?: { least: number; most: number };
  plainFields?: boolean;
};

/** Where to read: the content folder, how it is called in messages, and the folder of files served as they are. */
export type Folders = { content: string; shown: string; public: string } & HouseRules & Reading;

/** Reads and checks all content. Throws a `ContentError` that lists every problem of every file. */
export function loadLibrary(folders: Folders): Library {
  const { library, problems } = inspectContent(folders);
  if (!library) throw new ContentError(problems);
  return library;
}

/** Reads and checks all content; there is a library when there is no problem. */
export function inspectContent(folders: Folders): { library?: Library; problems: Problem[] } {
  const folder = new ContentFolder(folders.content, folders.shown);
  const content = readContent(folder, folders);
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
  if (folders.today) for (const file of [...drafts, files.authorities]) refuseFuture(file, folders.today);
  refuseUnusedSources(files, drafts);
  refuseUnusedFields(files);
  checkHolidays(files.holidays);
  checkNotices(files, {
    topics: new Set(topics.map(({ slug }) => slug)),
    guides: new Set(guides.map(({ slug }) => slug)),
  });
  checkCodes(files);
  checkPublished(content);
  const rules = copyRules(files, folders);
  checkFiles([...Object.values(files), ...guides], known, rules, folders.kept);

  refuseMissingBadge(files, folders.public);
  const publicFiles = readPublicFiles(folders.public);
  const around = surroundings(content, known, rules, publicFiles.files, folders.bodyLength);
  const articles = folders.kept
    ? articlesOnce(drafts, around, folders.kept, folders.fromEnd)
    : drafts.flatMap((draft) => checkArticle(draft, around) ?? []);
  // A text with a mistake may be the one that pulls a passage in.
  if (folder.problems().length === 0) passages.refuseUnused();
  const problems = sortProblems([...folder.problems(), ...publicFiles.problems]);
  return problems.length > 0
    ? { problems }
    : {
        problems,
        library: createLibrary(shownFiles(files), topics, articles, guides.map(asShown), addresses, phrases),
      };
}

/** All files in the operator's words. */
const shownFiles = (files: DataFiles) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, asShown(file)])) as DataFiles;

type Content = ReturnType<typeof readContent>;

/** Every file, and every address that they make. */
function readContent(folder: ContentFolder, reading: Reading) {
  const { kept } = reading;
  const { files, passages } = readDataFiles(folder, kept);
  const locks = [lockFile, ...(folder.isThere(ownLockFile) ? [ownLockFile] : [])].map((path) => folder.read(path));
  const drafts = readDrafts(folder, passages, files.topics.value && new Set(Object.keys(files.topics.value)), reading);
  const notes = readOwnNotes(folder, passages, drafts);
  const guides = readGuides(folder, passages, kept);
  const topics = Object.entries(files.topics.value ?? {})
    .map(([slug, topic]) => ({ slug, ...topic }))
    .sort((a, b) => a.digit - b.digit);
  const addresses = addressesOf(
    topics.map(({ slug }) => slug),
    drafts.map(({ id, slug, topic, fields }) => ({ id, slug, topic, redirectFrom: fields.redirectFrom ?? [] })),
    Object.keys(files.codes.value ?? {}),
    guides.map(({ slug, value }) => ({
      slug,
      steps: Object.keys(value?.steps ?? {}),
      formerSteps: value?.formerSteps ?? [],
    })),
  );
  return { files, passages, locks, drafts, notes, guides, topics, addresses };
}

/** Holds the addresses against those once published; without topics, codes and guides it cannot be said which are gone. */
function checkPublished({ files, locks, guides, addresses }: Content) {
  if (!files.topics.value || !files.codes.value || guides.some(({ value }) => !value)) return;
  for (const { text, reporter } of locks)
    if (text !== undefined) checkLock(parseLock(text, reporter), addresses, reporter);
}

function copyRules({ site, myths, bannedWords }: DataFiles, house: HouseRules): CopyRules {
  const { correct, undrawable, plainFields } = house;
  return {
    correct,
    undrawable,
    plainFields,
    banned: bannedWords.value ?? [],
    contacts: site.value?.support.channels.flatMap(({ phone, wechat }) => phone ?? wechat ?? []) ?? [],
    claims: Object.values(myths.value ?? {}).map(({ claim }) => claim),
  };
}

/** The numbers that a body may have one call: of support and of authorities. */
function telephonesOf({ site, authorities }: DataFiles): ReadonlySet<string> | undefined {
  if (!site.value || !authorities.value) return undefined;
  const numbers = Object.values(authorities.value).map(({ number }) => number);
  const own = [...site.value.support.channels, ...(site.value.acquirers ?? [])].flatMap(({ phone }) => phone ?? []);
  return new Set([...own, ...numbers].map(digitsOf));
}

/** Checks the words of files that are no answers, unless an earlier run did among the same rules. */
function checkFiles(files: readonly TextFile[], known: Known, rules: CopyRules, kept: Kept | undefined) {
  const among = kept && keyOf(known, rules, Boolean(rules.correct), Boolean(rules.undrawable));
  for (const file of files) {
    const key = keyOf('checked', file.key, among);
    if (file.key && kept?.get(key)) continue;
    checkReferences(file, known);
    checkFileCopy(file, rules);
    refuseUnusedAllowances(file.reporter);
    if (file.key && file.reporter.count === 0) kept?.set(key, true);
  }
}

/** Everything besides its own file that an answer is checked against and made from. */
type Surroundings = {
  known: Known;
  addresses: Content['addresses'];
  site?: Site;
  never?: string;
  codes: Record<string, ResponseCode>;
  sources: DataFiles['sources']['value'];
  rules: CopyRules;
  links: Omit<LinkBook, 'own'>;
  myths: ReadonlyMap<string, Myth> | undefined;
  terms: GlossaryLinks;
  bodyLength: HouseRules['bodyLength'];
  ownWords: OwnWords;
  notes: ReadonlyMap<string, OwnNote>;
};

function surroundings(
  { files, drafts, notes, topics, addresses }: Content,
  known: Known,
  rules: CopyRules,
  publicFiles: LinkBook['files'],
  bodyLength: HouseRules['bodyLength'],
): Surroundings {
  return {
    known,
    addresses,
    site: files.site.value,
    never: files.words.value?.never,
    codes: files.codes.value ?? {},
    sources: files.sources.value,
    rules,
    links: {
      pages: linkTargets(topics, drafts, addresses, files),
      files: publicFiles,
      telephones: telephonesOf(files),
    },
    myths: files.myths.value && new Map(Object.entries(files.myths.value)),
    terms: explainedWords(files, drafts),
    bodyLength,
    ownWords: ownWordsOf(files.site.value),
    notes,
  };
}

/** Checks the answers that are not as they were, or stand among other things; takes the others as an earlier run made them. */
function articlesOnce(
  drafts: readonly ArticleDraft[],
  around: Surroundings,
  kept: Kept,
  fromEnd: boolean | undefined,
): Article[] {
  // A function has no key; it is that of the code.
  const among = keyOf({ ...around, notes: undefined }, Boolean(around.rules.correct), Boolean(around.rules.undrawable));
  return eachFrom(drafts, fromEnd, (draft) => {
    const note = around.notes.get(draft.id);
    const key = keyOf('article', draft.key, note?.text, among);
    const found = kept.get(key) as Article | undefined;
    const article = found ?? checkArticle(draft, around);
    if (!found && article && draft.reporter.count + (note?.reporter.count ?? 0) === 0) kept.set(key, article);
    return article;
  });
}

/** Checks an answer, and makes it as pages show it; what is wrong is with its reporter. */
function checkArticle(draft: ArticleDraft, around: Surroundings): Article | undefined {
  const { id, slug, topic, data, shown, body, reporter } = draft;
  const { known, addresses, site, never, codes, sources, rules, links, bodyLength } = around;
  checkReferences(draft, known, slug);
  checkFormerAddresses(draft, addresses);
  if (site && never !== undefined) checkReply(draft, site.url, never);
  checkMoney(draft, codes);
  checkArticleCopy(draft, rules);
  const url = articleUrl({ topic, slug });
  const shownOn = { ...around, links: { ...links, own: url }, site: site?.url ?? '', contacts: rules.contacts };
  const rendered = body && renderBody(body, shownOn, reporter);
  const note = around.notes.get(id);
  const own = note?.body && renderBody(note.body, shownOn, note.reporter);
  if (!data || !rendered || (note && !own)) return undefined;
  // Said last, when nothing else is wrong with the answer.
  if (bodyLength && reporter.count === 0) checkLength(rendered.sections, body, bodyLength, reporter);
  refuseUnusedAllowances(reporter);
  return {
    ...(shown ?? data),
    id,
    slug,
    topic,
    url,
    headings: [...body.headings, ...(note?.body?.headings ?? [])],
    sections: withNote(rendered.sections, own?.sections),
    sources: lookUp(data.sources, sources),
    get markdown() {
      return [rendered.markdown, ...(own ? [own.markdown] : [])].join('\n\n');
    },
  };
}

/** A note stands behind what to do, before the rest. */
const withNote = ([first, ...rest]: Section[], note: Section[] = []): Section[] => [
  ...(first ? [first] : []),
  ...note,
  ...rest,
];
