import { Sheet } from '@/components/guides/sheet';
import { showAt } from '@/components/site/show';
import { sheetPage } from '@/lib/pages/guides';
import { exported } from '@/lib/pages/library';
import { guideSheetUrl } from '@/lib/site/urls';

type Props = { params: Promise<{ guide: string }> };

export const generateStaticParams = () => exported(({ guides }) => guides.map(({ slug }) => ({ guide: slug })));

export default async function Page({ params }: Props) {
  const { guide } = await params;
  return showAt(guideSheetUrl(guide), Sheet, (library) => sheetPage(library, guide));
}
