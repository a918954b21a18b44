import { Topic } from '@/components/topic/topic';
import { show } from '@/components/site/show';
import { exported, library } from '@/lib/pages/library';
import { topicPage } from '@/lib/pages/topic';

type Props = { params: Promise<{ topic: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => exported(library().topics.map(({ slug }) => ({ topic: slug })));

export default async function Page({ params }: Props) {
  return show(Topic, topicPage(library(), (await params).topic));
}
