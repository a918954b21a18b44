/** `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site. */
import type { Library } from '@/lib/content/library';
import { securityUrl } from '@/lib/site/urls';
import { internationalNumber } from './telephone';

/** The file; undefined when site.yaml names no day until which it holds. */
export function securityText({ site }: Library): string | undefined {
  if (!site.security) return undefined;
  const { contact = `tel:${internationalNumber(site.support.hotline)}`, expires } = site.security;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00+08:00`,
    'Preferred-Languages: zh, en',
    `Canonical: ${site.url}${securityUrl}`,
    '',
  ].join('\n');
}
