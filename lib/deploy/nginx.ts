import {
  cacheControl,
  deskPolicy,
  fixedHeaders,
  offlinePolicy,
  pagePolicy,
  resourcePolicy,
  sharedPictures,
} from '@/lib/site/headers';
import { plainTypes, typesByEnding, typesByName } from '@/lib/site/media-types';
import { askedUrl, deskUrl, numberAddress, offlineUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';
import { methods, refused } from './refused';
import { exceptions, lines, quoted, siteRoot, written } from './written';

/**
 * nginx, for `include` inside `http`. No location adds a header of its own: nginx would then forget
 * those of the server. What differs by address comes from maps.
 */
export function nginxConfig({ inlined, moved, gone, asked }: BuiltSite, host: string): string {
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
    `    ~^${deskUrl} ${quoted(deskPolicy(inlined))};`,
    '}',
    'map $uri $pos_resource {',
    `    default ${quoted(resourcePolicy('pages'))};`,
    `    ~${sharedPictures} ${quoted(resourcePolicy('shared'))};`,
    '}',
    'map $request_uri $pos_refused {',
    '    default "";',
    ...refused.map(([status, pattern]) => `    "~*${pattern}" ${status};`),
    '}',
    'map $status $pos_allow {',
    '    default "";',
    `    405 ${quoted(methods.join(', '))};`,
    '}',
    '# What was typed stands behind “?”, and in the referrer: neither is written down.',
    'map $request_uri $pos_path { "~^(?<pos_asked>[^?]*)" $pos_asked; }',
    `log_format pos_help '$remote_addr [$time_local] "$request_method $pos_path" $status $body_bytes_sent "$http_user_agent"';`,
    ...(asked
      ? [
          '# What was asked in vain: the day and the words, nothing of who asked.',
          'map $time_iso8601 $pos_day { "~^(?<pos_date>[^T]*)" $pos_date; }',
          `log_format pos_asked '$pos_day $request_method $request_uri $status';`,
        ]
      : []),
    'limit_conn_zone $binary_remote_addr zone=pos_help:1m;',
    '',
    'server {',
    '    listen 80;',
    '    listen [::]:80;',
    // A port is what Caddy listens at; here it is the operator's business.
    `    server_name ${host.replace(/:\d+$/, '')};`,
    `    root ${siteRoot};`,
    '    access_log /var/log/nginx/access.log pos_help;',
    '    # Anything less would tell whole requests.',
    '    error_log /var/log/nginx/error.log emerg;',
    '',
    '    # Who asks slowly, does not read or comes with many connections at once is not waited for.',
    '    client_header_timeout 10s;',
    '    client_body_timeout 10s;',
    '    lingering_time 10s;',
    '    send_timeout 30s;',
    '    keepalive_timeout 30s;',
    '    reset_timedout_connection on;',
    '    large_client_header_buffers 4 8k;',
    '    limit_conn pos_help 100;',
    '    limit_conn_status 429;',
    '    max_ranges 1;',
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
    '    # .gz beside each text. For .br install libnginx-mod-http-brotli-static and add: brotli_static on;',
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '',
    '    add_header Cache-Control $pos_cache always;',
    '    add_header Content-Security-Policy $pos_policy always;',
    '    add_header Cross-Origin-Resource-Policy $pos_resource always;',
    '    add_header Allow $pos_allow always;',
    ...Object.entries(fixedHeaders).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
    '',
    '    types {',
    ...[...types].map(([type, endings]) => `        ${quoted(type)} ${endings.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    ...Object.entries(typesByName).map(
      ([path, type]) => `    location = ${path} { types { } default_type ${quoted(type)}; }`,
    ),
    ...(asked ? [`    location = ${askedUrl} { access_log /var/log/nginx/pos-asked.log pos_asked; }`] : []),
    '',
    `    if ($request_method !~ "^(${methods.join('|')})$") { return 405; }`,
    ...refused.map(([status]) => `    if ($pos_refused = ${status}) { return ${status}; }`),
    '    error_page 404 @none;',
    '    # A folder without a page is no address.',
    '    error_page 403 =404 @none;',
    '    # With a name instead of an address, nothing above is asked again.',
    '    location @none { try_files /404.html =404; }',
    '',
    '    # Numbers, whatever a sentence left behind them, and former addresses.',
    `    rewrite "${numberAddress}" /$1/ last;`,
    ...[...moved].map(([from, to]) => `    location = ${from} { return 301 ${to}$is_args$args; }`),
    '    # Withdrawn: the page says what to read instead.',
    ...[...gone].map((at) => `    location = ${at} { error_page 410 ${at}index.html; return 410; }`),
    '}',
  );
}
