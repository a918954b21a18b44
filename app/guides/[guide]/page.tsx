import { Guide } from '@/components/guides/guide';
import { show } from '@/components/site/show';
import { guidePage } from '@/lib/pages/guides';
import { exported, library } from '@/lib/pages/library';

type Props = { params: Promise<{ guide: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => exported(library().guides.map(({ slug }) => ({ guide: slug })));

export default async function Page({ params }: Props) {
  return show(Guide, guidePage(library(), (await params).guide));
}
