import { Article } from '@/components/article/article';
import { Moved } from '@/components/site/moved';
import { articlePage } from '@/lib/pages/article';
import { library } from '@/lib/pages/library';
import { movedAddresses, movedPage } from '@/lib/pages/moved';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ topic: string; slug: string }> };

export const dynamicParams = false;

/** Answers, and the former addresses that share this depth. */
export const generateStaticParams = () => [
  ...library().articles.map(({ topic, slug }) => ({ topic, slug })),
  ...movedAddresses(library(), 2).map(([topic, slug]) => ({ topic, slug })),
];

export async function generateMetadata({ params }: Props) {
  const { topic, slug } = await params;
  const page = movedPage(library(), [topic, slug]) ?? articlePage(library(), slug);
  return metadataOf(page.head, library().site);
}

export default async function Page({ params }: Props) {
  const { topic, slug } = await params;
  const moved = movedPage(library(), [topic, slug]);
  return moved ? <Moved {...moved} /> : <Article {...articlePage(library(), slug)} />;
}
