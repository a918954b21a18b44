import { replyFile } from '@/lib/pages/hand-on';
import { library } from '@/lib/pages/library';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { params: Promise<{ file: string }> };

export const generateStaticParams = () => library().articles.map(({ id }) => ({ file: `${id}.txt` }));

/** One reply an answer, for support’s own tools. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  return new Response(replyFile(library(), file.replace(/\.txt$/, '')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
