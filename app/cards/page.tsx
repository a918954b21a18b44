import { Cards } from '@/components/cards/cards';
import { cardsPage } from '@/lib/pages/cards';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(cardsPage(library()).head, library().site);

export default function Page() {
  return <Cards {...cardsPage(library())} />;
}
