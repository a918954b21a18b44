/** The files that make other servers answer as `npm start` does, from the built site and lib/site/headers.ts. */
import type { BuiltSite } from './built-site';
import { caddyfile } from './caddy';
import { nginxConfig } from './nginx';
import { objectStoreScript } from './object-store';
import { headersFile, redirectsFile } from './static-hosts';

/** Every file of `deploy/` by name. `host` is the site's name without `https://`. */
export function configFiles(site: BuiltSite, host: string): Record<string, string> {
  if (!/^[a-z0-9.-]+(:\d+)?$/.test(host)) throw new Error(`“${host}” is no name of a host.`);
  return {
    'nginx.conf': nginxConfig(site, host),
    Caddyfile: caddyfile(site, host),
    _headers: headersFile(site),
    _redirects: redirectsFile(site),
    'object-store.sh': objectStoreScript(site),
  };
}
