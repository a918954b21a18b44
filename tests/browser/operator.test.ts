/** What an operator says and a browser shows: notices by the reader's clock, in the page and in the search. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { further, sample } from '@/tests/ring';
import { atRest, basePath, phone, scriptOf, siteInBrowser } from './site-in-browser';

const { open, base } = siteInBrowser();
const from = '2026-11-28 01:00';
const until = '2026-11-28 05:00';
const text = '星河银行的卡暂时刷不了。';

/** A page as a build before the notice began makes it, at a time of the reader's clock. */
async function pageAt(path: string, time: string): Promise<Page> {
  return open(path, { ...phone, timezoneId: 'Asia/Shanghai' }, async (page) => {
    await page.clock.install({ time: new Date(`2026-11-28T${time}+08:00`) });
    await page.route(
      ({ pathname }) => pathname === basePath + path.replace(/\?.*/, ''),
      async (route) => {
        const response = await route.fetch();
        const bar = `${await scriptOf('notice-bar')}<notice-bar><p class="page-notice" data-from="${from}" data-until="${until}" hidden>${text}</p></notice-bar><div class="page">`;
        await route.fulfill({ response, body: (await response.text()).replace('<div class="page">', bar) });
      },
    );
    await page.route('**/search/index-*.json', async (route) => {
      const response = await route.fetch();
      const notice = { from, until, text, all: false, words: ['星河'], codes: ['91'], answers: [] };
      await route.fulfill({ response, json: { ...((await response.json()) as object), notices: [notice] } });
    });
  });
}

const home = '/';
const answer = loadContent().numbered('209')!.url;
const notice = (page: Page) => page.locator('.page-notice', { hasText: text });

describe('a notice from 01:00 to 05:00', () => {
  it.each(sample([home, answer, '/codes/91/', `${home}?v=elder`], 2))(
    'is shown on %s at 02:00, and not before',
    async (path) => {
      const page = await pageAt(path, '00:58:00');
      await atRest(page);
      expect(await notice(page).isVisible()).toBe(false);
      await page.clock.fastForward('03:00');
      await notice(page).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );

  it('is gone at 05:01 on a page that was left open, without a build', async () => {
    const page = await pageAt(home, '04:58:00');
    await notice(page).waitFor();
    await page.clock.fastForward('03:00');
    await notice(page).waitFor({ state: 'hidden' });
  });

  it('stands first in the search for what it names, and for nothing else', async () => {
    const page = await pageAt('/search/', '02:00:00');
    await page.fill('#q', '星河银行刷不了');
    await page.waitForSelector('#q-found:not([hidden])');
    expect(await page.locator('#q-found > *').first().textContent()).toBe(text);
    await page.fill('#q', '怎么结算');
    await page.locator('#q-found .page-notice').waitFor({ state: 'detached' });
  });
});

describe('what a browser asks the server for', () => {
  /** A page that notes what it asks for past the path of the site. */
  const past: string[] = [];
  const noting = (path: string, options: object = phone) =>
    open(path, options, async (page) => {
      page.on('request', (request) => request.url().startsWith(`${base()}/`) || past.push(request.url()));
    });

  further(
    'is never past the path of the site: search, terms, other languages, a number, a wrong address, the desk',
    async () => {
      const page = await noting(home);
      await page.fill('.lcd input', '结算');
      await page.waitForSelector('.found:not([hidden]) a');
      await page.fill('.lcd input', '201');
      await page.press('.lcd input', 'Enter');
      await page.waitForURL(`**${basePath}${loadContent().numbered('201')!.url}**`);
      await page.locator('.term-link').first().click();
      await page.waitForSelector('.opened a');
      for (const link of await page.locator('.opened a').all())
        expect(await link.evaluate((one) => (one as HTMLAnchorElement).pathname)).toMatch(new RegExp(`^${basePath}/`));
      const desk = await noting('/desk/', {});
      await desk.fill('desk-board input', '201');
      await desk.waitForSelector('.desk-ways a');
      const card = await desk.locator('.desk-ways a').first().getAttribute('href');
      expect(card).toBe(`${basePath}${loadContent().numbered('201')!.url}#customer`);
      const wrong = await noting('/none-705/');
      await wrong.waitForSelector('.found-card a');
      expect(await wrong.locator('.found-card a').getAttribute('href')).toMatch(new RegExp(`^${basePath}/device/`));
      expect(past).toEqual([]);
    },
  );

  further('is kept by a worker of this path alone, which answers for numbers there without a network', async () => {
    const page = await noting('/201/', { ...phone, serviceWorkers: 'allow' });
    await page
      .evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))
      .then((scope) => expect(new URL(scope).pathname).toBe(`${basePath}/`));
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.reload();
    await page.context().setOffline(true);
    await page.goto(page.url().replace(loadContent().numbered('201')!.url, '/201/'));
    expect(await page.locator('.page-notice[role=status]').textContent()).toContain('离线内容');
    await page.goto(page.url().replace(loadContent().numbered('201')!.url, '/none/'));
    expect(await page.locator('li a').first().getAttribute('href')).toMatch(new RegExp(`^${basePath}/`));
    expect(await page.evaluate(() => caches.keys())).toEqual([
      expect.stringMatching(new RegExp(`^${basePath}saved-`)),
      expect.stringMatching(new RegExp(`^${basePath}saved-`)),
    ]);
    expect(past).toEqual([]);
  });
});
