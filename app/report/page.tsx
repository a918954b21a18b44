import { Report } from '@/components/report/report';
import { library } from '@/lib/pages/library';
import { reportPage } from '@/lib/pages/report';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(reportPage(library()).head, library().site);

export default function Page() {
  return <Report {...reportPage(library())} />;
}
