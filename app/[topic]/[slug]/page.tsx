import { Article } from '@/components/article/article';
import { showAt } from '@/components/site/show';
import { articlePage } from '@/lib/pages/article';
import { exported } from '@/lib/pages/library';
import { articleUrl } from '@/lib/site/urls';

type Props = { params: Promise<{ topic: string; slug: string }> };

export const generateStaticParams = () =>
  exported(({ articles }) => articles.map(({ topic, slug }) => ({ topic, slug })));

export default async function Page({ params }: Props) {
  const { topic, slug } = await params;
  return showAt(articleUrl({ topic, slug }), Article, (library) => articlePage(library, slug));
}
