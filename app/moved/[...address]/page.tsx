import { Moved } from '@/components/site/moved';
import { show } from '@/components/site/show';
import { exported, library } from '@/lib/pages/library';
import { movedAddresses, movedPage } from '@/lib/pages/moved';

type Props = { params: Promise<{ address: string[] }> };

export const dynamicParams = false;

/** Numbers and former addresses; readers call them without “/moved” (scripts/site/routes.ts, next.config.mjs). */
export const generateStaticParams = () => exported(movedAddresses(library()).map((address) => ({ address })));

export default async function Page({ params }: Props) {
  return show(Moved, movedPage(library(), (await params).address));
}
