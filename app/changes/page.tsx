import { Changes } from '@/components/changes/changes';
import { route } from '@/components/site/show';
import { changesPage } from '@/lib/pages/changes';

export default route(Changes, changesPage);
