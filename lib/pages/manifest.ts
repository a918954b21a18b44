/** `/manifest.webmanifest`: how the site looks when it is put on a phone's home screen. */
import type { Library } from '@/lib/content/library';
import { colour } from '@/lib/site/colours';
import { basePath, homeUrl, iconUrls, maskableIconUrl } from '@/lib/site/urls';

/** Most characters of a name below a sign on the home screen before phones cut it. */
const longestShortName = 12;

/** The manifest. */
export function manifest({ site }: Library): string {
  const base = basePath(site.url);
  const home = base + homeUrl;
  return JSON.stringify({
    id: home,
    name: site.name,
    short_name: [...site.name].slice(0, longestShortName).join('').trim(),
    description: site.description,
    lang: 'zh-CN',
    dir: 'ltr',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    background_color: colour('paper'),
    theme_color: colour('card'),
    icons: [
      ...Object.entries(iconUrls).map(([src, width]) => ({
        src: base + src,
        sizes: `${width}x${width}`,
        type: 'image/png',
      })),
      { src: base + maskableIconUrl, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}
