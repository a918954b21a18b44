/** Finds a Firefox for the browser tests, or installs one. */
import { existsSync } from 'node:fs';
import { findProgram, installDebian } from './debian';

/** Path of a Firefox: the one named by FIREFOX_PATH, or an installed one; undefined when there is none. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [findProgram('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => path && existsSync(path),
  );
}

/** A Firefox: one that is there, else Debian's package. */
export function ensureFirefox(): string {
  const found = findFirefox();
  if (found) return found;
  if (process.env.FIREFOX_PATH)
    throw new Error(`FIREFOX_PATH is ${process.env.FIREFOX_PATH}, and there is no such file.`);
  console.log('No Firefox found; installing Debian’s package firefox-esr (once) …');
  installDebian('firefox-esr');
  const installed = findFirefox();
  if (!installed) throw new Error('no Firefox is here or could be installed. Install one, or name it in FIREFOX_PATH.');
  return installed;
}
