/** Reads all content once and checks it against itself: every problem of every file in one run. */
import { addressesOf, checkLock, parseLock } from './addresses';
import { articlesOnce, checkArticle, surroundings } from './check-article';
import { checkFileCopy, type CopyRules } from './copy';
import { createLibrary } from './create-library';
import { checkCodesEnglish } from './customer-english';
import { asShown, knownScreens, readDataFiles, withOwn, type DataFiles, type TextFile } from './data-files';
import { checkNumbers, readDrafts } from './drafts';
import { refuseDuplicates, refuseSharedScreens, refuseSharedSynonyms, refuseStrangePairs } from './duplicates';
import { ContentFolder, lockFile, ownLockFile } from './files';
import { checkGuideScreens, readGuides } from './guides';
import { keyOf, type Kept, type Reading } from './kept';
import { checkHolidays } from './holidays';
import type { Library } from './library';
import { onDay, passingSlugs } from './life';
import { readOwnNotes } from './own-notes';
import { linkAnswers } from './markdown/links';
import { checkCodes } from './money-rules';
import { readOffTopic, readPhrasings } from './phrasings';
import { ContentError, sortProblems, type Problem } from './problems';
import { readPublicFiles } from './public-files';
import {
  checkReferences,
  knownNames,
  refuseFuture,
  refuseMissingPictures,
  refuseUnusedFields,
  refuseUnusedSources,
  refuseWithdrawnNumbers,
  type Known,
} from './references';
import { refuseUnusedAllowances } from './rules/allowances';
import { withoutWithdrawn } from './retire';
import { readSign } from './sign';

/**
 * What is asked of content before it is published, beside being right: the copy linter (without it only banned words
 * are looked for), what share pictures can show, the day in Beijing, after which nothing can have been done, how many
 * Chinese characters a body has, whether fields are looked through for markup, which they show as it stands, and whether
 * what customers are told must have its English. The development server shows a page without them.
 */
export type HouseRules = Pick<CopyRules, 'correct' | 'undrawable' | 'plainFields' | 'english'> & {
  today?: string;
  bodyLength?: { least: number; most: number };
};

/** Where to read: the content folder, how it is called in messages, and the folder of files served as they are. */
export type Folders = {
  content: string;
  shown: string;
  public: string;
  /** Drafts too, and what is there for a time at any time, as if they were finished: for an author's own preview. */
  drafts?: boolean;
} & HouseRules &
  Reading;

/** Reads and checks all content. Throws a `ContentError` that lists every problem of every file. */
export function loadLibrary(folders: Folders): Library {
  const { library, problems } = inspectContent(folders);
  if (!library) throw new ContentError(problems);
  return library;
}

/** What reading found: a library when there is no problem; what is wrong with drafts is told and stops nothing. */
export type Inspection = { library?: Library; problems: Problem[]; drafts: { file: string; problems: Problem[] }[] };

/** Reads and checks all content. */
export function inspectContent(folders: Folders): Inspection {
  const folder = new ContentFolder(folders.content, folders.shown);
  const gone = withoutWithdrawn(folder, () => new ContentFolder(folders.content, ''), folders.kept);
  const content = readContent(folder, gone, folders);
  const { files, all, drafts, unfinished, guides, topics, addresses, passages } = content;
  const known = knownNames(files, {
    answer: slugsOf(drafts),
    topic: slugsOf(topics),
    guide: slugsOf(guides),
    passing: passingSlugs(drafts),
  });
  const phrasings = readPhrasings(folder, slugsOf(all));
  const more = {
    sign: readSign(folder),
    phrasings: phrasings.filter(({ slug }) => known.answer.has(slug)),
    offTopic: readOffTopic(folder, phrasings),
  };

  refuseDuplicates(drafts, unfinished);
  refuseWithdrawnNumbers(all, files.withdrawn.value);
  refuseSharedSynonyms(files);
  refuseSharedScreens(files);
  refuseStrangePairs(files);
  checkNumbers(all, topics);
  if (folders.today) for (const file of [...all, files.authorities, files.site]) refuseFuture(file, folders.today);
  refuseUnusedSources(files, all);
  refuseUnusedFields(files);
  checkHolidays(files.holidays);
  checkGuideScreens(guides, knownScreens(files));
  checkCodes(files);
  checkCodesEnglish(files, folders.english);
  checkPublished(content);
  const rules = copyRules(files, folders);
  checkFiles([...Object.values(files), ...guides], known, rules, folders.kept);

  refuseMissingPictures(files, folders.public);
  const publicFiles = readPublicFiles(folders.public);
  const around = surroundings(content, known, rules, publicFiles.files, folders.bodyLength);
  passages.refuseWrongLinks((tree, reporter) => linkAnswers(tree, { ...around.links, own: '' }, reporter));
  const articles = folders.kept
    ? articlesOnce(drafts, around, folders.kept, folders.fromEnd)
    : drafts.flatMap((draft) => checkArticle(draft, around) ?? []);
  // Read ahead for whoever reads from the beginning, and tells what is wrong.
  if (folders.fromEnd) return { problems: [], drafts: [] };
  for (const draft of unfinished) checkArticle(draft, around);
  // A text with a mistake may be the one that pulls a passage in.
  const ofDrafts = new Map(unfinished.map(({ reporter: { file } }) => [file, [] as Problem[]]));
  const others = () => folder.problems().filter(({ file }) => !ofDrafts.has(file));
  // Of an answer that the operator withdrew there may be what nobody else pulls in.
  if (others().length === 0 && Object.keys(gone).length === 0) passages.refuseUnused();
  for (const problem of sortProblems(folder.problems())) ofDrafts.get(problem.file)?.push(problem);
  const problems = sortProblems([...others(), ...publicFiles.problems]);
  const told = { problems, drafts: [...ofDrafts].map(([file, problems]) => ({ file, problems })) };
  if (problems.length > 0) return told;
  const library = createLibrary(shownFiles(files), topics, articles, guides.map(asShown), addresses, more);
  return { ...told, library: folders.today && !folders.drafts ? onDay(library, folders.today) : library };
}

const slugsOf = (things: readonly { slug: string }[]) => new Set(things.map(({ slug }) => slug));

/** All files in the operator's words. */
const shownFiles = (files: DataFiles) =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [name, asShown(file)])) as DataFiles;

export type Content = ReturnType<typeof readContent>;

/** Every file, and every address that they make. */
function readContent(
  folder: ContentFolder,
  gone: ReturnType<typeof withoutWithdrawn>,
  reading: Pick<Folders, 'drafts'> & Reading,
) {
  const { kept } = reading;
  const { files: read, passages } = readDataFiles(folder, kept);
  const files = withOwn(read);
  const locks = [lockFile, ...(folder.isThere(ownLockFile) ? [ownLockFile] : [])].map((path) => folder.read(path));
  const all = readDrafts(folder, passages, files.topics.value && new Set(Object.keys(files.topics.value)), reading);
  const unfinished = all.filter(({ unfinished }) => unfinished && !reading.drafts);
  const drafts = all.filter((draft) => !unfinished.includes(draft));
  const notes = readOwnNotes(folder, passages, all);
  const guides = readGuides(folder, passages, kept);
  const topics = Object.entries(files.topics.value ?? {})
    .map(([slug, topic]) => ({ slug, ...topic }))
    .sort((a, b) => a.digit - b.digit);
  const addresses = addressesOf(
    topics.map(({ slug }) => slug),
    drafts.map(({ id, slug, topic, fields }) => ({ id, slug, topic, redirectFrom: fields.redirectFrom ?? [] })),
    Object.keys(files.codes.value ?? {}),
    guides,
    { ...files.withdrawn.value, ...gone },
  );
  return { files, passages, locks, all, drafts, unfinished, notes, guides, topics, addresses };
}

/** Holds the addresses against those once published; without topics, codes and guides it cannot be said which are gone. */
function checkPublished({ files, locks, guides, addresses }: Content) {
  if (!files.topics.value || !files.codes.value || guides.some(({ value }) => !value)) return;
  for (const { text, reporter } of locks)
    if (text !== undefined) checkLock(parseLock(text, reporter), addresses, reporter);
}

function copyRules({ site, myths, bannedWords }: DataFiles, house: HouseRules): CopyRules {
  const { correct, undrawable, plainFields, english } = house;
  return {
    correct,
    undrawable,
    plainFields,
    english,
    banned: bannedWords.value ?? [],
    contacts: site.value?.support.channels.flatMap(({ phone, wechat }) => phone ?? wechat ?? []) ?? [],
    claims: Object.values(myths.value ?? {}).map(({ claim }) => claim),
  };
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
