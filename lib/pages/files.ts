/** Every text file for machines, by its address. */
import type { Library } from '@/lib/content/library';
import { articleTextUrl, feedUrl, llmsUrl, openSearchUrl, securityUrl } from '@/lib/site/urls';
import { answerMarkdown } from './answer-markdown';
import { feed } from './feed';
import { llmsText } from './llms';
import { openSearch } from './open-search';
import { securityText } from './security';

/** How each file that is not an answer is written; undefined when it is not configured. */
const written: Record<string, (library: Library) => string | undefined> = {
  [feedUrl]: feed,
  [openSearchUrl]: openSearch,
  [llmsUrl]: llmsText,
  [securityUrl]: securityText,
};

/** The addresses of the files; what is not configured is not among them. */
export const textFiles = (library: Library): string[] => [
  ...Object.keys(written).filter((path) => written[path]!(library) !== undefined),
  ...library.articles.map(articleTextUrl),
];

/** The text of one file. */
export const textFile = (library: Library, path: string): string =>
  path in written
    ? written[path]!(library)!
    : answerMarkdown(library, library.article(path.slice(path.lastIndexOf('/') + 1, -'.md'.length)));
