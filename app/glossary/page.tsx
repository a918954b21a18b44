import { Glossary } from '@/components/glossary/glossary';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { glossaryPage } from '@/lib/pages/glossary';

export default function Page() {
  return show(Glossary, pageOf(glossaryPage));
}
