import { textFile, textFiles } from '@/lib/pages/files';
import { library } from '@/lib/pages/library';
import { mediaTypeOf } from '@/lib/site/media-types';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { params: Promise<{ path: string[] }> };

/** Files for machines. They are exported below /files/ and put in their places by lib/export/place-files.ts. */
export const generateStaticParams = () => textFiles(library()).map((path) => ({ path: path.slice(1).split('/') }));

export async function GET(_: Request, { params }: Props) {
  const path = `/${(await params).path.join('/')}`;
  return new Response(textFile(library(), path), { headers: { 'Content-Type': mediaTypeOf(path)! } });
}
