import { Customer } from '@/components/customer/customer';
import { route } from '@/components/site/show';
import { customerPage } from '@/lib/pages/customer';

export default route(Customer, customerPage);
