import { NotFound } from '@/components/site/not-found';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { notFoundPage } from '@/lib/pages/not-found';

export default function Page() {
  return show(NotFound, pageOf(notFoundPage));
}
