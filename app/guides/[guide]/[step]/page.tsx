import { Guide } from '@/components/guides/guide';
import { guidePage, laterSteps } from '@/lib/pages/guides';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ guide: string; step: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => laterSteps(library());

export const generateMetadata = async ({ params }: Props) => {
  const { guide, step } = await params;
  return metadataOf(guidePage(library(), guide, step).head, library().site);
};

export default async function Page({ params }: Props) {
  const { guide, step } = await params;
  return <Guide {...guidePage(library(), guide, step)} />;
}
