import { Desk } from '@/components/desk/desk';
import { show } from '@/components/site/show';
import { deskPage } from '@/lib/pages/desk';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Desk, pageOf(deskPage));
}
