import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { sample } from '@/tests/ring';
import { violations } from './axe';
import { atRest, noted, phone, siteInBrowser } from './site-in-browser';
import { first, published } from './support';
import { contactUrl } from '@/lib/site/urls';

const { open: visit, base } = siteInBrowser();
/** Opens a page at a time that stands still: what arrives is never too late to be shown first, however busy the machine is. */
const open: typeof visit = (path, reader, prepare) => visit(path, { time: '2026-11-25T10:30:00', ...reader }, prepare);
const list = '#q-found .rows li';
const status = 'main .found-status';

/** Types into the field of the page and waits for what is found. */
async function ask(page: Page, query: string, field = '#q') {
  await page.fill(field, query);
  await page.waitForSelector(`${field}-found:not([hidden])`);
}
const numbers = (page: Page) => page.locator('#q-found .number, #q-found .number-plate').allTextContents();

describe('searching while typing', () => {
  it('shows number, question, verdict and answer, marks where the query stands and counts for those who listen', async () => {
    const page = await open('/', phone);
    await ask(page, '请先结帐 刷不了');
    await page.waitForSelector(list);
    const first = page.locator(list).first();
    expect(await first.locator('.number').textContent()).toBe('201');
    expect(await first.locator('strong').textContent()).toBe('一般不扣款');
    expect(await first.locator('mark').first().textContent()).toMatch(/请先结[算账]/);
    expect(await page.locator(status).textContent()).toMatch(/^找到 \d 个相关答案$/);
    expect(await first.locator('a').getAttribute('href')).toBe('/prompts/settle-first-prompt/');
  });

  it('understands homophones, pinyin, initials and traditional characters in the page as it does in tests', async () => {
    const page = await open('/');
    for (const [query, number] of [
      ['不小心按了前退', '301'],
      ['qiantui an cuo le', '301'],
      ['qxjs', '201'],
      ['刷卡機連不上網路', '702'],
    ]) {
      await page.fill('#q', query!);
      await atRest(page);
      expect([query, (await numbers(page))[0]]).toEqual([query, number]);
    }
  });

  it.each(
    sample(
      [
        ['201', '201', '/prompts/settle-first-prompt/'],
        ['二零一', '201', '/prompts/settle-first-prompt/'],
        ['请先结算', '201', '/prompts/settle-first-prompt/'],
        ['A0', 'A0', '/codes/a0/'],
        ['错误码５１', '51', '/codes/51/'],
      ],
      2,
    ),
  )('shows the card of what %s names at once', async (query, plate, address) => {
    const page = await open('/', phone);
    await ask(page, query);
    const card = page.locator('#q-found .found-card');
    expect(await card.locator('.number-plate, .lcd-plate').textContent()).toBe(plate);
    expect(await card.locator('a').getAttribute('href')).toBe(address);
    expect(await card.locator('.stamp').isVisible()).toBe(true);
    await atRest(page);
    // Whatever of it a thumb meets.
    await card.locator('.stamp').click({ noWaitAfter: true, force: true });
    await page.waitForURL(`**${address}`);
  });

  it('says when there is no answer, and offers topics, common questions, the hotline and the question to copy', async () => {
    const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await ask(page, '明天会下雨吗');
    await atRest(page);
    const found = page.locator('#q-found');
    expect(await page.locator(status).textContent()).toBe('没有找到答案');
    expect(await found.locator('.found-title').textContent()).toBe('没有找到“明天会下雨吗”的答案。');
    expect(await found.locator('.found-topic').count()).toBe(10);
    expect(await found.locator('.question-row').count()).toBeGreaterThanOrEqual(6);
    expect(await found.locator(`a[href="${first.href === contactUrl ? '#contact' : first.href}"]`).isVisible()).toBe(
      true,
    );
    await found.getByText('复制这个问题给客服').click();
    await found.locator('copy-text [role=status]:has-text("已复制")').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('明天会下雨吗');
  });

  it('gives no help with what is never helped with, only why not', async () => {
    const page = await open('/');
    await ask(page, '怎么提额');
    await atRest(page);
    expect(await page.locator('#q-found .question-row a').first().getAttribute('href')).toBe(
      '/security/cash-out-risk/',
    );
    expect(await page.locator(list).count()).toBe(0);
  });

  it('finds words that only the body of an answer has, and shows the place', async () => {
    const page = await open('/');
    await ask(page, '稍后结算 是提前提醒');
    await atRest(page);
    expect((await numbers(page))[0]).toBe('201');
    expect(await page.locator(list).first().locator('.found-place').textContent()).toContain('正文：');
  });
});

describe('a query is never trusted', () => {
  const crafted = '客服电话 13800138000 加微信 x@evil.com <img src=x onerror=alert(1)> https://evil.example/ 天气';

  it('leaves no number, address or markup in the page, its title or its headings', async () => {
    const page = await open(`/search/?q=${encodeURIComponent(crafted)}`);
    await atRest(page);
    const text = await page.locator('body').innerText();
    for (const trace of ['13800138000', 'evil', '@', '<img']) expect(text).not.toContain(trace);
    expect(await page.title()).not.toContain('天气');
    expect(await page.locator('h1, h2').allTextContents()).not.toContain('天气');
    expect(await page.locator('main img').count()).toBe(0);
    const calls = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([...new Set(calls)]).toEqual(published.phones.map((phone) => `tel:${phone}`));
  });

  it('leaves none in what is kept on the device', async () => {
    const page = await open('/search/');
    await ask(page, '卡号 6222 0212 3456 7890 扣了两次');
    await page.keyboard.press('Enter');
    const kept = await page.evaluate(() => localStorage.getItem('recent-searches'));
    expect(kept).toBe('["卡号 … 扣了两次"]');
  });
});

describe('with the keyboard', () => {
  it('/ goes to the field, ↓ and ↑ through the results, Enter opens one, Esc leaves', async () => {
    const page = await open('/');
    await page.waitForFunction(() => customElements.get('search-box'));
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('header-q');
    await page.focus('#q');
    await page.keyboard.type('撤销失败');
    await page.waitForSelector('#q-found .rows li');
    await atRest(page);
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
    const links = await page.locator('#q-found a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await at()).toBe('q');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#q')).toBe('');
    expect(await page.locator('#q-found').isHidden()).toBe(true);
    await page.keyboard.type('撤销失败');
    await page.waitForSelector('#q-found .rows li');
    await noted(page, '#q', '撤销失败');
    await atRest(page);
    await page.keyboard.press('ArrowDown');
    const opened = await at();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${opened}`);
  });

  it('/ is a letter where someone is typing', async () => {
    const page = await open('/');
    await page.waitForFunction(() => customElements.get('search-box'));
    await page.fill('#q', 'T');
    await page.keyboard.press('/');
    expect(await page.inputValue('#q')).toBe('T/');
  });
});

describe('the search page', () => {
  it('answers the query in its address, keeps what is typed behind its #, and the way back leads to it', async () => {
    const page = await open(`/search/?q=${encodeURIComponent('余额不足')}`);
    await page.waitForSelector('#q-found .found-card');
    await atRest(page);
    expect((await numbers(page))[0]).toBe('505');
    await page.fill('#q', '钱没到账');
    await page.waitForFunction(() => decodeURIComponent(location.hash) === '#q=钱没到账');
    expect(new URL(page.url()).search).toBe('');
    await atRest(page);
    await page.locator(`${list} a`).first().click();
    await page.waitForURL('**/payout/payout-not-received/');
    await page.goBack();
    await atRest(page);
    expect(await page.inputValue('#q')).toBe('钱没到账');
    expect((await numbers(page))[0]).toBe('602');
  });

  it('shows every question below, also when there are results', async () => {
    const page = await open('/search/?q=201');
    await page.waitForSelector('#q-found .found-card');
    expect(await page.locator('main section .question-row').count()).toBe(loadContent().articles.length);
  });

  it('remembers searches on the device only, and forgets them when told to', async () => {
    const page = await open('/search/');
    await ask(page, '打印机缺纸');
    await page.keyboard.press('Enter');
    await page.goto(`${base()}/`);
    await page.click('#q');
    await page.locator('#q-found button:has-text("打印机缺纸")').click();
    await page.waitForSelector('#q-found .rows li, #q-found .found-card');
    expect(await page.inputValue('#q')).toBe('打印机缺纸');
    await page.fill('#q', '');
    await page.locator('#q-found button:has-text("清除")').click();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe(null);
    expect(await page.locator('#q-found').isHidden()).toBe(true);
  });
});

describe('the field in the header', () => {
  it('answers over the page, and closes when the reader goes on elsewhere', async () => {
    const page = await open('/settlement/how-to-settle/', phone);
    await page.fill('#header-q', '余额不足');
    await page.waitForSelector('#header-q-found .found-card');
    const box = (await page.locator('#header-q-found').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    await page.locator('footer h2').first().click();
    expect(await page.locator('#header-q-found').isHidden()).toBe(true);
  });

  it('opens the answer whose number is entered, there and on the search page', async () => {
    for (const [path, field] of [
      ['/settlement/how-to-settle/', '#header-q'],
      ['/search/', '#q'],
    ] as const) {
      const page = await open(path);
      await page.fill(field, '407');
      await page.waitForSelector(`${field}-found .found-card`);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/reversal/auto-reversal/');
    }
  });

  it('brings Enter to the search page', async () => {
    const page = await open('/settlement/how-to-settle/');
    await page.fill('#header-q', '签退');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/#q=**');
    await page.waitForSelector(list);
  });
});

describe('when loading fails', () => {
  it.each(sample(['**/assets/search-*.js*', '**/search/index-*.json'], 2))(
    'of %s says so, shows the way to all questions, and tries again',
    async (file) => {
      let blocked = true;
      const page = await open('/', phone, (fresh) =>
        fresh.route(file, (route) => (blocked ? route.abort() : route.continue())),
      );
      await page.fill('#q', '请先结算');
      await page.waitForSelector(`${status}:has-text("搜索没能加载，可能是网络不好。")`);
      expect(await page.locator('#q-found a:has-text("看全部问题")').getAttribute('href')).toContain('/search/');
      blocked = false;
      await page.click('#q-found button:has-text("再试一次")');
      await page.waitForSelector('#q-found .found-card');
    },
  );

  it('answers from the first stage when the others do not arrive, and says that it may not be all', async () => {
    const page = await open('/', phone, (fresh) => fresh.route('**/assets/search-*.json', (route) => route.abort()));
    await page.fill('#q', '请先结算');
    await page.waitForSelector('#q-found .found-card');
    await page.fill('#q', '附近哪里有好吃的');
    await page.waitForSelector(`${status}:has-text("网络不好，只搜了一部分，请再试一次")`);
  });

  it('loads nothing of the search before someone means to search', async () => {
    const requests: string[] = [];
    const page = await open('/', phone, async (fresh) =>
      fresh.on('request', (request) => requests.push(request.url())),
    );
    await atRest(page);
    expect(requests.filter((url) => url.includes('search-'))).toEqual([]);
    await page.click('#q');
    await atRest(page);
    expect(requests.filter((url) => url.includes('search-')).length).toBeGreaterThanOrEqual(2);
  });
});

describe('what the reader is about to tap', () => {
  it('stays in its place when the second stage arrives late', async () => {
    let release = () => {};
    const late = new Promise<void>((now) => (release = now));
    const page = await open('/', phone, async (fresh) => {
      await fresh.route('**/assets/search-words-*.json', (route) => late.then(() => route.continue()));
    });
    await page.fill('#q', '小票');
    await page.waitForSelector(list);
    const before = await numbers(page);
    // Long enough to aim.
    await page.clock.setFixedTime('2026-11-25T10:30:01');
    release();
    await atRest(page);
    expect((await numbers(page)).slice(0, before.length)).toEqual(before);
  });
});

describe('search results', () => {
  it('have no accessibility violation in either theme', async () => {
    for (const query of sample(['请先结帐', '51', '天气'], 3)) {
      const page = await open(`/search/?q=${encodeURIComponent(query)}`, phone);
      await atRest(page);
      expect(await violations(page, { within: 'main search-box' })).toEqual([]);
    }
  });

  it('never scroll sideways and have targets of at least 44 px, from 320 px on', async () => {
    for (const query of sample(['请先结帐', '51', '天气', '怎么养卡'], 2)) {
      const page = await open(`/search/?q=${encodeURIComponent(query)}`, { viewport: { width: 320, height: 640 } });
      await atRest(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const small = await page
        .locator('#q-found a, #q-found button')
        .evaluateAll((all) =>
          all
            .filter((stop) => (stop as HTMLElement).offsetParent && stop.getBoundingClientRect().height < 44)
            .map((stop) => stop.textContent),
        );
      expect([query, small]).toEqual([query, []]);
    }
  });
});
