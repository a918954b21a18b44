import type { ReactNode } from 'react';
import { colour } from '@/lib/site/colours';
import { manifestUrl, openSearchUrl, signUrl, smallIconUrl, touchIconUrl } from '@/lib/site/urls';

/** The next page is fetched while the finger is still on the link; only pages end in a slash, and the offline file is large. */
export const loadingRules = (base: string) =>
  JSON.stringify({
    prefetch: [{ where: { href_matches: [`${base}/`, `${base}/*/`] }, eagerness: 'moderate' }],
  });

/** `scripts`: the addresses of the modules that the page loads; `base`: the path below which the site is. */
type Props = { siteName: string; scripts: string[]; base?: string; children: ReactNode };

/**
 * What every page is within, the same whatever it shows. The islands may set the view of the page (`data-view`)
 * before React looks at it in development.
 */
export const Document = ({ siteName, scripts, base = '', children }: Props) => (
  <html data-view="standard" lang="zh-CN" suppressHydrationWarning>
    <head>
      <meta charSet="utf-8" />
      {/* In the words of Next, which says this of its own accord: so it stands there once. */}
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta content={colour('card')} media="(prefers-color-scheme: light)" name="theme-color" />
      <meta content={colour('card', 'dark')} media="(prefers-color-scheme: dark)" name="theme-color" />
      <meta content="light dark" name="color-scheme" />
      <meta content="telephone=no" name="format-detection" />
      <link href={smallIconUrl} rel="icon" sizes="32x32" />
      <link href={signUrl} rel="icon" type="image/svg+xml" />
      <link href={touchIconUrl} rel="apple-touch-icon" />
      <link href={manifestUrl} rel="manifest" />
      {/* Firefox offers no search without a title. */}
      <link href={openSearchUrl} rel="search" title={siteName} type="application/opensearchdescription+xml" />
    </head>
    <body>
      {children}
      <script type="speculationrules">{loadingRules(base)}</script>
      {scripts.map((address) => (
        <script key={address} src={address} type="module" />
      ))}
    </body>
  </html>
);
