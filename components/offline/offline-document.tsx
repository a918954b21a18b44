import type { OfflinePage } from '@/lib/pages/offline';
import { Offline } from './offline';

type Props = { page: OfflinePage; style: string; script: string };

/** Text that stands within its element as it is. */
const asItIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** The whole file: nothing in it asks for anything outside. */
export const OfflineDocument = ({ page, style, script }: Props) => (
  <html lang="zh-CN">
    <head>
      <meta content="width=device-width, initial-scale=1" name="viewport" />
      <meta content="telephone=no" name="format-detection" />
      <meta content="light dark" name="color-scheme" />
      <meta content="noindex" name="robots" />
      <title>{page.title}</title>
      <meta content={page.description} name="description" />
      <link href={page.canonical} rel="canonical" />
      <style {...asItIs(style)} />
    </head>
    <body>
      <Offline {...page} />
      <script
        id="search-data"
        type="application/json"
        {...asItIs(JSON.stringify(page.search).replace(/</g, '\\u003c'))}
      />
      <script {...asItIs(script)} />
    </body>
  </html>
);
