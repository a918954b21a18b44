import { Accessibility } from '@/components/accessibility/accessibility';
import { route } from '@/components/site/show';
import { accessibilityPage } from '@/lib/pages/accessibility';

export default route(Accessibility, accessibilityPage);
