/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starting options that work in containers and without a network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];

/** Path of a Chromium: the one named by CHROMIUM_PATH, an installed one, Playwright's; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const installed = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .concat(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    );
  const own = chromium.executablePath();
  return [...installed, own].find((path) => path && existsSync(path));
}

/** A Chromium, installed when there is none: Playwright's download first, then Debian's packages. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  console.log('No Chromium found; downloading one (once) …');
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  console.log('The download did not work; installing Debian’s packages …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  run([...sudo, 'apt-get'][0]!, [...sudo, 'apt-get'].slice(1).concat('update', '-qq'));
  run(
    [...sudo, 'apt-get'][0]!,
    [...sudo, 'apt-get'].slice(1).concat('install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'),
  );
  const packaged = findChromium();
  if (!packaged) throw new Error('No Chromium could be installed. Install one and name it in CHROMIUM_PATH.');
  return packaged;
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' });
