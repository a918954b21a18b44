import { Codes } from '@/components/codes/codes';
import { route } from '@/components/site/show';
import { codesPage } from '@/lib/pages/codes';

export default route(Codes, codesPage);
