/** A phone whose keyboard is open: about 340 px of the page are left. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { echo } from '@/lib/search/echo';
import { further, sample } from '@/tests/ring';
import { builtSearch, queryWith } from './built-search';
import { atRest, noted, phone, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();

/** A query of which the search is not sure. */
const unsure = () => queryWith(builtSearch(), { whole: 'perhaps' });

const left = 340;
/** How a browser says so: it shortens the window, or says what is seen of it, or says nothing. */
const keyboards: Record<string, { height: number; seen?: { height: number; offsetTop: number } | null }> = {
  'shortens the window': { height: left },
  'covers the window': { height: 640, seen: { height: left, offsetTop: 0 } },
  'covers a window that it has pushed up': { height: 640, seen: { height: left, offsetTop: 120 } },
  'covers the window, and nothing tells': { height: 640, seen: null },
};
const fields = {
  home: ['/', '#q'],
  'search page': ['/search/', '#q'],
  header: ['/settlement/how-to-settle/', '#header-q'],
} as const;

async function onPhone(path: string, keyboard: keyof typeof keyboards): Promise<Page> {
  const { height, seen } = keyboards[keyboard]!;
  // At a time that stands still what arrives is never too late to be shown first, however busy the machine is.
  const reader = { viewport: { width: 360, height }, time: '2026-11-25T10:30:00' };
  return open(path, reader, async (fresh) => {
    if (seen !== undefined)
      await fresh.addInitScript((view) => Object.defineProperty(window, 'visualViewport', { value: view }), seen);
  });
}

/** Where field, first result and second result stand in what is seen. */
const places = (page: Page, field: string) =>
  page.evaluate((field) => {
    const box = document.querySelector(field)!.closest('search-box')!;
    const seenFrom = window.visualViewport ? visualViewport!.offsetTop : 0;
    const results = [...box.querySelectorAll('.found-card, .rows > li')];
    const parts = [
      ...results[0]!.querySelectorAll('.number, .number-plate, .lcd-plate, .question, .found-title, strong, .stamp'),
    ];
    return {
      field: document.querySelector(field)!.getBoundingClientRect().top - seenFrom,
      parts: parts.length,
      first: Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - seenFrom,
      second: results[1]!.getBoundingClientRect().top - seenFrom,
    };
  }, field);

describe.each(sample(Object.entries(fields), 3))('what is found on the %s', (_, [path, field]) => {
  // What stands at the top of the page cannot be pushed out of it.
  const possible = Object.keys(keyboards).filter((keyboard) => field === '#q' || !keyboards[keyboard]!.seen?.offsetTop);

  it.each(sample(possible, 4))('stands above a keyboard that %s', async (keyboard) => {
    const page = await onPhone(path, keyboard);
    await page.focus(field);
    await page.keyboard.type('请');
    await noted(page, field, '请');
    const { top } = await page.locator(field).evaluate((input) => input.getBoundingClientRect().toJSON() as DOMRect);
    expect(top - (keyboards[keyboard]!.seen?.offsetTop ?? 0)).toBeLessThanOrEqual(8.5);
    for (const query of ['请先结算', '没出小票', '51', unsure()]) {
      await page.fill(field, query);
      await noted(page, field, echo(query, 100));
      const seen = await places(page, field);
      expect(seen.parts, query).toBeGreaterThanOrEqual(2);
      expect(Math.abs(seen.field), query).toBeLessThanOrEqual(8.5);
      expect(seen.first, query).toBeLessThanOrEqual(left);
      expect(seen.second, query).toBeLessThanOrEqual(left - 12);
    }
  });

  it('stays where it is when the keyboard closes', async () => {
    const page = await onPhone(path, 'shortens the window');
    await page.fill(field, '没出小票');
    await noted(page, field, '没出小票');
    const before = await places(page, field);
    await page.setViewportSize(phone.viewport);
    await page.locator(field).evaluate((input: HTMLElement) => input.blur());
    expect(await places(page, field)).toEqual(before);
  });
});

describe('a search field', () => {
  it.each(sample(Object.entries(fields), 3))(
    'says what to type when it is empty, on the %s',
    async (_, [path, field]) => {
      const page = await open(path, phone);
      await atRest(page);
      const box = page.locator('search-box', { has: page.locator(field) });
      for (let time = 0; time < 2; time++) {
        await box.locator('[type=submit]').click();
        await atRest(page);
        expect(await box.locator('.found-status').textContent()).toBe('先输屏幕上的字，或三位编号');
        expect(await box.locator('.found-status').boundingBox()).toMatchObject({
          height: expect.toSatisfy((px) => px > 12),
        });
        expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(true);
        await page.locator(field).evaluate((input: HTMLElement) => input.blur());
      }
      expect(new URL(page.url()).pathname).toBe(path);
    },
  );

  it.each(sample(Object.entries(fields), 3))(
    'is emptied by a button of a thumb’s size, on the %s',
    async (_, [path, field]) => {
      const page = await open(path, phone);
      const clear = page.locator('search-box', { has: page.locator(field) }).locator('[type=reset]');
      expect(await clear.isVisible()).toBe(false);
      await page.fill(field, '没出小票');
      await page.waitForSelector(`${field}-found .rows li`);
      await noted(page, field, '没出小票');
      const { width, height } = (await clear.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      await clear.click();
      await noted(page, field, '');
      expect(await page.inputValue(field)).toBe('');
      expect(await page.locator(`${field}-found .rows`).count()).toBe(0);
      expect(await page.locator(field).evaluate((input) => input === document.activeElement)).toBe(true);
    },
  );

  it('shows an example that nobody takes for typed words', async () => {
    const page = await open('/', phone);
    expect(await page.getAttribute('#q', 'placeholder')).toMatch(/^例：/);
  });
});

describe('the search page', () => {
  it('is headed by what was asked, in one line, and again by its name when that is gone', async () => {
    const page = await open('/', phone);
    await page.fill('#q', '没出小票顾客已经走了钱到底有没有收到要不要再刷一次');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    await atRest(page);
    const heading = page.locator('main h1');
    expect(await heading.textContent()).toBe('搜“没出小票顾客已经走了钱到底有没有收到要不要再刷一次”');
    expect((await heading.boundingBox())!.height).toBeLessThan(45);
    await page.fill('#q', '');
    expect(await heading.textContent()).toBe('全部问题');
  });
});

describe('a tool of the site', () => {
  further('is the first that its name finds, above the keyboard', async () => {
    const page = await onPhone('/', 'shortens the window');
    const addresses = page.locator('.footer-ways a[href^="/"]:not([href="/search/"], [href="/pos-faq.html"])');
    const tools = await addresses.evaluateAll((links) =>
      links.map((link) => [link.textContent, link.getAttribute('href')]),
    );
    expect(tools.length).toBeGreaterThan(8);
    for (const [name, address] of tools) {
      await page.fill('#q', name!);
      await noted(page, '#q', name!);
      const first = page.locator('#q-found a').first();
      expect([name, await first.getAttribute('href')]).toEqual([name, address]);
      const { y, height } = (await first.boundingBox())!;
      expect(y + height, name!).toBeLessThanOrEqual(left);
    }
  });
});

describe('a wrong address that holds a number', () => {
  further('names the answer', async () => {
    for (const path of ['/faq/201.html', '/201x/']) {
      const page = await open(path, phone);
      await page.waitForSelector('#q-found .found-card');
      await atRest(page);
      expect(await page.locator('.found-card .number-plate').textContent()).toBe('201');
      const { y, height } = (await page.locator('.found-card a').boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(640);
    }
  });

  it('asks for nothing where there is none', async () => {
    const page = await open('/no-such-page-2024/', phone);
    await atRest(page);
    expect(await page.inputValue('#q')).toBe('');
  });
});
