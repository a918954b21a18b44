import { Notices } from '@/components/notices/notices';
import { route } from '@/components/site/show';
import { noticesPage } from '@/lib/pages/notices';

export default route(Notices, noticesPage);
