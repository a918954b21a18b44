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
import { askedUrl, below, deskUrl, numberAddress, offlineUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';
import { methods, refused } from './refused';
import { exceptions, lines, quoted, siteRoot, written } from './written';

/**
 * nginx, for `include` inside `http`. No location adds a header of its own: nginx would then forget
 * those of the server. What differs by address comes from maps. Of a site below a path the rest of the host is left to others.
 */
export function nginxConfig({ base, inlined, moved, gone, asked }: BuiltSite, host: string): string {
  const endings = new Map<string, string[]>();
  for (const [ending, type] of Object.entries({ ...plainTypes, ...typesByEnding })) {
    endings.set(type, [...(endings.get(type) ?? []), ending]);
  }
  /** An address, or a pattern of some, below the path. */
  const at = (path: string) => (path.startsWith('~') ? below(base, path) : base + path);
  const headers = [
    '    add_header Cache-Control $pos_cache always;',
    '    add_header Content-Security-Policy $pos_policy always;',
    '    add_header Cross-Origin-Resource-Policy $pos_resource always;',
    '    add_header Allow $pos_allow always;',
    ...Object.entries(fixedHeaders).map(([name, value]) => `    add_header ${name} ${quoted(value)} always;`),
  ];
  const types = [
    '    types {',
    ...[...endings].map(([type, names]) => `        ${quoted(type)} ${names.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
  ];
  const method = `if ($request_method !~ "^(${methods.join('|')})$") { return 405; }`;
  // What a location asks first, those within it do not.
  const again = base && `${method} `;
  const number = `    rewrite "${below(base, numberAddress)}" ${base}/$1/ last;`;
  const none = [
    '    # With a name instead of an address, nothing above is asked again.',
    ...(base
      ? [
          '    location @none {',
          `        root ${siteRoot};`,
          ...[...headers, ...types, '    try_files /404.html =404;'].map((line) => `    ${line}`),
          '    }',
        ]
      : ['    location @none { try_files /404.html =404; }']),
  ];
  const answers = [
    ...Object.entries(typesByName).map(
      ([path, type]) => `    location = ${base}${path} { types { } default_type ${quoted(type)}; }`,
    ),
    ...(asked ? [`    location = ${base}${askedUrl} { access_log /var/log/nginx/pos-asked.log pos_asked; }`] : []),
    '',
    `    ${method}`,
    ...refused.map(([status]) => `    if ($pos_refused = ${status}) { return ${status}; }`),
    '    error_page 404 @none;',
    '    # A folder without a page is no address.',
    '    error_page 403 =404 @none;',
    ...(base ? [] : none),
    '',
    '    # Numbers, whatever a sentence left behind them, and former addresses.',
    ...(base ? [] : [number]),
    ...[...moved].map(
      ([from, to]) => `    location = ${base}${from} { ${again}return 301 ${base}${to}$is_args$args; }`,
    ),
    '    # Withdrawn: the page says what to read instead.',
    ...[...gone].map(
      (page) => `    location = ${base}${page} { ${again}error_page 410 ${base}${page}index.html; return 410; }`,
    ),
  ];
  return lines(
    `# ${written}`,
    'map $uri $pos_cache {',
    `    default ${quoted(cacheControl.pages)};`,
    ...exceptions.map(([kind, path]) => `    ${at(path)} ${quoted(cacheControl[kind])};`),
    '}',
    'map $uri $pos_policy {',
    `    default ${quoted(pagePolicy(inlined))};`,
    `    ${at(offlineUrl)} ${quoted(offlinePolicy(inlined))};`,
    `    ${at(`~^${deskUrl}`)} ${quoted(deskPolicy(inlined))};`,
    '}',
    'map $uri $pos_resource {',
    `    default ${quoted(resourcePolicy('pages'))};`,
    `    ${at(`~${sharedPictures}`)} ${quoted(resourcePolicy('shared'))};`,
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
    ...(base ? [] : [`    root ${siteRoot};`]),
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
    ...(base
      ? [
          // Here, where it is asked once: a number that is none would go round.
          number,
          `    location = ${base} { return 301 ${base}/$is_args$args; }`,
          `    location ^~ ${base}/ {`,
          `        alias ${siteRoot}/;`,
          ...[...headers, ...types, ...answers].map((line) => `    ${line}`),
          '    }',
          ...none,
        ]
      : [...headers, ...types, ...answers]),
    '}',
  );
}
