import { Search } from '@/components/search/search';
import { show } from '@/components/site/show';
import { library } from '@/lib/pages/library';
import { searchPage } from '@/lib/pages/search';

export default function Page() {
  return show(Search, searchPage(library()));
}
