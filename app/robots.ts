import type { MetadataRoute } from 'next';
import { library } from '@/lib/pages/library';

export const dynamic = 'force-static';

export default function Robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${library().site.url}/sitemap.xml` };
}
