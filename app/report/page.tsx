import { Report } from '@/components/report/report';
import { route } from '@/components/site/show';
import { reportPage } from '@/lib/pages/report';

export default route(Report, reportPage);
