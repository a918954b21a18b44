import { PayoutCheck } from '@/components/payout-check/payout-check';
import { route } from '@/components/site/show';
import { payoutCheckPage } from '@/lib/pages/payout-check';

export default route(PayoutCheck, payoutCheckPage);
