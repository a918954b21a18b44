/** Readers of the site in the browser of this process: each comes as the first did, with nothing kept of who was there before. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startChromium } from '@/scripts/checks/chromium';

/** The test files of one process (vitest.config.ts) share its browser, which ends with the process. */
const shared: { browser?: Promise<Browser> } = {};

/** The browser of this process. */
export const theBrowser = () => (shared.browser ??= startChromium());

/**
 * What a reader comes with. The service worker stays away unless a test wants it: what it fetches, a test can neither
 * count nor hold up. `time`: at which all clocks of the page stand still.
 */
export type Reader = BrowserContextOptions & { time?: string | number };

/** A reader's page; `leave` empties it for the next who comes with the same, `close` ends it. */
type Visit = { page: Page; leave(): Promise<void>; close(): Promise<void> };

/** Pages that readers have left, by what these came with. A new page takes three times as long as one that is there. */
const left = new Map<string, Page[]>();

/** Pages with what no page can be rid of again: a program that runs before its own, or clocks that a test moves. */
const changed = new WeakSet<Page>();

async function newPage(options: BrowserContextOptions, isTimed: boolean): Promise<Page> {
  const page = await (await (await theBrowser()).newContext({ serviceWorkers: 'block', ...options })).newPage();
  for (const [owner, name] of [
    [page, 'addInitScript'],
    [page.clock, 'install'],
    ...(isTimed ? [] : [[page.clock, 'setFixedTime'] as const]),
  ] as const) {
    const { [name]: act } = owner as unknown as Record<string, (...given: unknown[]) => unknown>;
    Object.assign(owner, { [name]: (...given: unknown[]) => (changed.add(page), act!.apply(owner, given)) });
  }
  return page;
}

/** A page for a reader of the site at an address, whose storage is emptied for the next. */
export async function receive(reader: Reader, site: string): Promise<Visit> {
  const { time, viewport = { width: 1280, height: 720 }, ...options } = reader;
  const isTimed = time !== undefined;
  const key = JSON.stringify([options, isTimed, site]);
  const page = left.get(key)?.pop() ?? (await newPage(options, isTimed));
  if (viewport) await page.setViewportSize(viewport);
  if (isTimed) await page.clock.setFixedTime(time);
  const close = () => page.context().close();
  return {
    page,
    close,
    async leave() {
      if (page.isClosed() || changed.has(page) || options.serviceWorkers === 'allow') return close();
      const context = page.context();
      await Promise.all(context.pages().flatMap((other) => (other === page ? [] : [other.close()])));
      page.removeAllListeners();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      // A page of the site without a program: nothing writes into the storage again.
      await page.goto(`${site}/robots.txt`);
      await page.evaluate(() => sessionStorage.clear());
      const session = await context.newCDPSession(page);
      await Promise.all([
        page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null }),
        context.clearCookies(),
        session.send('Storage.clearDataForOrigin', { origin: new URL(site).origin, storageTypes: 'all' }),
        session.send('Network.clearBrowserCache'),
        session.send('Page.resetNavigationHistory'),
      ]);
      await session.detach();
      left.set(key, [...(left.get(key) ?? []), page]);
    },
  };
}
