import { Home } from '@/components/home/home';
import { show } from '@/components/site/show';
import { homePage } from '@/lib/pages/home';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Home, pageOf(homePage));
}
