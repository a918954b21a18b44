import type { Library } from '@/lib/content/library';
import { fixedPages } from '@/lib/site/fixed-pages';
import { customerUrl, searchUrl, sitemapUrl, topicUrl } from '@/lib/site/urls';
import { escaped } from '@/lib/words/escape';

/** `/sitemap.xml`: the addresses search engines should know, every page that is its own canonical one and may be listed. */
export function sitemap({ site, topics, articles, codes, guides }: Library): string {
  const undated = [
    ...[...fixedPages.keys()].filter((url) => url !== searchUrl && url !== customerUrl),
    ...guides.map(({ url }) => url),
    ...topics.map(({ slug }) => topicUrl(slug)),
    ...codes.map(({ url }) => url),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...undated.map((url) => `<url><loc>${escaped(site.url + url)}</loc></url>`),
    ...articles.map(
      ({ url, updated }) => `<url><loc>${escaped(site.url + url)}</loc><lastmod>${updated}</lastmod></url>`,
    ),
    '</urlset>',
    '',
  ].join('\n');
}

/** `/robots.txt`: everything may be read, and where the list of it is. */
export const robots = ({ site }: Library) => `User-Agent: *\nAllow: /\n\nSitemap: ${site.url}${sitemapUrl}\n`;
