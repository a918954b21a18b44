/** A browser with the built site, for tests of what only a browser does. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments, ensureChromium } from '@/scripts/chromium';
import { siteServer } from '@/scripts/serve';

/**
 * Starts server and browser for a test file, for the built site or another folder; `open` gives a fresh visitor's page. The service worker stays
 * away unless a test wants it: what it fetches, a test can neither count nor hold up.
 */
export function siteInBrowser(out = 'out') {
  let browser: Browser;
  let base: string;
  let server: Server;
  const asked: string[] = [];
  beforeAll(async () => {
    server = siteServer(out);
    server.on('request', ({ url, headers }) => asked.push(`${url} ${headers.referer ?? ''}`));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    base: () => base,
    /** Of every request so far what a server could write down: address and referrer. */
    asked: () => asked,
    async open(
      path: string,
      options: BrowserContextOptions = {},
      prepare?: (page: Page) => Promise<unknown>,
    ): Promise<Page> {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(base + path);
      return page;
    },
  };
}

export const phone = { viewport: { width: 360, height: 640 } };
