/** The QR files: one an answer, leading to its permanent address. */
import type { Library } from '@/lib/content/library';
import { qrSvg } from '@/lib/qr/qr';
import { qrUrl } from '@/lib/site/urls';

const nameOf = (id: string) => qrUrl(id).split('/').at(-1)!;

/** The name of every QR file. */
export const qrFiles = ({ articles }: Library): string[] => articles.map(({ id }) => nameOf(id));

/** One QR file: the answer's canonical address, so that paper never leads by a detour. */
export function qrFile({ site, articles }: Library, file: string): string {
  const { url } = articles.find(({ id }) => nameOf(id) === file)!;
  return qrSvg(site.url + url);
}
