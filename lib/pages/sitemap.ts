import type { Library } from '@/lib/content/library';
import { contactUrl, homeUrl, topicUrl } from '@/lib/site/urls';

/** The addresses search engines should know: every page that is its own canonical one and may be listed. */
export const sitemap = ({ site, topics, articles }: Library): { url: string; lastModified?: string }[] => [
  ...[homeUrl, contactUrl, ...topics.map(({ slug }) => topicUrl(slug))].map((path) => ({ url: site.url + path })),
  ...articles.map(({ url, updated }) => ({ url: site.url + url, lastModified: updated })),
];
