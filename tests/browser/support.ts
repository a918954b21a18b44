/** How the site that is tested names support: what the operator has configured, which is not always a telephone. */
import { contactPage } from '@/lib/pages/contact';
import { supportOf } from '@/lib/pages/support';
import { loadContent } from '@/scripts/site/content';

const support = supportOf(loadContent());

export const { channels } = support;
export const [first] = channels;
/** What is published, which a number is compared with. */
export const { published } = contactPage(loadContent()).form;
