/** What a build makes of the code, and of the operator's path and colours alone: an edit of the content finds it as the build before made it. */
import { scripts, type Scripts } from '@/lib/assets/assets';
import { onceMade } from '@/lib/content/kept';
import type { ConfiguredSite } from './content';
import { keptIn } from './kept';
import { offlineCode, type OfflineCode } from './offline-file';
import { routeFiles } from './routes';
import { stylesOf, type Style } from './styles';

/** The scripts of the site, the style of each route, and what the offline file has of the code. */
export type CodeMade = { scripts: Scripts; styles: Record<string, Style>; offline: OfflineCode };

/** Makes all that, or takes it from the build before; `mark`: of all code, `site`: what of the site is in it. */
export async function madeOfCode(mark: string, { base, colours }: ConfiguredSite): Promise<CodeMade> {
  const kept = keptIn('code', mark);
  const code = await onceMade(kept, `code ${JSON.stringify([base, colours])}`, async () => {
    const [made, styles, offline] = await Promise.all([
      scripts(base),
      stylesOf(routeFiles(), colours),
      offlineCode(colours),
    ]);
    return { scripts: made, styles, offline };
  });
  kept.forgetRest();
  return code;
}
