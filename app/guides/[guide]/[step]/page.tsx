import { Guide } from '@/components/guides/guide';
import { show } from '@/components/site/show';
import { guidePage, laterSteps } from '@/lib/pages/guides';
import { exported, library } from '@/lib/pages/library';

type Props = { params: Promise<{ guide: string; step: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => exported(laterSteps(library()));

export default async function Page({ params }: Props) {
  const { guide, step } = await params;
  return show(Guide, guidePage(library(), guide, step));
}
