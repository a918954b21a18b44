import { Guides } from '@/components/guides/guides';
import { guidesPage } from '@/lib/pages/guides';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(guidesPage(library()).head, library().site);

export default function Page() {
  return <Guides {...guidesPage(library())} />;
}
