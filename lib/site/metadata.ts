import type { Metadata } from 'next';

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
};

/** The head of a page as Next writes it. */
export function metadataOf(
  { title, description, path, type, hidden }: PageHead,
  site: { name: string; url: string },
): Metadata {
  const name = title[0] ?? site.name;
  return {
    metadataBase: new URL(site.url),
    title: [...title, site.name].join('-'),
    description,
    alternates: { canonical: path },
    openGraph: { title: name, description, url: path, type, siteName: site.name, locale: 'zh_CN' },
    formatDetection: { telephone: false },
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    ...(hidden && { robots: { index: false, follow: true } }),
  };
}
