/** What the site holds, for assistants: `/llms.txt` for those that answer from it, `/llms-full.txt` for those that read all before. */
import type { Library } from '@/lib/content/library';
import { verdictAndAnswer } from '@/lib/content/reply';
import type { PageHead } from '@/lib/site/page-head';
import { answersSchemaUrl, answersUrl, articleTextUrl, llmsFullUrl } from '@/lib/site/urls';
import { answerBody } from './answer-markdown';
import { cardsPage } from './cards';
import { codesPage } from './codes';
import { contactPage } from './contact';
import { glossaryPage } from './glossary';
import { guidesPage } from './guides';
import { markdownWords } from './markdown-words';
import { payoutCheckPage } from './payout-check';
import { privacyPage } from './privacy';
import { receiptAnatomyPage } from './receipt-anatomy';
import { reportPage } from './report';
import { askFirst, supportOf } from './support';

/** What the site is, and what whoever answers from it has to say with an answer. */
function llmsHead(library: Library): string[] {
  const { site, words } = library;
  return [
    `# ${markdownWords(site.name)}`,
    `> ${markdownWords(site.description)}`,
    [
      '每个答案先说钱安不安全，再说怎么做；答案有三位编号，打电话报编号，客服就能找到。',
      `到账时间、费率、限额以商户自己的协议为准。找人帮忙，${markdownWords(askFirst(supportOf(library)))}。${markdownWords(words.never)}`,
    ].join('\n'),
  ];
}

/** The list: every answer as Markdown by its topic, then the pages that explain. */
export function llmsText(library: Library): string {
  const { site, topics, articlesOf } = library;
  const entry = (name: string, path: string, what: string) =>
    `- [${markdownWords(name)}](${site.url}${path}): ${markdownWords(what)}`;
  const page = ({ title: [name], path, description }: PageHead) => entry(name!, path, description);
  return [
    ...llmsHead(library),
    ...topics.map(({ name, slug }) =>
      [
        `## ${markdownWords(name)}`,
        '',
        ...articlesOf(slug).map((article) =>
          entry(`${article.id} ${article.question}`, articleTextUrl(article), verdictAndAnswer(article)),
        ),
      ].join('\n'),
    ),
    [
      '## Optional',
      '',
      entry('全部答案的全文', llmsFullUrl, '一个文件，Markdown。'),
      entry('全部答案的要点', answersUrl, `一个文件，JSON，格式见 ${site.url}${answersSchemaUrl}`),
      ...[
        guidesPage,
        codesPage,
        glossaryPage,
        receiptAnatomyPage,
        payoutCheckPage,
        reportPage,
        cardsPage,
        contactPage,
        privacyPage,
      ].map((model) => page(model(library).head)),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The same head, then every answer as Markdown by its topic. */
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
