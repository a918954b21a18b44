import { assets } from '@/lib/assets/assets';

export const dynamic = 'force-static';

/** The service worker, which keeps the pages that were opened. */
export const GET = () =>
  new Response(assets().worker, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
