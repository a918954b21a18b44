import { islandsBundle } from '@/lib/assets/islands';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => [{ file: islandsBundle().file }];

/** The islands, bundled at build under a name that changes with their content. */
export function GET() {
  return new Response(islandsBundle().code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
