/** `/feed.xml`: new and changed answers as an Atom feed. */
import type { Article, Library } from '@/lib/content/library';
import { verdictAndAnswer } from '@/lib/content/reply';
import { feedUrl, homeUrl, numberUrl } from '@/lib/site/urls';
import { escaped } from '@/lib/words/escape';

/** Most entries of the feed: the newest. */
const longestFeed = 50;

/** The feed. Its date is that of the newest answer: the same content makes the same bytes. */
export function feed({ site, articles }: Library): string {
  const newest = [...articles]
    .sort((a, b) => (a.updated === b.updated ? a.id.localeCompare(b.id) : a.updated > b.updated ? -1 : 1))
    .slice(0, longestFeed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escaped(site.name)}</title>`,
    `<subtitle>${escaped(site.description)}</subtitle>`,
    `<id>${site.url}${homeUrl}</id>`,
    `<link href="${site.url}${homeUrl}"/>`,
    `<link href="${site.url}${feedUrl}" rel="self" type="application/atom+xml"/>`,
    `<updated>${startOf(newest[0]!.updated)}</updated>`,
    `<author><name>${escaped(site.operator ?? site.name)}</name></author>`,
    ...newest.map((article) => entry(article, site.url)),
    '</feed>',
    '',
  ].join('\n');
}

/** Known by its number, which never changes, whatever becomes of its address. */
const entry = (article: Article, host: string) =>
  [
    '<entry>',
    `<title>${escaped(article.question)}</title>`,
    `<id>${host}${numberUrl(article.id)}</id>`,
    `<link href="${host}${article.url}"/>`,
    `<published>${startOf(article.published)}</published>`,
    `<updated>${startOf(article.updated)}</updated>`,
    `<summary>${escaped([verdictAndAnswer(article), ...whatChanged(article)].join(' '))}</summary>`,
    '</entry>',
  ].join('\n');

/** What changed on the day that the entry has. */
const whatChanged = ({ updated, changes }: Article) =>
  changes.flatMap(({ day, what }) => (day === updated ? [`${what}。`] : []));

/** The day’s first moment in China. */
const startOf = (day: string) => `${day}T00:00:00+08:00`;
