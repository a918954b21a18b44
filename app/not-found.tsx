import { NotFound } from '@/components/site/not-found';
import { library } from '@/lib/pages/library';
import { notFoundPage } from '@/lib/pages/not-found';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(notFoundPage(library()).head, library().site);

export default function Page() {
  return <NotFound {...notFoundPage(library())} />;
}
