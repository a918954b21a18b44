import { Home } from '@/components/home/home';
import { route } from '@/components/site/show';
import { homePage } from '@/lib/pages/home';

export default route(Home, homePage);
