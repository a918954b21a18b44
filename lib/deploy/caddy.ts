import {
  cacheControl,
  deskPolicy,
  fixedHeaders,
  offlinePolicy,
  pagePolicy,
  resourcePolicy,
  sharedPictures,
} from '@/lib/site/headers';
import { askedUrl, deskUrl, numberAddress, offlineUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';
import { methods, refused } from './refused';
import { exceptions, lines, quoted, siteRoot, typesByPattern, written } from './written';

/** A log of what was asked in vain alone: the day and the words, nothing of who asked. The mark has two names, of older and of newer ones. */
const askedLog = (base: string) => [
  '\t# What was asked in vain: the day and the words, nothing of who asked. No other request is in this log.',
  '\tlog {',
  '\t\toutput file /var/log/caddy/pos-asked.log',
  '\t\tformat filter {',
  '\t\t\twrap json {',
  '\t\t\t\ttime_format "2006-01-02"',
  '\t\t\t}',
  '\t\t\tfields {',
  ...['remote_ip', 'remote_port', 'client_ip', 'headers', 'tls'].map((field) => `\t\t\t\trequest>${field} delete`),
  '\t\t\t\tresp_headers delete',
  '\t\t\t}',
  '\t\t}',
  '\t}',
  `\t@others not path ${base}${askedUrl}`,
  '\tvars @others {',
  '\t\tskip_log true',
  '\t\tlog_skip true',
  '\t}',
  '',
];

/** Who the server is it says nowhere; a page may come packed, also where it came as it is, or need not come. */
const ofEveryAnswer = (of = '') => [`\theader ${of}{`, '\t\t-Server', '\t\tVary Accept-Encoding', '\t}'];

/**
 * Caddy 2.6 and newer. With a host name it gets its certificate itself. Of a site below a path the rest of the host is left
 * to others: within the route, addresses are without that path.
 */
export function caddyfile({ base, inlined, moved, folders, gone, asked }: BuiltSite, host: string): string {
  const errors = [
    ...ofEveryAnswer().map((line) => `\t${line}`),
    '\t\t# Withdrawn: the page says what to read instead.',
    '\t\t@gone expression `{err.status_code} == 410`',
    '\t\trewrite @gone {http.vars.at}index.html',
    '\t\t@none expression `{err.status_code} != 410`',
    '\t\trewrite @none /404.html',
    '\t\theader {',
    `\t\t\tCache-Control ${quoted(cacheControl.pages)}`,
    `\t\t\tContent-Security-Policy ${quoted(pagePolicy(inlined))}`,
    `\t\t\tCross-Origin-Resource-Policy ${quoted(resourcePolicy('pages'))}`,
    '\t\t\tContent-Type "text/html; charset=utf-8"',
    '\t\t}',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
  ];
  return lines(
    `# ${written}`,
    '{',
    '\t# Who asks slowly or does not read is not waited for.',
    '\tservers {',
    '\t\ttimeouts {',
    '\t\t\tread_header 10s',
    '\t\t\tread_body 10s',
    '\t\t\twrite 2m',
    '\t\t\tidle 30s',
    '\t\t}',
    '\t\tmax_header_size 20KiB',
    '\t}',
    '\t# What was typed stands behind “?”, and in the referrer: neither is written down.',
    '\tlog {',
    '\t\tformat filter {',
    '\t\t\twrap json',
    '\t\t\tfields {',
    '\t\t\t\trequest>uri regexp "[?].*" ""',
    '\t\t\t\trequest>headers>Referer delete',
    // Where a redirect leads keeps what stands behind “?”.
    '\t\t\t\tresp_headers delete',
    '\t\t\t}',
    '\t\t}',
    '\t}',
    '}',
    '',
    `${host} {`,
    `\troot * ${siteRoot}`,
    '',
    ...(asked ? askedLog(base) : []),
    `\t@offline path ${offlineUrl}`,
    `\t@desk path ${deskUrl}*`,
    ...exceptions.map(([kind, , path]) => `\t@${kind} path ${path}`),
    '\t# What is yours and stays through builds: certificates (docs/deploy.md).',
    '\timport /etc/caddy/pos-help.d/*.caddy',
    '',
    // A block of its own: what takes a header away sets all of its block last of all, here over what Caddy adds.
    ...ofEveryAnswer(base && `${base}/* `),
    ...(base
      ? [
          `\thandle ${base} {`,
          '\t\troute {',
          `\t\t\trewrite * ${base}/`,
          '\t\t\tredir {uri} 301',
          '\t\t}',
          '\t}',
          '\t# The rest of the host is yours: “handle” in your own file, which is asked first.',
          '\thandle {',
          '\t\terror 404',
          '\t}',
          `\thandle ${base}/* {`,
          '\troute {',
          `\t\turi strip_prefix ${base}`,
        ]
      : ['\troute {']),
    '\t\theader {',
    ...Object.entries(fixedHeaders).map(([name, value]) => `\t\t\t${name} ${quoted(value)}`),
    `\t\t\tCache-Control ${quoted(cacheControl.pages)}`,
    `\t\t\tContent-Security-Policy ${quoted(pagePolicy(inlined))}`,
    `\t\t\tCross-Origin-Resource-Policy ${quoted(resourcePolicy('pages'))}`,
    '\t\t}',
    ...exceptions.map(([kind]) => `\t\theader @${kind} Cache-Control ${quoted(cacheControl[kind])}`),
    `\t\t@shared path_regexp ${sharedPictures}`,
    `\t\theader @shared Cross-Origin-Resource-Policy ${quoted(resourcePolicy('shared'))}`,
    `\t\theader @offline Content-Security-Policy ${quoted(offlinePolicy(inlined))}`,
    `\t\theader @desk Content-Security-Policy ${quoted(deskPolicy(inlined))}`,
    ...typesByPattern.flatMap(([path, type], at) => [
      `\t\t@type${at} path ${path}`,
      `\t\theader @type${at} Content-Type ${quoted(type)}`,
    ]),
    '',
    `\t\t@method not method ${methods.join(' ')}`,
    `\t\theader @method Allow ${quoted(methods.join(', '))}`,
    '\t\trespond @method 405',
    ...refused.flatMap(([status, pattern]) => [
      `\t\t@refused${status} vars_regexp {uri} \`(?i)${pattern}\``,
      `\t\t${status === 404 ? 'error' : 'respond'} @refused${status} ${status}`,
    ]),
    '',
    '\t\t# Numbers, former addresses, and pages without their last slash: known ones only, so that nothing that was',
    '\t\t# asked stands in where it leads. The rewrite keeps what stands behind “?”.',
    `\t\t@number path_regexp number \`${numberAddress}\``,
    '\t\trewrite @number /{re.number.1}/',
    '\t\tmap {path} {moved} {',
    ...[...moved, ...[...folders].map((folder): [string, string] => [folder, `${folder}/`])].map(
      ([from, to]) => `\t\t\t${quoted(from)} ${quoted(to)}`,
    ),
    '\t\t\tdefault ""',
    '\t\t}',
    '\t\t@moved expression `{moved} != ""`',
    '\t\troute @moved {',
    '\t\t\trewrite * {moved}',
    `\t\t\tredir * ${base}{uri} 301`,
    '\t\t}',
    '',
    ...(gone.size > 0
      ? [`\t\t@gone path ${[...gone].join(' ')}`, '\t\tvars @gone at {path}', '\t\terror @gone 410', '']
      : []),
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t}',
    '\t}',
    ...(base ? ['\t}'] : []),
    '',
    '\thandle_errors {',
    ...(base
      ? [`\t\t@here path ${base}/*`, '\t\thandle @here {', ...errors.map((line) => `\t${line}`), '\t\t}']
      : errors),
    '\t}',
    '}',
  );
}
