import { Moved } from '@/components/site/moved';
import { Topic } from '@/components/topic/topic';
import { library } from '@/lib/pages/library';
import { movedAddresses, movedPage } from '@/lib/pages/moved';
import { topicPage } from '@/lib/pages/topic';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ topic: string }> };

export const dynamicParams = false;

/** Topics, and the numbers and former addresses that share this depth. */
export const generateStaticParams = () => [
  ...library().topics.map(({ slug }) => ({ topic: slug })),
  ...movedAddresses(library(), 1).map(([topic]) => ({ topic })),
];

export async function generateMetadata({ params }: Props) {
  const { topic } = await params;
  const page = movedPage(library(), [topic]) ?? topicPage(library(), topic);
  return metadataOf(page.head, library().site);
}

export default async function Page({ params }: Props) {
  const { topic } = await params;
  const moved = movedPage(library(), [topic]);
  return moved ? <Moved {...moved} /> : <Topic {...topicPage(library(), topic)} />;
}
