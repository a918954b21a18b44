import { Privacy } from '@/components/privacy/privacy';
import { route } from '@/components/site/show';
import { privacyPage } from '@/lib/pages/privacy';

export default route(Privacy, privacyPage);
