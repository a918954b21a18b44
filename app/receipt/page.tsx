import { ReceiptAnatomy } from '@/components/receipt-anatomy/receipt-anatomy';
import { route } from '@/components/site/show';
import { receiptAnatomyPage } from '@/lib/pages/receipt-anatomy';

export default route(ReceiptAnatomy, receiptAnatomyPage);
