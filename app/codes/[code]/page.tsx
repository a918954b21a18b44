import { Code } from '@/components/codes/code';
import { showAt } from '@/components/site/show';
import { codePage } from '@/lib/pages/codes';
import { exported } from '@/lib/pages/library';
import { codesUrl } from '@/lib/site/urls';

type Props = { params: Promise<{ code: string }> };

export const generateStaticParams = () =>
  exported(({ codes }) => codes.map(({ code }) => ({ code: code.toLowerCase() })));

export default async function Page({ params }: Props) {
  const { code } = await params;
  return showAt(`${codesUrl}${code}/`, Code, (library) => codePage(library, code));
}
