/** `/llms-full.txt`: every answer as Markdown in one file, for assistants that read all before they answer. */
import type { Library } from '@/lib/content/library';
import { answerBody } from './answer-markdown';
import { llmsHead } from './llms';
import { markdownWords } from './markdown-words';

/** The head of `/llms.txt`, then the answers by topic. */
export function llmsFullText(library: Library): string {
  const { site, topics, articlesOf } = library;
  return [
    ...llmsHead(library),
    ...topics.flatMap(({ name, slug }) =>
      articlesOf(slug).map((article) =>
        [
          `# ${article.id} ${markdownWords(article.question)}`,
          `主题：${markdownWords(name)}\n网址：${site.url}${article.url}\n修改：${article.updated}`,
          ...answerBody(article),
        ].join('\n\n'),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
