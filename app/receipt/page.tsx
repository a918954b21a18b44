import { ReceiptAnatomy } from '@/components/receipt-anatomy/receipt-anatomy';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { receiptAnatomyPage } from '@/lib/pages/receipt-anatomy';

export default function Page() {
  return show(ReceiptAnatomy, pageOf(receiptAnatomyPage));
}
