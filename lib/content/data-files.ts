/** The YAML files of the content folder, each read and checked against its schema. */
import type { z } from 'zod';
import type { ContentFile, ContentFolder } from './files';
import { keyOf, type Kept } from './kept';
import type { KnownScreens } from './markdown/screens';
import { ownWordsOf } from './own-words';
import { Passages } from './passages';
import { Reporter } from './problems';
import * as schema from './schema';
import { textsOf, type FieldText } from './schema/fields';
import { parseYaml, sourceOnDemand, type YamlSource } from './yaml';
import { checkYaml } from './yaml/check';

/** A file whose texts can be checked: none while it is wrong in itself. */
export type TextFile = {
  texts: readonly FieldText[];
  source?: YamlSource;
  reporter: Reporter;
  /** What it was read from, where something is kept. */
  key?: string;
};

/** A YAML file: its checked value, if it is right, and where each field stands. */
export type DataFile<T> = TextFile & {
  value?: T;
  /** The value as pages say it: in the operator's words (own-words.ts). */
  shown?: T;
};

/** Every data file by the name its schema has. */
export const dataFiles = {
  authorities: ['authorities.yaml', schema.authoritiesFile],
  passages: ['passages.yaml', schema.passagesFile],
  site: ['operator/site.yaml', schema.siteFile],
  notices: ['operator/notices.yaml', schema.noticesFile],
  home: ['home.yaml', schema.homeFile],
  topics: ['topics.yaml', schema.topicsFile],
  sources: ['sources.yaml', schema.sourcesFile],
  myths: ['myths.yaml', schema.mythsFile],
  codes: ['codes.yaml', schema.codesFile],
  platformCodes: ['platform-codes.yaml', schema.platformCodesFile],
  glossary: ['glossary.yaml', schema.glossaryFile],
  receipts: ['receipts.yaml', schema.receiptsFile],
  report: ['report.yaml', schema.reportFile],
  screens: ['screens.yaml', schema.screensFile],
  ownScreens: ['own-screens.yaml', schema.screensFile],
  reportedPrompts: ['reported-prompts.yaml', schema.reportedPromptsFile],
  bannedWords: ['banned-words.yaml', schema.bannedWordsFile],
  synonyms: ['synonyms.yaml', schema.synonymsFile],
  troubles: ['troubles.yaml', schema.troublesFile],
  english: ['english.yaml', schema.englishFile],
  searchWords: ['search-words.yaml', schema.searchWordsFile],
  holidays: ['holidays.yaml', schema.holidaysFile],
  feedback: ['feedback.yaml', schema.feedbackFile],
  pages: ['pages.yaml', schema.pagesFile],
  words: ['words.yaml', schema.wordsFile],
  withdrawn: ['withdrawn.yaml', schema.withdrawnFile],
  ownSources: ['operator/own-sources.yaml', schema.sourcesFile],
  ownWithdrawn: ['operator/own-withdrawn.yaml', schema.withdrawnFile],
} as const;

export const dataFileNames = Object.keys(dataFiles) as (keyof DataFiles)[];

export type DataFiles = { [name in keyof typeof dataFiles]: DataFile<z.infer<(typeof dataFiles)[name][1]>> };

/** The files as pages say them. */
export const asShown = <T extends DataFile<unknown>>(file: T): T => ({ ...file, value: file.shown ?? file.value });

/** What only an operator has, in a file beside the shipped one: they need not have any. */
const isExtra = (path: string) => path.startsWith('operator/own-');

/** A file of the folder; one that an operator need not have, and in which nothing stands but remarks, has no entries. */
function fileAt(folder: ContentFolder, path: string): ContentFile {
  if (!isExtra(path)) return folder.read(path);
  const file = folder.isThere(path) ? folder.read(path) : { path, text: '', reporter: folder.reporter(path) };
  const isBlank = file.text?.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
  return isBlank ? { ...file, text: '{}\n' } : file;
}

/** The files with what the operator adds to them, as everybody but the check of each file sees them. */
export function withOwn(files: DataFiles): DataFiles {
  const both = <T extends object>(shipped: DataFile<T>, own: DataFile<T>): DataFile<T> => ({
    ...shipped,
    value: shipped.value && { ...shipped.value, ...own.value },
    shown: shipped.shown && { ...shipped.shown, ...own.shown },
  });
  return {
    ...files,
    sources: both(files.sources, files.ownSources),
    withdrawn: both(files.withdrawn, files.ownWithdrawn),
  };
}

/** The screens of both files by their names; undefined while one of them is wrong in itself. */
export function knownScreens({ screens, ownScreens }: DataFiles): KnownScreens | undefined {
  const [shared, own] = [screens.value, ownScreens.value];
  if (!shared || !own) return undefined;
  return {
    drawn: new Map(Object.entries({ ...shared.drawn, ...own.drawn })),
    undrawn: new Map(Object.entries({ ...shared.undrawn, ...own.undrawn })),
  };
}

/** Reads all data files; what is wrong with one is with its reporter. */
export const readDataFiles = (folder: ContentFolder, kept?: Kept) =>
  eachDataFile((path, shape, passages) => readYaml(shape, fileAt(folder, path), passages, kept));

/** All data files as `read` makes them; `passages` is what they, and every other text, may pull in. */
export function eachDataFile(
  read: <T extends z.ZodType>(path: string, shape: T, passages?: Passages) => DataFile<z.infer<T>>,
): { files: DataFiles; passages: Passages } {
  const { authorities, passages, site, ...others } = dataFiles;
  const shared = { authorities: read(...authorities), passages: read(...passages), site: read(...site) };
  const known = new Passages(shared.passages, shared.authorities, ownWordsOf(shared.site.value));
  const rest = Object.entries(others).map(([name, [path, shape]]) => [name, read<z.ZodType>(path, shape, known)]);
  return { files: { ...shared, ...Object.fromEntries(rest) } as DataFiles, passages: known };
}

/** What is kept of a file that is right in itself. */
type KeptFile<T> = Pick<Reporter, 'allowances'> & { value: T; shown?: T; texts: readonly FieldText[]; used: string[] };

/** Reads one file against its schema, with what it pulls in; or takes what an earlier run read in the same text. */
export function readYaml<T extends z.ZodType>(
  shape: T,
  file: ContentFile,
  passages?: Passages,
  kept?: Kept,
): DataFile<z.infer<T>> {
  if (!kept) return readAnew(shape, file, passages);
  const key = keyOf('file', file.path, file.text, passages?.key);
  const found = kept.get(key) as KeptFile<z.infer<T>> | undefined;
  if (found) {
    passages?.use(found.used);
    file.reporter.allowances.push(...found.allowances);
    let source: YamlSource | undefined;
    const again = () => (source ??= readAnew(shape, { ...file, reporter: new Reporter(file.path) }, passages).source!);
    const { value, shown, texts } = found;
    return { value, shown, texts, key, reporter: file.reporter, source: sourceOnDemand(again) };
  }
  const read = () => readAnew(shape, file, passages);
  const [made, used] = passages?.usedBy(read) ?? [read(), []];
  const { value, shown, texts } = made;
  if (value !== undefined && file.reporter.count === 0)
    kept.set(key, { value, shown, texts, used, allowances: file.reporter.allowances } satisfies KeptFile<z.infer<T>>);
  return { ...made, key };
}

function readAnew<T extends z.ZodType>(
  shape: T,
  { text, reporter }: ContentFile,
  passages: Passages | undefined,
): DataFile<z.infer<T>> {
  const parsed = text === undefined ? undefined : parseYaml(text, reporter);
  const source = parsed && passages ? passages.inYaml(parsed, reporter) : parsed;
  const value = source && checkYaml(shape, source, reporter);
  const texts = textsOf(shape, value);
  const shown = passages && value !== undefined ? passages.inOwnWords(value, parsed!.value) : value;
  return { source, reporter, value, shown, texts };
}
