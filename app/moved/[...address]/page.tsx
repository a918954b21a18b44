import { Moved } from '@/components/site/moved';
import { showAt } from '@/components/site/show';
import { exported } from '@/lib/pages/library';
import { movedAddresses, movedPage } from '@/lib/pages/moved';

type Props = { params: Promise<{ address: string[] }> };

/** Numbers and former addresses; readers call them without “/moved” (scripts/site/routes.ts, next.config.mjs). */
export const generateStaticParams = () =>
  exported((library) => movedAddresses(library).map((address) => ({ address })));

export default async function Page({ params }: Props) {
  const { address } = await params;
  return showAt(`/${address.join('/')}/`, Moved, (library) => movedPage(library, address), true);
}
