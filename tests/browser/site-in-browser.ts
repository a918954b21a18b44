/** A browser with the built site, for tests of what only a browser does. */
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, onTestFinished } from 'vitest';
import { elementScripts, scripts } from '@/lib/assets/assets';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { pageKinds, type PageKind } from '@/scripts/checks/page-kinds';
import { siteServer } from '@/scripts/site/serve';
import { full } from '@/tests/ring';
import { receive, type Reader } from './visitors';

/** The test files of one process (vitest.config.ts) share its server of out/, which ends with the process. */
const shared: { site?: ReturnType<typeof serveFolder> } = {};

/** A server for a folder; `asked`: of every request what it could write down, address and referrer. */
async function serveFolder(out: string) {
  const server = siteServer(out);
  const asked: string[] = [];
  server.on('request', ({ url, headers }) => asked.push(`${url} ${headers.referer ?? ''}`));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { base } = readBuiltSite(out);
  return { server, asked, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` };
}

/**
 * The built site, or another folder, for a test file. `open` gives the page of a reader who was never here, which ends
 * with its test.
 */
export function siteInBrowser(folder?: string) {
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let before = 0;
  beforeAll(async () => {
    site = await (folder ? serveFolder(folder) : (shared.site ??= serveFolder('out')));
    before = site.asked.length;
  });
  if (folder) afterAll(() => void site.server.close());

  async function visit(path: string, reader: Reader = {}, prepare?: (page: Page) => Promise<unknown>) {
    const visit = await receive(reader, site.base);
    await prepare?.(visit.page);
    await visit.page.goto(site.base + path);
    return visit;
  }

  /** One visit for several tests: the page, for each of them as it was when it had come to rest. */
  function visited(...[path, reader, prepare]: Parameters<typeof visit>): () => Page {
    let page: Page;
    beforeAll(async () => {
      const { page: opened, close } = await visit(path, { ...phone, ...reader }, prepare);
      page = opened;
      if (reader?.javaScriptEnabled !== false) await atRest(page);
      return close;
    });
    beforeEach(async () => {
      await page.setViewportSize(phone.viewport);
      await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
        document.adoptedStyleSheets = [];
      });
    });
    return () => page;
  }

  return {
    base: () => site.base,
    /** What the server was asked since this file began. */
    asked: () => site.asked.slice(before),
    visited,
    async open(...visitor: Parameters<typeof visit>): Promise<Page> {
      const { page, close, leave } = await visit(...visitor);
      onTestFinished(({ task }) => (task.result?.state === 'fail' ? close() : leave()));
      return page;
    },
  };
}

const sample: PageKind[] = ['home', 'article', 'code', 'guide step', 'search', 'report'];

/** The kinds of page that are gone through in every way: in the default ring a sample. */
export const closely: Record<string, string> = full
  ? pageKinds
  : Object.fromEntries(sample.map((kind) => [kind, pageKinds[kind]]));

export const phone = { viewport: { width: 360, height: 640 } };

/** The path of the host below which the built site is. */
export const basePath = readBuiltSite('out').base;

/** The script that pages with this element have. */
export async function scriptOf(element: string): Promise<string> {
  const [, src] = elementScripts(await scripts(basePath)).find(([name]) => name === element)!;
  return `<script type="module" src="${basePath}${src}"></script>`;
}

/** Waits until the elements of a page are awake and nothing that they asked for is on its way. */
export const atRest = (page: Page) =>
  page.waitForFunction(() => !document.querySelector(':not(:defined), [data-coming]'));

/**
 * Waits until a query stands where the way back finds it, which is the last that typing leads to. `safe`: what of it
 * may stand there.
 */
export async function noted(page: Page, field: string, safe: string) {
  await page.waitForFunction(
    ([id, safe]) => (history.state as { searched?: Record<string, string> } | null)?.searched?.[id!] === safe,
    [field.slice(1), safe],
  );
  await atRest(page);
}

/**
 * Opens a fold of a page without script, by key. What is below the first screens is laid out as it comes into sight: a
 * click may go beside what has just moved, which Playwright cannot see where no script runs.
 */
export async function unfold(fold: Locator) {
  await fold.locator('> summary').press('Enter');
  await fold.and(fold.page().locator('[open]')).waitFor();
}

/** Asks for a file last: what the page asked for by itself is heard of before it. */
export const askLast = (page: Page, path: string) =>
  page.evaluate((path) => fetch(path).then((response) => response.arrayBuffer()), basePath + path);

/** What the service worker has kept: paths, with what stands behind `?`. */
export const savedPaths = (page: Page) =>
  page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname + new URL(url).search);
  });
