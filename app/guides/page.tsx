import { Guides } from '@/components/guides/guides';
import { show } from '@/components/site/show';
import { guidesPage } from '@/lib/pages/guides';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Guides, pageOf(guidesPage));
}
