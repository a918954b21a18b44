/** An answer as one Markdown file beside its page: for assistants that read instead of looking. */
import { stringify } from 'yaml';
import type { Article, Library } from '@/lib/content/library';
import { verdictAndAnswer } from '@/lib/content/reply';
import type { Source } from '@/lib/content/schema';

/** The file: dates and address as front matter, then verdict, steps, body, what it rests on. */
export function answerMarkdown({ site, topic }: Library, article: Article): string {
  const { id, url, question, verdict, steps, markdown, sources, published, updated, reviewed } = article;
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
  return [
    `---\n${stringify(front, { lineWidth: 0 })}---`,
    `# ${question}`,
    `> ${verdictAndAnswer(article)}`,
    ...(steps.length > 0 ? [['## 最要紧的几步', '', ...steps.map((step, at) => `${at + 1}. ${step}`)].join('\n')] : []),
    markdown,
    ['## 依据', '', ...sources.map((source) => `- ${cited(source)}`)].join('\n'),
    '与您的协议不同的，以您的协议为准。',
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

const cited = ({ title, issuer, number, article, date, url }: Source) =>
  [url ? `[${title}](${url})` : title, issuer, number, article, date].filter(Boolean).join('，');
