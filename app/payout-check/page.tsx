import { PayoutCheck } from '@/components/payout-check/payout-check';
import { library } from '@/lib/pages/library';
import { payoutCheckPage } from '@/lib/pages/payout-check';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(payoutCheckPage(library()).head, library().site);

export default function Page() {
  return <PayoutCheck {...payoutCheckPage(library())} />;
}
