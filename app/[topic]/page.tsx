import { showAt } from '@/components/site/show';
import { Topic } from '@/components/topic/topic';
import { exported } from '@/lib/pages/library';
import { topicPage } from '@/lib/pages/topic';
import { topicUrl } from '@/lib/site/urls';

type Props = { params: Promise<{ topic: string }> };

export const generateStaticParams = () => exported(({ topics }) => topics.map(({ slug }) => ({ topic: slug })));

export default async function Page({ params }: Props) {
  const { topic } = await params;
  return showAt(topicUrl(topic), Topic, (library) => topicPage(library, topic));
}
