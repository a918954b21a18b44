/** For hosts that read `_headers` and `_redirects`. */
import { cacheControl, fixedHeaders, sharedPolicy } from '@/lib/site/headers';
import { typesByEnding, typesByName } from '@/lib/site/media-types';
import type { BuiltSite } from './built-site';
import { exceptions, lines, written } from './written';

/**
 * `_headers`. The rules of such hosts add up, and no rule can take back what another said, so that none
 * may meet another in one header: one policy for all, and pages are kept as the host keeps pages.
 */
export const headersFile = ({ base, inlined }: BuiltSite): string =>
  lines(
    `# ${written}`,
    `${base}/*`,
    `  Content-Security-Policy: ${sharedPolicy(inlined)}`,
    ...Object.entries(fixedHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...exceptions.flatMap(([kind, , path]) => [base + path, `  Cache-Control: ${cacheControl[kind]}`]),
    ...Object.entries(typesByName).flatMap(([path, type]) => [base + path, `  Content-Type: ${type}`]),
    ...['md', 'txt', 'webmanifest'].flatMap((ending) => [
      `${base}/*.${ending}`,
      `  Content-Type: ${typesByEnding[ending]}`,
    ]),
  );

/** `_redirects`. A slash that lacks is the host's own business. */
export const redirectsFile = ({ base, moved }: BuiltSite): string =>
  lines(`# ${written}`, ...[...moved].map(([from, to]) => `${base}${from} ${base}${to} 301`));
