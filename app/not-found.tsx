import { NotFound } from '@/components/site/not-found';
import { route } from '@/components/site/show';
import { notFoundPage } from '@/lib/pages/not-found';

export default route(NotFound, notFoundPage);
