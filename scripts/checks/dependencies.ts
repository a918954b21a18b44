/** Judges what package-lock.json installs: licences, pinning, where it comes from. */
import parse from 'spdx-expression-parse';

/** One entry of `packages` in the lock file. */
export type LockedPackage = {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  inBundle?: boolean;
};
export type LockFile = { packages: Record<string, LockedPackage> };

type Dependency = { name: string; version: string; licence: string; development: boolean };

/** Licences that ask for no more than that their text is kept. */
export const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
]);

/** A licence that asks for more, allowed for these packages (`*` ends a name that goes on), and why that is no burden. */
export type Exception = { licence: string; packages: string; reason: string };

export const exceptions: Exception[] = [
  {
    licence: 'MPL-2.0',
    packages: '@resvg/resvg-wasm',
    reason:
      'draws the share pictures at build; unchanged; pictures are not covered, and nothing of it reaches a reader',
  },
  {
    licence: 'MPL-2.0',
    packages: 'lightningcss*',
    reason: 'part of Tailwind; works on style sheets at build; unchanged, never in what is served',
  },
  { licence: 'MPL-2.0', packages: 'axe-core', reason: 'tests only; unchanged' },
  {
    licence: 'LGPL-3.0-or-later',
    packages: '@img/sharp-*',
    reason: 'optional part of Next for serving scaled pictures; a static export never loads it',
  },
  {
    licence: 'OFL-1.1',
    packages: '@fontsource-variable/noto-sans-sc',
    reason: 'the font the share pictures are drawn with; pictures are not covered, and no font is served',
  },
  {
    licence: 'CC-BY-4.0',
    packages: 'caniuse-lite',
    reason: 'tables of what browsers know, read at build; not in what is served',
  },
  { licence: 'CC-BY-3.0', packages: 'spdx-exceptions', reason: 'a list of names, read by this audit only' },
];

/** Licences that a package states where npm does not look; read in the package itself. */
export const readByHand: Record<string, string> = {};

/** Every package of the lock file, once a version; the site itself is none. */
export function dependenciesOf({ packages }: LockFile): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const [path, entry] of Object.entries(packages)) {
    if (!path) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const version = entry.version ?? '';
    const key = `${name}@${version}`;
    const development = Boolean(entry.dev || entry.devOptional) && (found.get(key)?.development ?? true);
    found.set(key, { name, version, licence: entry.license ?? readByHand[key] ?? '', development });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** What is wrong with the licences, a message a package; and which exceptions were made use of. */
export function checkLicences(dependencies: readonly Dependency[]): { problems: string[]; used: Set<Exception> } {
  const problems: string[] = [];
  const used = new Set<Exception>();
  for (const { name, version, licence } of dependencies) {
    const what = `${name} ${version}`;
    if (!licence) {
      problems.push(`${what} states no licence; read its LICENSE file and write it into readByHand, or do without it`);
      continue;
    }
    try {
      const refused = refusedIn(parse(licence), name, used);
      if (refused.length > 0)
        problems.push(
          `${what} is under ${licence}; ${refused.join(' and ')} is not on the list of permissive licences`,
        );
    } catch {
      problems.push(
        `${what} is under “${licence}”, which is no SPDX expression; read its LICENSE file and write it into readByHand`,
      );
    }
  }
  return { problems, used };
}

/** What of an expression may not be used: of “or” the better side counts, of “and” both. */
function refusedIn(expression: parse.Info, name: string, used: Set<Exception>): string[] {
  if ('conjunction' in expression) {
    const sides = [expression.left, expression.right].map((side) => refusedIn(side, name, used));
    if (expression.conjunction === 'or' && sides.some((refused) => refused.length === 0)) return [];
    return sides.flat();
  }
  const { license, plus, exception } = expression as parse.LicenseInfo & { exception?: string };
  const licence = `${license}${plus ? '+' : ''}${exception ? ` WITH ${exception}` : ''}`;
  if (permissive.has(licence)) return [];
  const allowed = exceptions.find((candidate) => candidate.licence === licence && isNamed(name, candidate));
  if (!allowed) return [licence];
  used.add(allowed);
  return [];
}

const isNamed = (name: string, { packages }: Exception) =>
  packages.endsWith('*') ? name.startsWith(packages.slice(0, -1)) : name === packages;

/** What of the lock file leaves open which bytes are installed, or names a place they are fetched from. */
export function checkPinning({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { version, integrity, resolved, link, inBundle }]) => {
    if (!path) return [];
    const name = `${path.replace(/^node_modules\//, '')} ${version ?? ''}`.trim();
    const problems: string[] = [];
    if (!version || link) problems.push(`${name} has no version in package-lock.json; install it by its version`);
    // What lies in another package is pinned with it.
    if (!integrity && !inBundle)
      problems.push(`${name} has no integrity in package-lock.json; remove its entry and run npm install`);
    if (resolved)
      problems.push(
        `${name} names where it was fetched (${hostOf(resolved)}); take “resolved” out, so that every registry will do`,
      );
    return problems;
  });
}

const hostOf = (address: string) => (URL.canParse(address) && new URL(address).host) || address;
