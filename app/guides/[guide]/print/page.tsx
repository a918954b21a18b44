import { Sheet } from '@/components/guides/sheet';
import { sheetPage } from '@/lib/pages/guides';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ guide: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => library().guides.map(({ slug }) => ({ guide: slug }));

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(sheetPage(library(), (await params).guide).head, library().site);

export default async function Page({ params }: Props) {
  return <Sheet {...sheetPage(library(), (await params).guide)} />;
}
