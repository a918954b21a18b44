import { library } from '@/lib/pages/library';
import { qrFile, qrFiles } from '@/lib/pages/qr';

export const dynamic = 'force-static';
export const dynamicParams = false;

type Props = { params: Promise<{ file: string }> };

export const generateStaticParams = () => qrFiles(library()).map((file) => ({ file }));

/** The QR code of an answer, as a file: `/qr/201.svg`. */
export async function GET(_: Request, { params }: Props) {
  const svg = qrFile(library(), (await params).file);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
