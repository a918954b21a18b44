import { Contact } from '@/components/contact/contact';
import { show } from '@/components/site/show';
import { contactPage } from '@/lib/pages/contact';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Contact, pageOf(contactPage));
}
