/** What the files of `deploy/` have in common. */
import { assetsBelow, searchIndexBelow, type PathKind } from '@/lib/site/headers';
import { typesByEnding, typesByName } from '@/lib/site/media-types';
import { workerUrl } from '@/lib/site/urls';

/** Where the ready files look for the site; docs/deploy.md puts the folder of a release in its place. */
export const siteRoot = '/var/www/pos-help/current/out';

/** The first line of each file. */
export const written = 'Written by the build from the site in out/; changes here are lost.';

/** Kinds of addresses that are not the rule, and how the servers know them. */
export const exceptions: [kind: PathKind, nginx: string, caddy: string][] = [
  ['assets', `~^${assetsBelow}`, `${assetsBelow}*`],
  ['index', `~^${searchIndexBelow}`, `${searchIndexBelow}*`],
  ['worker', workerUrl, workerUrl],
];

/** Types by the patterns of addresses that have them. */
export const typesByPattern: [pattern: string, type: string][] = [
  ...Object.entries(typesByEnding).map(([ending, type]): [string, string] => [`*.${ending}`, type]),
  ...Object.entries(typesByName),
];

/** A text between quotation marks, as nginx and Caddy take it; throws at what would be more than text there. */
export function quoted(text: string): string {
  const sign = /["\\${}\p{Cc}]/u.exec(text)?.[0];
  if (sign !== undefined) throw new Error(`${JSON.stringify(sign)} cannot stand in a file for servers: ${text}`);
  return `"${text}"`;
}

/** A file of these lines. */
export const lines = (...all: string[]) => `${all.join('\n')}\n`;
