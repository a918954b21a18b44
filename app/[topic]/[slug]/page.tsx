import { Article } from '@/components/article/article';
import { show } from '@/components/site/show';
import { articlePage } from '@/lib/pages/article';
import { exported, library } from '@/lib/pages/library';

type Props = { params: Promise<{ topic: string; slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => exported(library().articles.map(({ topic, slug }) => ({ topic, slug })));

export default async function Page({ params }: Props) {
  return show(Article, articlePage(library(), (await params).slug));
}
