import { Code } from '@/components/codes/code';
import { codePage } from '@/lib/pages/codes';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => library().codes.map(({ code }) => ({ code: code.toLowerCase() }));

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(codePage(library(), (await params).code).head, library().site);

export default async function Page({ params }: Props) {
  return <Code {...codePage(library(), (await params).code)} />;
}
