import { Machines } from '@/components/machines/machines';
import { route } from '@/components/site/show';
import { machinesPage } from '@/lib/pages/machines';

export default route(Machines, machinesPage);
