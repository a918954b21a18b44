import { Search } from '@/components/search/search';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { searchPage } from '@/lib/pages/search';

export default function Page() {
  return show(Search, pageOf(searchPage));
}
