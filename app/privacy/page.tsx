import { Privacy } from '@/components/privacy/privacy';
import { library } from '@/lib/pages/library';
import { privacyPage } from '@/lib/pages/privacy';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(privacyPage(library()).head, library().site);

export default function Page() {
  return <Privacy {...privacyPage(library())} />;
}
