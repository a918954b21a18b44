import { Sheet } from '@/components/guides/sheet';
import { show } from '@/components/site/show';
import { sheetPage } from '@/lib/pages/guides';
import { exported, library } from '@/lib/pages/library';

type Props = { params: Promise<{ guide: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => exported(library().guides.map(({ slug }) => ({ guide: slug })));

export default async function Page({ params }: Props) {
  return show(Sheet, sheetPage(library(), (await params).guide));
}
