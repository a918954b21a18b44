import { Myths } from '@/components/myths/myths';
import { route } from '@/components/site/show';
import { mythsPage } from '@/lib/pages/myths';

export default route(Myths, mythsPage);
