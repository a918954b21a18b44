import { Cards } from '@/components/cards/cards';
import { route } from '@/components/site/show';
import { cardsPage } from '@/lib/pages/cards';

export default route(Cards, cardsPage);
