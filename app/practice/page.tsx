import { Practice } from '@/components/practice/practice';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { practicePage } from '@/lib/pages/practice';

export default function Page() {
  return show(Practice, pageOf(practicePage));
}
