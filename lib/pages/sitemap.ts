import type { Article, Library } from '@/lib/content/library';
import { fixedPages } from '@/lib/site/fixed-pages';
import { customerUrl, deskUrl, searchUrl, sitemapUrl, topicUrl } from '@/lib/site/urls';
import { escaped } from '@/lib/words/escape';
import { toolUrls } from './searched-pages';

/**
 * `/sitemap.xml`: the addresses search engines should know, every page that is its own canonical one and may be listed,
 * and on which day what it says changed last.
 */
export function sitemap(library: Library): string {
  const { site, topics, articles, articlesOf, codes, guides, pages } = library;
  const own: Record<string, string | undefined> = Object.fromEntries(
    Object.entries(pages.updated).map(([page, day]) => [toolUrls[page as keyof typeof pages.updated], day]),
  );
  const entry = (url: string, day: string) =>
    `<url><loc>${escaped(site.url + url)}</loc><lastmod>${day}</lastmod></url>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    // Whatever else there is shows answers.
    ...[...fixedPages.keys()]
      .filter((url) => ![searchUrl, deskUrl, customerUrl].includes(url))
      .map((url) => entry(url, own[url] ?? newest(articles))),
    ...guides.map(({ url }) => entry(url, pages.updated.guides)),
    ...topics.map(({ slug }) => entry(topicUrl(slug), newest(articlesOf(slug)))),
    ...codes.map(({ url }) => entry(url, pages.updated.codes)),
    ...articles.map(({ url, updated }) => entry(url, updated)),
    '</urlset>',
    '',
  ].join('\n');
}

/** The day on which one of these answers changed last. */
export const newest = (articles: readonly Article[]) =>
  articles.map(({ updated }) => updated).reduce((a, b) => (a > b ? a : b), '');

/** `/robots.txt`: everything may be read, and where the list of it is. */
export const robots = ({ site }: Library) => `User-Agent: *\nAllow: /\n\nSitemap: ${site.url}${sitemapUrl}\n`;
