import { Report } from '@/components/report/report';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { reportPage } from '@/lib/pages/report';

export default function Page() {
  return show(Report, pageOf(reportPage));
}
