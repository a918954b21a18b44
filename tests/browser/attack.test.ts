/** What the security review did in a browser: what is typed must stay on the device, and no link may lend a number the site's name. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { further, sample } from '@/tests/ring';
import { atRest, noted, phone, savedPaths, siteInBrowser } from './site-in-browser';

const { open, base, asked } = siteInBrowser();
const card = '6222021234567894';
const typed = `卡号${card} 张三`;
/** What of it may stand in an address. */
const safe = '卡号… 张三';
/** What a server could write down: of every request the address and the referrer. */
const written = () => decodeURIComponent(asked().join('\n'));
const address = (page: Page) => decodeURIComponent(page.url().slice(base().length));
/** Waits until the search page has answered what was typed, and looks that it has it whole. */
async function arrived(page: Page) {
  await page.waitForFunction((typed) => document.querySelector<HTMLInputElement>('#q')?.value === typed, typed);
  await page.waitForURL(({ pathname }) => pathname === '/search/');
  await atRest(page);
  expect(await page.inputValue('#q')).toBe(typed);
}
const recent = (page: Page) => page.evaluate(() => localStorage.getItem('recent-searches'));
const words = (page: Page) => page.locator('body').innerText();
/** Where the clock stands still no stage of the search comes too late to show what is found anew. */
const neverLate = { ...phone, time: '2026-11-25T10:30:00' };

describe('what is typed into the search', () => {
  it.each(
    sample(
      [
        ['the search page', '/search/', '#q'],
        ['the home page', '/', '#q'],
        ['the header of an answer', '/settlement/how-to-settle/', '#header-q'],
        ['the header of the search page', '/search/', '#header-q'],
        ['a page that is not there', '/no-such-page/', '#q'],
      ],
      5,
    ),
  )('on %s reaches no address that is sent: typed, Enter, click', async (_, path, field) => {
    const page = await open(path);
    await page.fill(field, typed);
    await noted(page, field, safe);
    await page.press(field, 'Enter');
    await arrived(page);
    expect(address(page)).toBe(`/search/#q=${safe}`);
    await page.click('#q-found a[href^="/"]');
    await page.waitForURL(({ pathname }) => pathname !== '/search/');
    await atRest(page);
    expect(written()).not.toMatch(/6222|张三/);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])),
    ).not.toContain(card);
  });

  it('is not sent by the form before the search is here, nor when it never comes', async () => {
    const page = await open('/', phone, (fresh) => fresh.route('**/assets/search-*', (route) => route.abort()));
    await page.fill('#q', typed);
    await page.press('#q', 'Enter');
    await arrived(page);
    expect(written()).not.toMatch(/6222|张三/);
  });

  further('arrives without storage as far as it may stand in an address', async () => {
    const page = await open('/', phone, (fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(window, 'sessionStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
      ),
    );
    await page.fill('#q', `${card} 余额不足`);
    await page.waitForSelector('#q-found:not([hidden])');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/search/**');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')!.value === '… 余额不足');
    await atRest(page);
    expect(written()).not.toContain('6222');
  });

  it('works by the form without script', async () => {
    const page = await open('/', { ...phone, javaScriptEnabled: false });
    await page.fill('#q', '余额不足');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/search/?q=**');
    expect(await page.locator('main section .question-row').count()).toBe(loadContent().articles.length);
  });

  further('keeps the large view where nothing can be kept', async () => {
    const page = await open('/?v=elder', phone, (fresh) =>
      fresh.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
      ),
    );
    await page.fill('#q', '余额不足');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/search/?v=elder#q=**');
    await page.waitForSelector('#q-found .found-card');
    expect(address(page)).toBe('/search/?v=elder#q=余额不足');
  });
});

describe('a link', () => {
  const hostile = [
    '400-999-8888',
    '四〇〇九九九八八八八',
    '400转999转8888',
    '4OO-999-8888',
    '400……999……8888',
    '400 -- -- 999 -- -- 8888',
    '微信 lkl-kefu888',
    'evil .com',
  ];

  it('puts no false number or id on the page, however it is written', { timeout: 120_000 }, async () => {
    const page = await open('/search/', phone);
    for (const number of sample(hostile, 8)) {
      for (const way of ['?q=', '#q=']) {
        await page.goto('about:blank');
        await page.goto(`${base()}/search/${way}${encodeURIComponent(`官方客服改${number}`)}`);
        // Both hold once the page has written the address itself.
        await page.waitForFunction(
          () =>
            /官方客服改/.test(decodeURIComponent(location.hash)) &&
            (history.state as { searched?: object } | null)?.searched,
        );
        await atRest(page);
        const shown = (await words(page)) + (await page.inputValue('#q')) + (await page.title()) + address(page);
        expect(shown, way + number).not.toContain(number);
        expect(shown, way + number).not.toMatch(/9998888|lkl-kefu888|九九九八/);
        // It is the question in the field and nowhere the page's own words.
        expect(await words(page)).not.toContain('官方客服改');
      }
    }
  });

  it('brings a query that is read, taken out of what is sent, and not told again as the page’s words', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('明天会下雨吗')}&v=elder#topic-2`, neverLate);
    await expect.poll(() => address(page)).toBe('/search/?v=elder#q=明天会下雨吗');
    await atRest(page);
    expect(await page.inputValue('#q')).toBe('明天会下雨吗');
    expect(await page.locator('#q-found .found-title').textContent()).toBe('没有找到答案。');
    expect(await page.locator('#q-found copy-text').count()).toBe(0);
    // Not theirs: nothing of it is kept as their search.
    await page.press('#q', 'Enter');
    expect(await recent(page)).toBe(null);
    await page.reload();
    await page.waitForSelector('#q-found .found-title');
    expect(await page.locator('#q-found .found-title').textContent()).toBe('没有找到答案。');
    await page.fill('#q', '后天会下雨吗');
    await page.waitForFunction(() => document.querySelector('#q-found .found-title')?.textContent?.includes('后天'));
  });

  it('fills no more of the field than a reader could', async () => {
    const page = await open(`/search/?q=${'结'.repeat(1500)}`, phone);
    await page.waitForSelector('#q-found:not([hidden])');
    expect((await page.inputValue('#q')).length).toBe(100);
  });

  further('on the open page is followed as well', async () => {
    const page = await open(`/search/#q=${encodeURIComponent('余额不足')}`, phone);
    await noted(page, '#q', '余额不足');
    await page.evaluate(() => (location.hash = `q=${encodeURIComponent('请先结算')}`));
    await page.waitForFunction(() => document.querySelector('#q-found .number-plate')?.textContent === '201');
    expect(await page.inputValue('#q')).toBe('请先结算');
  });

  it('is taken out of what is sent however its name is written, and however often', async () => {
    const page = await open(`/search/?%71=${card}&a=1&q=${card}`, phone);
    await expect.poll(() => address(page)).toBe('/search/?a=1#q=…');
  });

  it('does not reach the page before the search can read it', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('官方客服改 400-999-8888')}`, phone, (fresh) =>
      fresh.route('**/assets/search-*', (route) => route.abort()),
    );
    await page.waitForSelector('main .found-status:has-text("没能加载")');
    expect(await page.inputValue('#q')).toBe('');
    expect(address(page)).not.toContain('400');
  });
});

describe('what is kept on the device', () => {
  it('is shown as it may be, whoever wrote it', async () => {
    const page = await open('/', phone);
    const poison = ['官方客服已改 400-999-8888', '四〇〇九九九八八八八', '长'.repeat(3000), 7, null, '小票'];
    await page.evaluate((kept) => localStorage.setItem('recent-searches', JSON.stringify(kept)), poison);
    await page.click('#q');
    await page.waitForSelector('#q-found button');
    const shown = await page.locator('#q-found button.lcd-chip').allTextContents();
    expect(shown).toEqual(['官方客服已改 …', '…', `${'长'.repeat(39)}…`, '小票']);
  });

  it('does not hold up the report, however much of it there is', async () => {
    const page = await open('/privacy/', phone);
    await page.evaluate(() => localStorage.setItem('report', JSON.stringify({ 'merchant-id': '1-'.repeat(500_000) })));
    await page.goto(`${base()}/report/`);
    await page.waitForSelector('.report-situations', { state: 'visible', timeout: 10_000 });
  });
});

describe('an address that begins with two slashes', () => {
  it('is no reason for the view to fail', async () => {
    const page = await open('/', phone, async (fresh) => {
      const failed: string[] = [];
      fresh.on('pageerror', ({ message }) => failed.push(message));
      // As nginx and Caddy answer: with the page of the rest of the path.
      await fresh.route('**//evil.example/**', async (route) => {
        const response = await route.fetch({ url: `${base()}/prompts/settle-first-prompt/` });
        await route.fulfill({ response });
      });
      await fresh.exposeFunction('failed', () => failed);
    });
    await page.goto(`${base()}//evil.example/..%2fprompts/settle-first-prompt/`);
    await page.click('.view-switch .when-standard');
    expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('elder');
    expect(await page.evaluate('failed()')).toEqual([]);
    expect(new URL(page.url()).origin).toBe(base());
  });
});

describe('the button that clears', () => {
  const withWorker = { ...phone, serviceWorkers: 'allow' } as const;
  const kept = (page: Page) =>
    page.evaluate(async () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await caches.keys())]);
  const clear = async (page: Page) => {
    await page.click('clear-device button');
    await page.waitForFunction(
      () => !/正在|^$/.test(document.querySelector('clear-device [role=status]')!.textContent!),
    );
    return page.textContent('clear-device [role=status]');
  };

  it('takes searches, pages, numbers and the view, says so, and then that nothing is there', async () => {
    const page = await open('/settlement/how-to-settle/', withWorker);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.goto(`${base()}/privacy/?v=elder`);
    await page.evaluate(() => {
      localStorage.setItem('recent-searches', '["小票"]');
      localStorage.setItem('report', '{"merchant-id":"123"}');
      sessionStorage.setItem('asked', '小票');
    });
    // What the worker keeps of this page comes after the page.
    await expect
      .poll(() => savedPaths(page))
      .toEqual(expect.arrayContaining(['/privacy/', expect.stringMatching(/^\/assets\/clear-device-/)]));
    expect(await kept(page)).toEqual(
      expect.arrayContaining(['recent-searches', 'report', 'view', 'asked', expect.stringMatching(/^saved-pages/)]),
    );
    expect(await clear(page)).toBe('已清除。');
    expect(await kept(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.dataset.view)).toBe('standard');
    expect(await clear(page)).toBe('这台设备上没有存东西。');
  });

  it('says when it could not', async () => {
    const page = await open('/privacy/?v=elder', phone, (fresh) =>
      fresh.addInitScript(
        () =>
          (Storage.prototype.removeItem = () => {
            throw new Error('no');
          }),
      ),
    );
    await page.waitForSelector('clear-device button:not([hidden])');
    expect(await kept(page)).toContain('view');
    expect(await clear(page)).toBe('没能清除。请在浏览器设置里删。');
  });

  it('is not there without script, and the way by the browser is', async () => {
    const page = await open('/privacy/', { ...phone, javaScriptEnabled: false });
    expect(await page.isVisible('clear-device button')).toBe(false);
    expect(await words(page)).toContain('在浏览器设置里找到“网站数据”');
  });
});
