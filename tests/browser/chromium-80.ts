/** The oldest browser the site is made for, as a real one: Chromium 80 of February 2020. Its package has it for Linux on x64 only. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/** What the tests use of a page; the package that drives this browser is as old and has no types. */
export type OldPage = {
  goto(url: string): Promise<unknown>;
  setViewport(size: { width: number; height: number }): Promise<void>;
  on(event: 'pageerror' | 'console', heard: (said: { message: string; type(): string; text(): string }) => void): void;
  evaluate<T>(code: string): Promise<T>;
  waitForFunction(code: string): Promise<unknown>;
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  screenshot(options: { path: string }): Promise<unknown>;
  close(): Promise<void>;
};
export type OldBrowser = { newPage(): Promise<OldPage>; version(): Promise<string>; close(): Promise<void> };

export const runsHere = process.platform === 'linux' && process.arch === 'x64';

/** Starts the browser; unpacks it once. */
export async function startChromium80(): Promise<OldBrowser> {
  const driver = require('puppeteer-core') as { launch(options: object): Promise<OldBrowser> };
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
