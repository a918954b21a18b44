import { Cards } from '@/components/cards/cards';
import { show } from '@/components/site/show';
import { cardsPage } from '@/lib/pages/cards';
import { library } from '@/lib/pages/library';

export default function Page() {
  return show(Cards, cardsPage(library()));
}
