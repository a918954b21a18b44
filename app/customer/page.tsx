import { Customer } from '@/components/customer/customer';
import { show } from '@/components/site/show';
import { customerPage } from '@/lib/pages/customer';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Customer, pageOf(customerPage));
}
