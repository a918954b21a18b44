import { Guides } from '@/components/guides/guides';
import { route } from '@/components/site/show';
import { guidesPage } from '@/lib/pages/guides';

export default route(Guides, guidesPage);
