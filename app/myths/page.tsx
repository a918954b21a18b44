import { Myths } from '@/components/myths/myths';
import { library } from '@/lib/pages/library';
import { mythsPage } from '@/lib/pages/myths';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(mythsPage(library()).head, library().site);

export default function Page() {
  return <Myths {...mythsPage(library())} />;
}
