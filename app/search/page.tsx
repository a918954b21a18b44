import { Search } from '@/components/search/search';
import { library } from '@/lib/pages/library';
import { searchPage } from '@/lib/pages/search';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(searchPage(library()).head, library().site);

export default function Page() {
  return <Search {...searchPage(library())} />;
}
