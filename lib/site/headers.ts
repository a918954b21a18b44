/**
 * The headers every answer of a server carries: the one definition behind `npm start` and the ready files
 * for other servers (lib/deploy).
 */
import { deskUrl, offlineUrl, workerUrl } from './urls';

/** What of the built pages a policy has to name. */
export type Inlined = {
  /** Hashes of the style sheets that stand in the pages. */
  styles: string[];
  /** Hashes of the rules for loading links ahead: old browsers complain about a word for them, not about a hash. */
  rules: string[];
  /** Sites whose pages may show the desk in a frame, by their origins. */
  frames: string[];
  /** Hashes of what stands in the offline file. */
  offline: { styles: string[]; scripts: string[] };
};

/** Which headers an address has: pages stand for everything that is not named. */
export const pathKinds = ['pages', 'assets', 'index', 'worker', 'offline', 'desk', 'shared'] as const;
export type PathKind = (typeof pathKinds)[number];

export const assetsBelow = '/assets/';

/** How the address of the first stage of the search index begins. */
export const searchIndexBelow = '/search/index-';

/** Pictures that chats and other sites may show: what stands beside a link, and the site’s sign. */
export const sharedPictures = '^/(share/|icon|favicon[.]|apple-touch-icon)';
const isShared = new RegExp(sharedPictures);

/** The kind of an address. */
export function kindOf(path: string): PathKind {
  if (path.startsWith(assetsBelow)) return 'assets';
  if (path.startsWith(searchIndexBelow)) return 'index';
  if (path === workerUrl) return 'worker';
  if (path === offlineUrl) return 'offline';
  if (path.startsWith(deskUrl)) return 'desk';
  return isShared.test(path) ? 'shared' : 'pages';
}

const revalidate = 'public, max-age=0, must-revalidate, no-transform';

/** How long an answer of this kind may be kept. */
export const cacheControl: Record<PathKind, string> = {
  pages: revalidate,
  assets: 'public, max-age=31536000, immutable',
  // Long enough for somebody who looks for an answer and for another; not for a mistake to be seen all day.
  index: 'public, max-age=300, no-transform',
  worker: 'no-cache',
  offline: revalidate,
  desk: revalidate,
  shared: revalidate,
};

/** Whose pages may show an answer of this kind as a part of theirs. */
export const resourcePolicy = (kind: PathKind) => (kind === 'shared' ? 'cross-origin' : 'same-origin');

/** Headers that no kind of address changes. */
export const fixedHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  // What stands behind “?” may be what somebody typed: not even our own server is told it again.
  'Referrer-Policy': 'strict-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

type Policy = Pick<Inlined, 'styles'> & { scripts: string[]; frames?: string[] };

/** One policy for every page: the list of all style sheets is shorter than a rule a page would be. */
const policyOf = ({ styles, scripts, frames = [] }: Policy) =>
  [
    ["default-src 'none'"],
    ["script-src 'self'", ...scripts],
    ["style-src 'self'", ...styles],
    ["img-src 'self'"],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["manifest-src 'self'"],
    ["worker-src 'self'"],
    ["form-action 'self'"],
    ["base-uri 'none'"],
    ['frame-ancestors', ...(frames.length > 0 ? frames : ["'none'"])],
  ]
    .map((parts) => parts.join(' '))
    .join('; ');

/** The policy of the site's pages. */
export const pagePolicy = ({ styles, rules }: Inlined) => policyOf({ styles, scripts: rules });

/** The policy of the desk, the one page that others may show in a frame: those that are configured. */
export const deskPolicy = ({ styles, rules, frames }: Inlined) => policyOf({ styles, scripts: rules, frames });

/** The policy of the offline file: what the file says of itself, and what only a header can say. */
export const offlinePolicy = ({ offline }: Inlined) =>
  [
    "default-src 'none'",
    ['style-src', ...offline.styles].join(' '),
    ['script-src', ...offline.scripts].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** One policy that pages and the offline file both run under, for hosts that cannot tell the two apart. */
export const sharedPolicy = ({ styles, rules, offline }: Inlined) =>
  policyOf({ styles: [...styles, ...offline.styles], scripts: [...rules, ...offline.scripts] });

const policies: Partial<Record<PathKind, (inlined: Inlined) => string>> = { offline: offlinePolicy, desk: deskPolicy };

/** All headers of one kind of address, apart from the file's type and size. */
export const headersOf = (kind: PathKind, inlined: Inlined): Record<string, string> => ({
  'Cache-Control': cacheControl[kind],
  'Content-Security-Policy': (policies[kind] ?? pagePolicy)(inlined),
  'Cross-Origin-Resource-Policy': resourcePolicy(kind),
  ...fixedHeaders,
});
