/** The files that make other servers answer as `npm start` does, from the built site and lib/site/headers.ts. */
import {
  assetsBelow,
  cacheControl,
  fixedHeaders,
  offlinePolicy,
  pagePolicy,
  sharedPolicy,
  type PathKind,
} from '@/lib/site/headers';
import { plainTypes, typesByEnding, typesByName } from '@/lib/site/media-types';
import { offlineUrl, workerUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';

/** Where the ready files look for the site; docs/deploy.md puts the folder of a release in its place. */
export const siteRoot = '/var/www/pos-help/current/out';

/** Every file of `deploy/` by name. `host` is the site's name without `https://`. */
export const configFiles = (site: BuiltSite, host: string): Record<string, string> => ({
  'nginx.conf': nginxConfig(site, host),
  Caddyfile: caddyfile(site, host),
  _headers: headersFile(site),
  _redirects: redirectsFile(site),
  'object-store.sh': objectStoreScript(),
});

const written = 'Written by the build from the site in out/; changes here are lost.';

/** Kinds of addresses that are not the rule, and how the servers know them. */
const exceptions: [kind: PathKind, nginx: string, caddy: string][] = [
  ['assets', `~^${assetsBelow}`, `${assetsBelow}*`],
  ['worker', workerUrl, workerUrl],
];

/**
 * nginx, for `include` inside `http`. No location adds a header of its own: nginx would then forget
 * those of the server. What differs by address comes from maps.
 */
function nginxConfig({ inlined, moved }: BuiltSite, host: string): string {
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

/** Caddy 2.6 and newer. With a host name it gets its certificate itself. */
function caddyfile({ inlined, moved }: BuiltSite, host: string): string {
  const byName = {
    ...Object.fromEntries(Object.entries(typesByEnding).map(([ending, type]) => [`*.${ending}`, type])),
    ...typesByName,
  };
  return lines(
    `# ${written}`,
    `${host} {`,
    `\troot * ${siteRoot}`,
    '',
    `\t@offline path ${offlineUrl}`,
    ...exceptions.map(([kind, , path]) => `\t@${kind} path ${path}`),
    // Within one block, taking a header away would set the others last of all, over the exceptions.
    '\theader -Server',
    '\troute {',
    '\t\theader {',
    ...Object.entries(fixedHeaders).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`),
    `\t\t\tCache-Control ${quoted(cacheControl.pages)}`,
    `\t\t\tContent-Security-Policy ${quoted(pagePolicy(inlined))}`,
    '\t\t}',
    ...exceptions.map(([kind]) => `\t\theader @${kind} Cache-Control ${quoted(cacheControl[kind])}`),
    `\t\theader @offline Content-Security-Policy ${quoted(offlinePolicy(inlined))}`,
    ...Object.entries(byName).flatMap(([path, type], at) => [
      `\t\t@type${at} path ${path}`,
      `\t\theader @type${at} Content-Type ${quoted(type)}`,
    ]),
    '',
    '\t\t# Numbers and former addresses. The rewrite keeps what stands behind “?”.',
    '\t\tmap {path} {moved} {',
    ...[...moved].map(([from, to]) => `\t\t\t${from} ${to}`),
    '\t\t\tdefault ""',
    '\t\t}',
    '\t\t@moved expression `{moved} != ""`',
    '\t\troute @moved {',
    '\t\t\trewrite * {moved}',
    '\t\t\tredir {uri} 301',
    '\t\t}',
    '\t\t@folder {',
    '\t\t\tnot path */',
    '\t\t\tfile {path}/index.html',
    '\t\t}',
    '\t\troute @folder {',
    '\t\t\trewrite * {path}/',
    '\t\t\tredir {uri} 301',
    '\t\t}',
    '',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '',
    '\thandle_errors {',
    '\t\trewrite * /404.html',
    '\t\theader {',
    `\t\t\tCache-Control ${quoted(cacheControl.pages)}`,
    `\t\t\tContent-Security-Policy ${quoted(pagePolicy(inlined))}`,
    '\t\t\tContent-Type "text/html; charset=utf-8"',
    '\t\t}',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    '}',
  );
}

/**
 * `_headers`. The rules of such hosts add up, and no rule can take back what another said, so that none
 * may meet another in one header: one policy for all, and pages are kept as the host keeps pages.
 */
const headersFile = ({ inlined }: BuiltSite): string =>
  lines(
    `# ${written}`,
    '/*',
    `  Content-Security-Policy: ${sharedPolicy(inlined)}`,
    ...Object.entries(fixedHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...exceptions.flatMap(([kind, , path]) => [path, `  Cache-Control: ${cacheControl[kind]}`]),
    ...Object.entries(typesByName).flatMap(([path, type]) => [path, `  Content-Type: ${type}`]),
    ...['md', 'txt', 'webmanifest'].flatMap((ending) => [`/*.${ending}`, `  Content-Type: ${typesByEnding[ending]}`]),
  );

/** `_redirects`. A slash that lacks is the host's own business. */
const redirectsFile = ({ moved }: BuiltSite): string =>
  lines(`# ${written}`, ...[...moved].map(([from, to]) => `${from} ${to} 301`));

/**
 * A script that puts the site into an object store that speaks S3, with the types and times of the
 * definition. What is not for other caches to touch it does not say: a CDN would then not pack pages.
 */
function objectStoreScript(): string {
  const forPages = cacheControl.pages.replace(', no-transform', '');
  const packed = `--exclude '*.br' --exclude '*.gz'`;
  const types: [pattern: string, type: string][] = [
    ...Object.entries(typesByEnding).map(([ending, type]): [string, string] => [`*.${ending}`, type]),
    ...Object.entries(typesByName).map(([path, type]): [string, string] => [path.slice(1), type]),
  ];
  const rest = ['assets/*', workerUrl.slice(1), ...types.map(([pattern]) => pattern)];
  return lines(
    '#!/bin/sh',
    `# ${written}`,
    '# sh deploy/object-store.sh s3://BUCKET [words for aws, for example --endpoint-url https://…]',
    'set -eu',
    'bucket=${1:?the first word is the bucket, for example s3://pos-help}',
    'shift',
    'cd "$(dirname "$0")/../out"',
    '# First what pages load, then the pages.',
    `aws s3 sync assets "$bucket/assets" ${packed} --cache-control '${cacheControl.assets}' --no-progress "$@"`,
    ...types.map(
      ([pattern, type]) =>
        `aws s3 sync . "$bucket" --exclude '*' --include '${pattern}' --content-type '${type}' --cache-control '${forPages}' --no-progress "$@"`,
    ),
    `aws s3 sync . "$bucket" ${packed} ${rest.map((pattern) => `--exclude '${pattern}'`).join(' ')} --cache-control '${forPages}' --no-progress "$@"`,
    `aws s3 cp ${workerUrl.slice(1)} "$bucket${workerUrl}" --cache-control '${cacheControl.worker}' --no-progress "$@"`,
  );
}

const quoted = (text: string) => `"${text}"`;
const lines = (...all: string[]) => `${all.join('\n')}\n`;
