import type { MetadataRoute } from 'next';
import { library } from '@/lib/pages/library';
import { manifest } from '@/lib/pages/manifest';

export const dynamic = 'force-static';

export default function Manifest(): MetadataRoute.Manifest {
  return manifest(library());
}
