import { Search } from '@/components/search/search';
import { route } from '@/components/site/show';
import { searchPage } from '@/lib/pages/search';

export default route(Search, searchPage);
