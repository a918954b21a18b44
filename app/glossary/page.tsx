import { Glossary } from '@/components/glossary/glossary';
import { library } from '@/lib/pages/library';
import { glossaryPage } from '@/lib/pages/glossary';
import { metadataOf } from '@/lib/site/metadata';

export const generateMetadata = () => metadataOf(glossaryPage(library()).head, library().site);

export default function Page() {
  return <Glossary {...glossaryPage(library())} />;
}
