import { Changes } from '@/components/changes/changes';
import { show } from '@/components/site/show';
import { changesPage } from '@/lib/pages/changes';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Changes, pageOf(changesPage));
}
