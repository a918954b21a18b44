import { Guide } from '@/components/guides/guide';
import { guidePage } from '@/lib/pages/guides';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ guide: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => library().guides.map(({ slug }) => ({ guide: slug }));

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(guidePage(library(), (await params).guide).head, library().site);

export default async function Page({ params }: Props) {
  return <Guide {...guidePage(library(), (await params).guide)} />;
}
