import { Code } from '@/components/codes/code';
import { show } from '@/components/site/show';
import { codePage } from '@/lib/pages/codes';
import { exported, library } from '@/lib/pages/library';

type Props = { params: Promise<{ code: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => exported(library().codes.map(({ code }) => ({ code: code.toLowerCase() })));

export default async function Page({ params }: Props) {
  return show(Code, codePage(library(), (await params).code));
}
