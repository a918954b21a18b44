/** The oldest browser the site is made for, as a real one: Chromium 80 of February 2020. Its package has it for Linux on x64 only. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { OtherBrowser } from './other-browser';

const require = createRequire(import.meta.url);

export const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** Starts the browser; unpacks it once. */
export async function startChromium80(): Promise<OtherBrowser> {
  const driver = require('puppeteer-core') as { launch(options: object): Promise<OtherBrowser> };
  return driver.launch({
    executablePath: unpacked(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'],
  });
}

function unpacked(): string {
  const program = '.build/chromium-80';
  if (!existsSync(program)) {
    mkdirSync(dirname(program), { recursive: true });
    // Its entry point would unpack it, but only on the service it was made for.
    const packed = join(dirname(require.resolve('chrome-aws-lambda/package.json')), 'bin/chromium.br');
    writeFileSync(`${program}.part`, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
    renameSync(`${program}.part`, program);
  }
  return program;
}
