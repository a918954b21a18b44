import { Accessibility } from '@/components/accessibility/accessibility';
import { show } from '@/components/site/show';
import { accessibilityPage } from '@/lib/pages/accessibility';
import { pageOf } from '@/lib/pages/library';

export default function Page() {
  return show(Accessibility, pageOf(accessibilityPage));
}
