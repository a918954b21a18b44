import { Guides } from '@/components/guides/guides';
import { show } from '@/components/site/show';
import { guidesPage } from '@/lib/pages/guides';
import { library } from '@/lib/pages/library';

export default function Page() {
  return show(Guides, guidesPage(library()));
}
