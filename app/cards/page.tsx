import { Cards } from '@/components/cards/cards';
import { show } from '@/components/site/show';
import { cardsPage } from '@/lib/pages/cards';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Cards, pageOf(cardsPage));
}
