/** An answer as one Markdown file beside its page: for assistants that read instead of looking. */
import { stringify } from 'yaml';
import type { Article, Library } from '@/lib/content/library';
import { verdictAndAnswer } from '@/lib/content/reply';
import type { Source } from '@/lib/content/schema';
import { agreementFirst } from './answer-data';
import { markdownAddress, markdownWords } from './markdown-words';

/** The file: dates and address as front matter, then verdict, steps, body, what it rests on. */
export function answerMarkdown({ site, topic }: Library, article: Article): string {
  const { id, url, question, verdict, published, updated, reviewed } = article;
  const front = {
    title: question,
    number: id,
    url: site.url + url,
    topic: topic(article.topic).name,
    verdict: verdict.text,
    published,
    updated,
    reviewed,
    language: 'zh-CN',
  };
  return [`---\n${stringify(front, { lineWidth: 0 })}---`, `# ${markdownWords(question)}`, ...answerBody(article)]
    .join('\n\n')
    .concat('\n');
}

/** What stands below the heading, part by part. */
export function answerBody(article: Article): string[] {
  const { steps, markdown, sources } = article;
  return [
    `> ${markdownWords(verdictAndAnswer(article))}`,
    ...(steps.length > 0
      ? [['## 最要紧的几步', '', ...steps.map((step, at) => `${at + 1}. ${markdownWords(step)}`)].join('\n')]
      : []),
    markdown.trim(),
    ['## 依据', '', ...sources.map((source) => `- ${cited(source)}`)].join('\n'),
    agreementFirst,
  ];
}

function cited({ title, url, ...source }: Source): string {
  const name = markdownWords(title);
  const more = [source.issuer, source.number, source.article, source.date].flatMap((part) =>
    part ? markdownWords(part) : [],
  );
  return [url ? `[${name}](${markdownAddress(url)})` : name, ...more].join('，');
}
