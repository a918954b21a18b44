import { Notices } from '@/components/notices/notices';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { noticesPage } from '@/lib/pages/notices';

export default function Page() {
  return show(Notices, pageOf(noticesPage));
}
