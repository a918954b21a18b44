/** What an operator says and a browser shows: notices by the reader's clock, in the page and in the search. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { atRest, basePath, phone, scriptOf, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();
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
  it.each([home, answer, '/codes/91/', `${home}?v=elder`])('is shown on %s at 02:00, and not before', async (path) => {
    const page = await pageAt(path, '00:58:00');
    await atRest(page);
    expect(await notice(page).isVisible()).toBe(false);
    await page.clock.fastForward('03:00');
    await notice(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

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
