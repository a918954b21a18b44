import { Privacy } from '@/components/privacy/privacy';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { privacyPage } from '@/lib/pages/privacy';

export default function Page() {
  return show(Privacy, pageOf(privacyPage));
}
