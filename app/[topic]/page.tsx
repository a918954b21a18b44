import { Topic } from '@/components/topic/topic';
import { library } from '@/lib/pages/library';
import { topicPage } from '@/lib/pages/topic';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ topic: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => library().topics.map(({ slug }) => ({ topic: slug }));

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(topicPage(library(), (await params).topic).head, library().site);

export default async function Page({ params }: Props) {
  return <Topic {...topicPage(library(), (await params).topic)} />;
}
