import { cacheControl, fixedHeaders, offlinePolicy, pagePolicy } from '@/lib/site/headers';
import { plainTypes, typesByEnding, typesByName } from '@/lib/site/media-types';
import { offlineUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';
import { exceptions, lines, quoted, siteRoot, written } from './written';

/**
 * nginx, for `include` inside `http`. No location adds a header of its own: nginx would then forget
 * those of the server. What differs by address comes from maps.
 */
export function nginxConfig({ inlined, moved }: BuiltSite, host: string): string {
  const types = new Map<string, string[]>();
  for (const [ending, type] of Object.entries({ ...plainTypes, ...typesByEnding })) {
    types.set(type, [...(types.get(type) ?? []), ending]);
  }
  return lines(
    `# ${written}`,
    'map $uri $pos_cache {',
    `    default ${quoted(cacheControl.pages)};`,
    ...exceptions.map(([kind, path]) => `    ${path} ${quoted(cacheControl[kind])};`),
    '}',
    'map $uri $pos_policy {',
    `    default ${quoted(pagePolicy(inlined))};`,
    `    ${offlineUrl} ${quoted(offlinePolicy(inlined))};`,
    '}',
    '',
    'server {',
    '    listen 80;',
    `    server_name ${host};`,
    `    root ${siteRoot};`,
    '',
    '    # What is yours and stays through builds: port 443, certificates (docs/deploy.md).',
    '    include /etc/nginx/pos-help.d/*.conf;',
    '',
    '    server_tokens off;',
    '    absolute_redirect off;',
    '    autoindex off;',
    '    # A folder’s page and its packed twin are looked for once, not at every request; a reload forgets them.',
    '    open_file_cache max=20000 inactive=60s;',
    '    open_file_cache_valid 5s;',
    '    open_file_cache_errors on;',
    '    # A wrong address stands in the access log already.',
    '    log_not_found off;',
    '    # .gz beside each text. For .br install libnginx-mod-http-brotli-static and add: brotli_static on;',
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '',
    '    add_header Cache-Control $pos_cache always;',
    '    add_header Content-Security-Policy $pos_policy always;',
    ...Object.entries(fixedHeaders).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
    '',
    '    types {',
    ...[...types].map(([type, endings]) => `        ${quoted(type)} ${endings.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    ...Object.entries(typesByName).map(
      ([path, type]) => `    location = ${path} { types { } default_type ${quoted(type)}; }`,
    ),
    '',
    '    error_page 404 /404.html;',
    '    # A folder without a page is no address.',
    '    error_page 403 =404 /404.html;',
    '',
    '    # Numbers and former addresses.',
    ...[...moved].map(([from, to]) => `    location = ${from} { return 301 ${to}$is_args$args; }`),
    '}',
  );
}
