import type { MetadataRoute } from 'next';
import { library } from '@/lib/pages/library';
import { sitemap } from '@/lib/pages/sitemap';

export const dynamic = 'force-static';

export default function Sitemap(): MetadataRoute.Sitemap {
  return sitemap(library());
}
