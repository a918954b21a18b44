import { Practice } from '@/components/practice/practice';
import { route } from '@/components/site/show';
import { practicePage } from '@/lib/pages/practice';

export default route(Practice, practicePage);
