/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findProgram, installDebian } from './debian';

/** The one without a window first: tests take half the time with it. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starting options that work in containers and without a network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];

/** A Chromium that Playwright drives. */
export const startChromium = () => chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });

/** Path of a Chromium: the one named by CHROMIUM_PATH, an installed one, Playwright's; undefined when there is none. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [
    findProgram(...names),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

/**
 * A Chromium that runs. Where there is none, Playwright’s is downloaded, for this user alone; only where that does not
 * come, or lacks what it needs of the system, Debian’s packages are installed.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found && (process.env.CHROMIUM_PATH || runs(found))) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  if (!found) {
    console.log('No Chromium found; downloading Playwright’s, for this user (once) …');
    spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
    const downloaded = findChromium();
    if (downloaded && runs(downloaded)) return downloaded;
  }
  console.log(
    'That gives no Chromium that runs here; installing Debian’s packages, chromium and fonts-noto-cjk (once) …',
  );
  installDebian('chromium-headless-shell', 'fonts-noto-cjk');
  if (!findProgram(...names)) installDebian('chromium', 'fonts-noto-cjk');
  const packaged = findChromium();
  if (packaged && runs(packaged)) return packaged;
  throw new Error('no Chromium is here or could be installed. Install one, or name it in CHROMIUM_PATH.');
}

/** One that is downloaded may lack libraries of the system. On Windows it would open a window, and lacks none. */
const runs = (path: string) => process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
