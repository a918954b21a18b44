import { PayoutCheck } from '@/components/payout-check/payout-check';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { payoutCheckPage } from '@/lib/pages/payout-check';

export default function Page() {
  return show(PayoutCheck, pageOf(payoutCheckPage));
}
