import type { Metadata } from 'next';
import { feedUrl, shareUrl, touchIconUrl } from './urls';

/** What search engines and share cards learn of a page. */
export type PageHead = {
  /** The page's own heading, then topic or 帮助中心; the site name is added. Empty on the home page. */
  title: string[];
  description: string;
  /** The canonical address, without host. */
  path: string;
  type: 'article' | 'website';
  /** Not for search engines' lists; its links still are. */
  hidden?: boolean;
  /** The number of the answer whose picture is shown where the page is shared; the site's without it. */
  share?: string;
  /** The same as Markdown. */
  text?: string;
};

/** The head of a page as Next writes it. */
export function metadataOf(
  { title, description, path, type, hidden, share, text }: PageHead,
  site: { name: string; url: string },
): Metadata {
  const name = title[0] ?? site.name;
  return {
    metadataBase: new URL(site.url),
    title: [...title, site.name].join('-'),
    description,
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': [{ url: feedUrl, title: site.name }],
        ...(text && { 'text/markdown': text }),
      },
    },
    openGraph: {
      title: name,
      description,
      url: path,
      type,
      siteName: site.name,
      locale: 'zh_CN',
      images: { url: shareUrl(share), width: 1200, height: 630 },
    },
    formatDetection: { telephone: false },
    icons: {
      icon: [
        { url: '/favicon.ico', sizes: '32x32' },
        { url: '/icon.svg', type: 'image/svg+xml' },
      ],
      apple: touchIconUrl,
    },
    ...(hidden && { robots: { index: false, follow: true } }),
  };
}
