import { Home } from '@/components/home/home';
import { homePage } from '@/lib/pages/home';
import { library } from '@/lib/pages/library';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(homePage(library()).head, library().site);

export default function Page() {
  return <Home {...homePage(library())} />;
}
