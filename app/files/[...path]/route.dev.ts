import { indexFiles, scriptFiles, scripts } from '@/lib/assets/assets';
import { siteFiles } from '@/lib/pages/files';
import { pageOf } from '@/lib/pages/library';
import { mediaTypeOf, plainTypes } from '@/lib/site/media-types';

type Props = { params: Promise<{ path: string[] }> };

/** Files that are no pages, for the development server alone (next.config.mjs); a build writes them itself (scripts/site/build.ts). */
export async function GET(_: Request, { params }: Props) {
  const path = `/${(await params).path.join('/')}`;
  const write = pageOf((library) => siteFiles(library).get(path)) ?? (await assetOf(path));
  if (!write) return new Response(null, { status: 404 });
  return new Response(write(), {
    headers: { 'Content-Type': mediaTypeOf(path) ?? plainTypes[path.split('.').at(-1)!]! },
  });
}

/** Code and search index. The service worker is not among them: it would keep what is being edited. */
async function assetOf(path: string): Promise<(() => string) | undefined> {
  const code = await scripts();
  return scriptFiles(code).get(path) ?? pageOf((library) => indexFiles(library, code).get(path));
}
