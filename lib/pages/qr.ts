/** The QR files: one an answer, leading to its permanent address. */
import type { Library } from '@/lib/content/library';
import { qrSvg } from '@/lib/qr/qr';
import { qrUrl } from '@/lib/site/urls';

/** The name of every QR file. */
export const qrFiles = ({ articles }: Library): string[] => articles.map(({ id }) => qrUrl(id).split('/').at(-1)!);

/** One QR file: the answer's canonical address, so that paper never leads by a detour. */
export const qrFile = ({ site, numbered }: Library, file: string): string =>
  qrSvg(site.url + numbered(file.split('.')[0]!)!.url);
