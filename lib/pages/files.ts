/** Every text file for machines, by its address. */
import type { Library } from '@/lib/content/library';
import { articleTextUrl, feedUrl, llmsUrl, openSearchUrl, securityUrl } from '@/lib/site/urls';
import { answerMarkdown } from './answer-markdown';
import { feed } from './feed';
import { llmsText } from './llms';
import { openSearch } from './open-search';
import { securityText } from './security';

/** The files; what is not configured is not among them. */
export function textFiles(library: Library): Map<string, string> {
  const security = securityText(library);
  return new Map([
    [feedUrl, feed(library)],
    [openSearchUrl, openSearch(library)],
    [llmsUrl, llmsText(library)],
    ...(security ? [[securityUrl, security] as const] : []),
    ...library.articles.map((article) => [articleTextUrl(article), answerMarkdown(library, article)] as const),
  ]);
}
