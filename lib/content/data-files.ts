/** The YAML files of the content folder, each read and checked against its schema. */
import type { z } from 'zod';
import type { ContentFile, ContentFolder } from './files';
import { Passages } from './passages';
import type { Reporter } from './problems';
import * as schema from './schema';
import { textsOf, type FieldText } from './schema/fields';
import { parseYaml, type YamlSource } from './yaml';
import { checkYaml } from './yaml/check';

/** A file whose texts can be checked: none while it is wrong in itself. */
export type TextFile = { texts: readonly FieldText[]; source?: YamlSource; reporter: Reporter };

/** A YAML file: its checked value, if it is right, and where each field stands. */
export type DataFile<T> = TextFile & { value?: T };

/** Every data file by the name its schema has. */
export const dataFiles = {
  authorities: ['authorities.yaml', schema.authoritiesFile],
  passages: ['passages.yaml', schema.passagesFile],
  site: ['site.yaml', schema.siteFile],
  home: ['home.yaml', schema.homeFile],
  topics: ['topics.yaml', schema.topicsFile],
  sources: ['sources.yaml', schema.sourcesFile],
  myths: ['myths.yaml', schema.mythsFile],
  codes: ['codes.yaml', schema.codesFile],
  platformCodes: ['platform-codes.yaml', schema.platformCodesFile],
  glossary: ['glossary.yaml', schema.glossaryFile],
  receipts: ['receipts.yaml', schema.receiptsFile],
  report: ['report.yaml', schema.reportFile],
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
} as const;

export type DataFiles = { [name in keyof typeof dataFiles]: DataFile<z.infer<(typeof dataFiles)[name][1]>> };

/** Reads all data files; what is wrong with one is with its reporter. `passages` is what they, and every other text, may pull in. */
export function readDataFiles(folder: ContentFolder): { files: DataFiles; passages: Passages } {
  const read = <T extends z.ZodType>([path, shape]: readonly [string, T], passages?: Passages) =>
    readYaml(shape, folder.read(path), passages);
  const { authorities, passages, ...others } = dataFiles;
  const shared = { authorities: read(authorities), passages: read(passages) };
  const known = new Passages(shared.passages, shared.authorities);
  const rest = Object.entries(others).map(([name, file]) => [name, read<z.ZodType>(file, known)]);
  return { files: { ...shared, ...Object.fromEntries(rest) } as DataFiles, passages: known };
}

/** Reads one file against its schema, with what it pulls in. */
export function readYaml<T extends z.ZodType>(
  shape: T,
  { text, reporter }: ContentFile,
  passages?: Passages,
): DataFile<z.infer<T>> {
  const parsed = text === undefined ? undefined : parseYaml(text, reporter);
  const source = parsed && passages ? passages.inYaml(parsed, reporter) : parsed;
  const value = source && checkYaml(shape, source, reporter);
  return { source, reporter, value, texts: textsOf(shape, value) };
}
