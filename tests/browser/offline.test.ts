import { createServer } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { partOf } from '@/lib/content/library';
import { listening } from '@/scripts/checks/servers';
import { offlineCode, offlineFile } from '@/scripts/site/offline-file';
import { siteHandler } from '@/scripts/site/serve';
import { offlineUrl } from '@/lib/site/urls';
import { loadContent } from '@/scripts/site/content';
import { work } from '@/scripts/site/work';
import { further } from '@/tests/ring';
import { violations } from './axe';
import { sidewaysScroll } from './measure';
import { phone, savedPaths, siteInBrowser } from './site-in-browser';
import { theBrowser } from './visitors';

describe('the offline file, opened from a disk', () => {
  const file = pathToFileURL(resolve(join('out', offlineUrl))).href;
  /** Answers that have between them all that a body may hold: keys, a table, pictures, remarks. */
  const everyMarkup = [
    'settle-first-prompt',
    'void-refund-reversal-difference',
    'card-not-read',
    'mac-or-pin-error-prompt',
  ];
  const still = { ...phone, javaScriptEnabled: false };

  /** Opens it and counts what it asks for and complains of. */
  async function visit(options: BrowserContextOptions = phone, address = file) {
    const context = await (await theBrowser()).newContext(options);
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    return { page, said, asked, close: () => context.close() };
  }
  async function open(...visitor: Parameters<typeof visit>) {
    const visited = await visit(...visitor);
    onTestFinished(visited.close);
    return visited;
  }

  /** One visit for several tests: it takes longer to open than they do. */
  let whole: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    whole = await visit();
    return whole.close;
  });
  const inView = (page: Page, id: string) =>
    page.evaluate((wanted) => {
      const { top } = document.getElementById(wanted)!.getBoundingClientRect();
      return top > 0 && top < innerHeight / 2;
    }, id);

  it('finds what a screen says, and leads to the answer', async () => {
    const { page, said, asked } = whole;
    await page.fill('#q', '请先结算');
    await page.waitForSelector('.found .number-plate');
    expect(await page.textContent('.found .number-plate')).toBe('201');
    expect(await page.textContent('.found .stamp')).toBe('一般不扣款');
    await page.click('.found .found-title a');
    expect(new URL(page.url()).hash).toBe('#201');
    expect(await page.isVisible('.found')).toBe(false);
    expect(await inView(page, '201')).toBe(true);
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(file))).toEqual([]);
  });

  it('finds by number, by code and in a reader’s own words; says so when there is no answer', async () => {
    const { page, said } = whole;
    const find = async (query: string) => {
      await page.fill('#q', query);
      return page.textContent('.found a');
    };
    expect(await find('404')).toBe('已经结算了，还能撤销之前的交易吗？');
    expect(await find('a4')).toContain('应答码 A4');
    expect(await find('顾客等着付钱，机器老喊我结账')).toContain('201');
    await find('明天会下雨吗');
    expect(await page.textContent('.found-status')).toBe('没有找到答案');
    await page.click('.found .found-topic >> nth=1');
    expect(new URL(page.url()).hash).toBe('#topic-2');
    expect(said).toEqual([]);
  });

  it('lies in its style, which the policy lets in', async () => {
    const { page } = whole;
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(246, 244, 238)');
  });

  it('is read without script: contents that open, every answer, no field that does nothing', async () => {
    const { page, said } = await open(still);
    expect(await page.isVisible('#q')).toBe(false);
    await page.click('summary:has-text("屏幕提示")');
    await page.click('nav a[href="#201"]');
    expect(await page.isVisible('[id="201"] .prose ol li >> nth=0')).toBe(true);
    expect(await page.locator('article').count()).toBe(loadContent().articles.length);
    expect(said).toEqual([]);
  });

  further('has nothing that axe finds wrong, colours apart', async () => {
    const { page } = whole;
    expect(await violations(page, { colours: 'none' })).toEqual([]);
  });

  it('has targets large enough for a thumb', async () => {
    const { page } = whole;
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '.tools a, .tools input, nav a, summary, article > p > a, .footer-call, .copy',
        ),
      ]
        .filter((element) => element.offsetHeight > 0 && element.offsetHeight < 44)
        .map((element) => `${element.textContent} ${element.offsetHeight}`),
    );
    expect(small).toEqual([]);
  });

  it('fits a screen of 320 pixels and wider', async () => {
    const { page } = whole;
    expect(await sidewaysScroll(page, [320, 360, 768, 1280])).toEqual([]);
  });

  further('has nothing that axe finds wrong in either theme, with few answers of the same markup', async () => {
    const library = loadContent();
    const part = partOf(library, new Set([library.searchWords.illicit.answer, ...everyMarkup]));
    const few = { ...part, codes: part.codes.slice(0, 5), terms: part.terms.slice(0, 5) };
    mkdirSync(work, { recursive: true });
    const folder = mkdtempSync(join(work, 'offline-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const small = join(folder, 'few.html');
    writeFileSync(small, offlineFile(few, await offlineCode()).html);
    const { page } = await open(phone, pathToFileURL(resolve(small)).href);
    expect(await page.locator('article').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    await page.fill('#q', '请先结算');
    await page.waitForSelector('.found .number-plate');
    expect(await violations(page, { within: '.found' })).toEqual([]);
  });
});

describe('a page that was opened before', () => {
  const { open, base } = siteInBrowser();
  const withWorker = { ...phone, serviceWorkers: 'allow' } as const;
  const answer = '/prompts/settle-first-prompt/';
  const today = () => {
    const now = new Date();
    return `离线内容，保存于 ${now.getFullYear()} 年 ${now.getMonth() + 1} 月 ${now.getDate()} 日`;
  };
  /** Waits until the worker works and has kept a page. */
  async function settled(page: Page, path: string) {
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => savedPaths(page)).toContain(path);
  }

  it('opens without a network, under the day it was fetched, and asks the network again when there is one', async () => {
    const page = await open(answer, withWorker);
    await settled(page, answer);
    expect(await page.locator('.page-notice').count()).toBe(0);
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.textContent('body > :first-child')).toBe(today());
    expect(await page.isVisible('.page-notice')).toBe(true);
    expect(await page.textContent('.stamp')).toBe('一般不扣款');
    // The islands are here too.
    await page.waitForSelector('copy-text button:not([hidden])', { state: 'attached' });
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.locator('.page-notice').count()).toBe(0);
  });

  it('is fetched to be kept without holding up the page that is opened next', async () => {
    const held: (() => void)[] = [];
    const site = siteHandler('out');
    const slow = createServer((request, response) => {
      const serve = () => site(request, response);
      // The worker's own request; what a reader opens comes at once.
      if (request.headers['sec-fetch-dest'] === 'empty' && request.url === answer) held.push(serve);
      else serve();
    });
    const address = `http://127.0.0.1:${await listening(slow)}`;
    onTestFinished(() => void slow.close());
    const context = await (await theBrowser()).newContext(withWorker);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(address + answer);
    await expect.poll(() => held.length).toBe(1);
    await page.goto(`${address}/settlement/`);
    expect(await savedPaths(page)).not.toContain(answer);
    held[0]!();
    await settled(page, answer);
  });

  it('opens by its number too, which is what a reply and the telephone give, whatever stands behind it', async () => {
    const page = await open(answer, withWorker);
    await settled(page, answer);
    await page.context().setOffline(true);
    for (const number of ['/201/', '/201', '/201/。', '/201)', '/201/?v=elder']) {
      await page.goto(base() + number);
      expect(new URL(page.url()).pathname, number).toBe(answer);
      expect(await page.textContent('.page-notice')).toBe(today());
    }
    expect(new URL(page.url()).search).toBe('?v=elder');
    await page.goto(`${base()}/202/`);
    expect(await page.textContent('h1')).toBe('没有网络，这一页没有存过');
  });

  it('is told apart from one that never was: that says whom to call and what is here', async () => {
    const page = await open(answer, withWorker);
    await settled(page, answer);
    await page.context().setOffline(true);
    await page.goto(`${base()}/contact/`);
    expect(await page.textContent('h1')).toBe('没有网络，这一页没有存过');
    expect(await page.locator('a[href^="tel:"]').count()).toBe(1);
    await page.click('li a');
    await page.waitForURL(base() + answer);
    expect(await page.textContent('.page-notice')).toBe(today());
  });

  further('keeps the search page without what was asked, and no page that is not there', async () => {
    const page = await open(answer, withWorker);
    await settled(page, answer);
    await page.goto(`${base()}/search/?q=${encodeURIComponent('请先结算')}`);
    await page.waitForSelector('.found a');
    expect((await page.goto(`${base()}/no-such-page/`))!.status()).toBe(404);
    // The page, and what its search begins with.
    for (const kept of [/^\/search\/$/, /^\/assets\/search-.*\.js$/, /^\/search\/index-.*\.json$/])
      await expect.poll(() => savedPaths(page)).toContainEqual(expect.stringMatching(kept));
    expect((await savedPaths(page)).filter((path) => /[?]|no-such-page/.test(path))).toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${base()}/search/?q=201`);
    expect(await page.textContent('.page-notice')).toBe(today());
    await page.waitForSelector('.found .number-plate');
    expect(await page.textContent('.found .number-plate')).toBe('201');
    await page.goto(`${base()}/no-such-page/`);
    expect(await page.textContent('h1')).toBe('没有网络，这一页没有存过');
  });

  further('is one of at most sixty, and copies of earlier releases are gone', async () => {
    const page = await open('/', withWorker, (fresh) =>
      fresh.addInitScript(
        () => void caches.open('saved-pages-earlier').then((cache) => cache.put('/old/', new Response('old'))),
      ),
    );
    await settled(page, '/');
    await page.evaluate(async () => {
      const name = (await caches.keys()).find((found) => /^saved-pages-(?!assets|earlier)/.test(found))!;
      const cache = await caches.open(name);
      for (let at = 0; at < 70; at++) await cache.put(`/filler-${at}/`, new Response('x'));
    });
    await page.goto(`${base()}/contact/`);
    await expect
      .poll(
        async () => (await savedPaths(page)).filter((path) => !path.startsWith('/assets/') && path !== '/old/').length,
      )
      .toBe(60);
    expect(await savedPaths(page)).toContain('/contact/');
  });
});
