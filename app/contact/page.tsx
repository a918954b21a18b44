import { Contact } from '@/components/contact/contact';
import { route } from '@/components/site/show';
import { contactPage } from '@/lib/pages/contact';

export default route(Contact, contactPage);
