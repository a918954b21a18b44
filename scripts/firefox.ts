/** Finds a Firefox for the browser tests, or installs one. */
import { existsSync } from 'node:fs';
import { findProgram, installDebian } from './debian';

const findFirefox = () =>
  [findProgram('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => path && existsSync(path),
  );

/** A Firefox: the one named by FIREFOX_PATH, an installed one, Debian's package. */
export function ensureFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named && !existsSync(named)) throw new Error(`FIREFOX_PATH is ${named}, and there is no such file.`);
  const found = named ?? findFirefox();
  if (found) return found;
  console.log('No Firefox found; installing Debian’s package (once) …');
  installDebian('firefox-esr');
  const installed = findFirefox();
  if (!installed) throw new Error('No Firefox could be installed. Install one and name it in FIREFOX_PATH.');
  return installed;
}
