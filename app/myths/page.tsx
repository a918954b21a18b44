import { Myths } from '@/components/myths/myths';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { mythsPage } from '@/lib/pages/myths';

export default function Page() {
  return show(Myths, pageOf(mythsPage));
}
