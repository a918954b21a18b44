import { ScreenTexts } from '@/components/screen-texts/screen-texts';
import { route } from '@/components/site/show';
import { screenTextsPage } from '@/lib/pages/screen-texts';

export default route(ScreenTexts, screenTextsPage);
