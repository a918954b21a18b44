import { Desk } from '@/components/desk/desk';
import { route } from '@/components/site/show';
import { deskPage } from '@/lib/pages/desk';

export default route(Desk, deskPage);
