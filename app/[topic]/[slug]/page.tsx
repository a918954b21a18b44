import { Article } from '@/components/article/article';
import { articlePage } from '@/lib/pages/article';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ topic: string; slug: string }> };

export const dynamicParams = false;

export const generateStaticParams = () => library().articles.map(({ topic, slug }) => ({ topic, slug }));

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(articlePage(library(), (await params).slug).head, library().site);

export default async function Page({ params }: Props) {
  return <Article {...articlePage(library(), (await params).slug)} />;
}
