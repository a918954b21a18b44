/** The YAML files of the content folder, each read and checked against its schema. */
import type { z } from 'zod';
import type { ContentFolder } from './files';
import { Passages } from './passages';
import type { Reporter } from './problems';
import * as schema from './schema';
import { checkYaml, parseYaml, type YamlSource } from './yaml';

/** A YAML file: its checked value, if it is right, and where each field stands. */
export type DataFile<T> = { value?: T; source?: YamlSource; reporter: Reporter };

/** Every data file by the name its schema has. */
const files = {
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
  searchWords: ['search-words.yaml', schema.searchWordsFile],
  holidays: ['holidays.yaml', schema.holidaysFile],
  feedback: ['feedback.yaml', schema.feedbackFile],
  pages: ['pages.yaml', schema.pagesFile],
} as const;

export type DataFiles = { [name in keyof typeof files]: DataFile<z.infer<(typeof files)[name][1]>> };

/** Reads all data files; what is wrong with one is with its reporter. `passages` is what they, and every other text, may pull in. */
export function readDataFiles(folder: ContentFolder): { files: DataFiles; passages: Passages } {
  const read = <T extends z.ZodType>(
    [path, shape]: readonly [string, T],
    passages?: Passages,
  ): DataFile<z.infer<T>> => {
    const { text, reporter } = folder.read(path);
    const parsed = text === undefined ? undefined : parseYaml(text, reporter);
    const source = parsed && passages ? passages.inYaml(parsed, reporter) : parsed;
    return { source, reporter, value: source && checkYaml(shape, source, reporter) };
  };
  const { authorities, passages, ...others } = files;
  const shared = { authorities: read(authorities), passages: read(passages) };
  const known = new Passages(shared.passages, shared.authorities);
  const rest = Object.entries(others).map(([name, file]) => [name, read<z.ZodType>(file, known)]);
  return { files: { ...shared, ...Object.fromEntries(rest) } as DataFiles, passages: known };
}

/** The entries of a file, each with its key as it stands in the YAML: a name, or a place in a list. */
export const entriesOf = <T>(value: Record<string, T> | readonly T[]): [PropertyKey, T][] =>
  Object.entries(value).map(([key, entry]) => [Array.isArray(value) ? Number(key) : key, entry as T]);
