import { Moved } from '@/components/site/moved';
import { library } from '@/lib/pages/library';
import { movedAddresses, movedPage } from '@/lib/pages/moved';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ address: string[] }> };

export const dynamicParams = false;

/** Numbers and former addresses. A build exports one of them, and lib/export/moved-pages.ts makes all of them after it. */
export const generateStaticParams = () => {
  const addresses = movedAddresses(library());
  return (process.env.NODE_ENV === 'development' ? addresses : addresses.slice(0, 1)).map((address) => ({ address }));
};

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(movedPage(library(), (await params).address).head, library().site);

export default async function Page({ params }: Props) {
  return <Moved {...movedPage(library(), (await params).address)} />;
}
