import { Glossary } from '@/components/glossary/glossary';
import { show } from '@/components/site/show';
import { library } from '@/lib/pages/library';
import { glossaryPage } from '@/lib/pages/glossary';

export default function Page() {
  return show(Glossary, glossaryPage(library()));
}
