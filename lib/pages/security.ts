/** `/.well-known/security.txt` (RFC 9116): whom to tell of a hole in the site. */
import type { Library } from '@/lib/content/library';
import { contactUrl, securityUrl } from '@/lib/site/urls';
import { supportOf, valuesOf } from './support';
import { internationalNumber } from './telephone';

/** The first telephone; without one the page that says how to reach support. */
function ownContact(library: Library): string {
  const [phone] = valuesOf(supportOf(library), 'phone');
  return phone ? `tel:${internationalNumber(phone)}` : library.site.url + contactUrl;
}

/** The file; undefined when site.yaml names no day until which it holds. */
export function securityText(library: Library): string | undefined {
  const { site } = library;
  if (!site.security) return undefined;
  const { contact = ownContact(library), expires } = site.security;
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00+08:00`,
    'Preferred-Languages: zh, en',
    `Canonical: ${site.url}${securityUrl}`,
    '',
  ].join('\n');
}
