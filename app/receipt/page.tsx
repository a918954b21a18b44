import { ReceiptAnatomy } from '@/components/receipt-anatomy/receipt-anatomy';
import { library } from '@/lib/pages/library';
import { receiptAnatomyPage } from '@/lib/pages/receipt-anatomy';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(receiptAnatomyPage(library()).head, library().site);

export default function Page() {
  return <ReceiptAnatomy {...receiptAnatomyPage(library())} />;
}
