import { cacheControl, fixedHeaders, offlinePolicy, pagePolicy } from '@/lib/site/headers';
import { typesByEnding, typesByName } from '@/lib/site/media-types';
import { offlineUrl } from '@/lib/site/urls';
import type { BuiltSite } from './built-site';
import { exceptions, lines, quoted, siteRoot, written } from './written';

/** Caddy 2.6 and newer. With a host name it gets its certificate itself. */
export function caddyfile({ inlined, moved }: BuiltSite, host: string): string {
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
