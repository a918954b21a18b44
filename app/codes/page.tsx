import { Codes } from '@/components/codes/codes';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { codesPage } from '@/lib/pages/codes';

export default function Page() {
  return show(Codes, pageOf(codesPage));
}
