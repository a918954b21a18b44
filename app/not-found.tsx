import { NotFound } from '@/components/site/not-found';
import { show } from '@/components/site/show';
import { library } from '@/lib/pages/library';
import { notFoundPage } from '@/lib/pages/not-found';

export default function Page() {
  return show(NotFound, notFoundPage(library()));
}
