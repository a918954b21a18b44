import { Codes } from '@/components/codes/codes';
import { library } from '@/lib/pages/library';
import { codesPage } from '@/lib/pages/codes';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(codesPage(library()).head, library().site);

export default function Page() {
  return <Codes {...codesPage(library())} />;
}
