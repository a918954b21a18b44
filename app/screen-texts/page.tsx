import { ScreenTexts } from '@/components/screen-texts/screen-texts';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { screenTextsPage } from '@/lib/pages/screen-texts';

export default function Page() {
  return show(ScreenTexts, pageOf(screenTextsPage));
}
