import { allAssets } from '@/lib/assets/assets';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { params: Promise<{ file: string }> };

export const generateStaticParams = () => allAssets().map(({ file }) => ({ file }));

/** Islands and search: built once, under names that change with their content. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const { text, type } = allAssets().find((asset) => asset.file === file)!;
  return new Response(text, { headers: { 'Content-Type': type } });
}
