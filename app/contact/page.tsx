import { Contact } from '@/components/contact/contact';
import { contactPage } from '@/lib/pages/contact';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(contactPage(library()).head, library().site);

export default function Page() {
  return <Contact {...contactPage(library())} />;
}
