import { Moved } from '@/components/site/moved';
import { library } from '@/lib/pages/library';
import { movedAddresses, movedPage } from '@/lib/pages/moved';
import { metadataOf } from '@/lib/site/metadata';

type Props = { params: Promise<{ address: string[] }> };

export const dynamicParams = false;

/** Numbers and former addresses. They are exported below /moved/ and put in their places by lib/export/place-moved.ts. */
export const generateStaticParams = () => movedAddresses(library()).map((address) => ({ address }));

export const generateMetadata = async ({ params }: Props) =>
  metadataOf(movedPage(library(), (await params).address).head, library().site);

export default async function Page({ params }: Props) {
  return <Moved {...movedPage(library(), (await params).address)} />;
}
