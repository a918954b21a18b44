import { describe, expect, it } from 'vitest';
import { checkLicences, checkPinning, dependenciesOf, type LockedPackage } from '@/scripts/checks/dependencies';

const pinned = { version: '1.0.0', integrity: 'sha512-x' };
const lock = (entry: LockedPackage, name = 'thing') => ({
  packages: { '': {}, [`node_modules/${name}`]: { ...pinned, ...entry } },
});
const licenceProblems = (license?: string, name = 'thing') =>
  checkLicences(dependenciesOf(lock({ license }, name))).problems;

describe('the licences of packages', () => {
  it.each(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND Apache-2.0'])('may be %s', (licence) => {
    expect(licenceProblems(licence)).toEqual([]);
  });

  it('may not ask for more than that their text is kept, nor may one part of several', () => {
    expect(licenceProblems('GPL-3.0-only')).toEqual([
      'thing 1.0.0 is under GPL-3.0-only; GPL-3.0-only is not on the list of permissive licences',
    ]);
    expect(licenceProblems('MIT AND LGPL-3.0-or-later')).toEqual([
      'thing 1.0.0 is under MIT AND LGPL-3.0-or-later; LGPL-3.0-or-later is not on the list of permissive licences',
    ]);
  });

  it('may by exception be another, for the package that it is written for', () => {
    expect(licenceProblems('MPL-2.0', 'axe-core')).toEqual([]);
    expect(licenceProblems('MPL-2.0')).toHaveLength(1);
  });

  it('must be stated, in words that everyone reads the same', () => {
    expect(licenceProblems()).toEqual([
      'thing 1.0.0 states no licence; read its LICENSE file and write it into readByHand, or do without it',
    ]);
    expect(licenceProblems('SEE LICENSE IN LICENSE.txt')).toEqual([
      'thing 1.0.0 is under “SEE LICENSE IN LICENSE.txt”, which is no SPDX expression; read its LICENSE file and write it into readByHand',
    ]);
  });
});

describe('the lock file', () => {
  it('pins the bytes of every package, those in another package with it', () => {
    expect(checkPinning(lock({}))).toEqual([]);
    expect(checkPinning(lock({ integrity: undefined, inBundle: true }))).toEqual([]);
    expect(checkPinning(lock({ integrity: undefined }))).toEqual([
      'thing 1.0.0 has no integrity in package-lock.json; remove its entry and run npm install',
    ]);
  });

  it('names no registry', () => {
    expect(checkPinning(lock({ resolved: 'https://packages.example.com/thing.tgz' }))).toEqual([
      'thing 1.0.0 names where it was fetched (packages.example.com); take “resolved” out, so that every registry will do',
    ]);
  });
});
