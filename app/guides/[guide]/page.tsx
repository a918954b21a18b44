import { Guide } from '@/components/guides/guide';
import { showAt } from '@/components/site/show';
import { guidePage } from '@/lib/pages/guides';
import { exported } from '@/lib/pages/library';
import { guideUrl } from '@/lib/site/urls';

type Props = { params: Promise<{ guide: string }> };

export const generateStaticParams = () => exported(({ guides }) => guides.map(({ slug }) => ({ guide: slug })));

export default async function Page({ params }: Props) {
  const { guide } = await params;
  return showAt(guideUrl(guide), Guide, (library) => guidePage(library, guide));
}
