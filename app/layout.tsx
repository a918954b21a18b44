import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { addressOf, assets } from '@/lib/assets/assets';
import './globals.css';

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffefb' },
    { media: '(prefers-color-scheme: dark)', color: '#1a2024' },
  ],
};

/** The next page is fetched while the finger is still on the link. */
const speculation = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*' }, eagerness: 'moderate' }],
});

/** The islands may set the view of the page (`data-view`) before React looks at it in development. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN" suppressHydrationWarning>
      <body>
        {children}
        <script type="speculationrules">{speculation}</script>
        <script src={addressOf(assets().islands)} type="module" />
      </body>
    </html>
  );
}
