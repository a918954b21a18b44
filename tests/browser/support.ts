/** How the site that is tested names support: what the operator has configured, which is not always a telephone. */
import { contactPage } from '@/lib/pages/contact';
import { supportOf } from '@/lib/pages/support';
import { basePath } from '@/lib/site/urls';
import { loadContent } from '@/scripts/site/content';

const support = supportOf(loadContent());

export const { channels } = support;
export const [first] = channels;
/** Where a page of the tested site leads to an address. */
export const placed = (address: string) =>
  address.startsWith('/') ? basePath(loadContent().site.url) + address : address;
/** What is published, which a number is compared with. */
export const { published } = contactPage(loadContent()).form;
