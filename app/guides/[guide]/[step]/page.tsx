import { Guide } from '@/components/guides/guide';
import { showAt } from '@/components/site/show';
import { guidePage, laterSteps } from '@/lib/pages/guides';
import { exported } from '@/lib/pages/library';
import { guideStepUrl } from '@/lib/site/urls';

type Props = { params: Promise<{ guide: string; step: string }> };

export const generateStaticParams = () => exported(laterSteps);

export default async function Page({ params }: Props) {
  const { guide, step } = await params;
  return showAt(guideStepUrl(guide, step), Guide, (library) => guidePage(library, guide, step));
}
