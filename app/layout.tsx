import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { addressOf, assets } from '@/lib/assets/assets';
import { library } from '@/lib/pages/library';
import { barColors } from '@/lib/site/colors';
import { offlineUrl, openSearchUrl } from '@/lib/site/urls';
import './globals.css';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: barColors.light },
    { media: '(prefers-color-scheme: dark)', color: barColors.dark },
  ],
};

/** The next page is fetched while the finger is still on the link; the offline file is a download, and large. */
const speculation = JSON.stringify({
  prefetch: [
    { where: { and: [{ href_matches: '/*' }, { not: { href_matches: offlineUrl } }] }, eagerness: 'moderate' },
  ],
});

/** The islands may set the view of the page (`data-view`) before React looks at it in development. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <body>
        {/* React moves it into the head. Firefox offers no search without a title, which Next's own metadata cannot say. */}
        <link
          href={openSearchUrl}
          rel="search"
          title={library().site.name}
          type="application/opensearchdescription+xml"
        />
        {children}
        <script type="speculationrules">{speculation}</script>
        <script src={addressOf(assets().islands)} type="module" />
      </body>
    </html>
  );
}
