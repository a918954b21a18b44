import { Machines } from '@/components/machines/machines';
import { show } from '@/components/site/show';
import { pageOf } from '@/lib/pages/library';
import { machinesPage } from '@/lib/pages/machines';

export default function Page() {
  return show(Machines, pageOf(machinesPage));
}
