import type { Library } from '@/lib/content/library';
import {
  cardsUrl,
  codesUrl,
  contactUrl,
  glossaryUrl,
  guidesUrl,
  homeUrl,
  mythsUrl,
  payoutCheckUrl,
  privacyUrl,
  receiptUrl,
  reportUrl,
  topicUrl,
} from '@/lib/site/urls';

/** The addresses search engines should know: every page that is its own canonical one and may be listed. */
export const sitemap = ({
  site,
  topics,
  articles,
  codes,
  guides,
}: Library): { url: string; lastModified?: string }[] => [
  ...[
    homeUrl,
    contactUrl,
    codesUrl,
    glossaryUrl,
    mythsUrl,
    payoutCheckUrl,
    receiptUrl,
    reportUrl,
    guidesUrl,
    cardsUrl,
    privacyUrl,
    ...guides.map(({ url }) => url),
    ...topics.map(({ slug }) => topicUrl(slug)),
    ...codes.map(({ url }) => url),
  ].map((path) => ({ url: site.url + path })),
  ...articles.map(({ url, updated }) => ({ url: site.url + url, lastModified: updated })),
];
