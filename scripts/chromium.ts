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

/** Path of a Chromium: the one named by CHROMIUM_PATH, an installed one, Playwright's; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return [
    findProgram(...names),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    chromium.executablePath(),
  ].find((path) => path && existsSync(path));
}

/** A Chromium, installed when there is none: Playwright's download first, then Debian's packages. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and there is no such file.`);
  }
  console.log('No Chromium found; downloading one (once) …');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], { stdio: 'inherit' });
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  console.log('The download did not work; installing Debian’s packages …');
  installDebian('chromium-headless-shell', 'fonts-noto-cjk');
  if (!findChromium()) installDebian('chromium', 'fonts-noto-cjk');
  const packaged = findChromium();
  if (!packaged) throw new Error('No Chromium could be installed. Install one and name it in CHROMIUM_PATH.');
  return packaged;
}
