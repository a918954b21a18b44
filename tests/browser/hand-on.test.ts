import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { loadContent } from '@/scripts/site/content';
import { further, sample } from '@/tests/ring';
import { askLast, atRest, phone, siteInBrowser, unfold } from './site-in-browser';

const { open, base } = siteInBrowser();
const library = loadContent();

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
/** Before the page: no clipboard interface, as in old in-app browsers; the real one is kept to read what was copied. */
const withoutClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { realClipboard: navigator.clipboard });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
const copied = (page: Page) =>
  page.evaluate(() =>
    ((window as unknown as { realClipboard?: Clipboard }).realClipboard ?? navigator.clipboard).readText(),
  );
const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

/** Every copy button of a page: what it should copy, and a press on it. */
async function copyButtons(page: Page) {
  await openAll(page);
  await page.waitForFunction(() => !document.querySelector('copy-text > button[hidden]'));
  const elements = await page.locator('copy-text').all();
  return Promise.all(
    elements.map(async (element) => ({
      text: await element.evaluate((copy) => copy.getAttribute('value') ?? copy.previousElementSibling!.textContent),
      status: element.locator('[role=status]'),
      press: () => element.locator('button').click(),
    })),
  );
}

describe('every copy button', () => {
  const pages = Object.entries(kinds).filter(([kind]) =>
    ['article', 'contact', 'guide', 'guide step', 'home'].includes(kind),
  );

  it.each(sample(pages, 5))(
    'of the %s page copies what it says and only then says 已复制, with the clipboard interface and without',
    async (_, path) => {
      for (const prepare of [undefined, withoutClipboard]) {
        const page = await open(path, allowed, prepare);
        const buttons = await copyButtons(page);
        expect(buttons.length).toBeGreaterThan(0);
        for (const { text, status, press } of buttons) {
          if (!text) continue; // filled by its page later
          await press();
          await expect.poll(() => status.textContent()).toContain('已复制');
          expect((await copied(page)).replaceAll('\r', '')).toBe(text);
        }
      }
    },
  );

  it('shows the text to be held down when nothing else works, and does not claim success', async () => {
    const page = await open(kinds.article, phone, async (fresh) => {
      await withoutClipboard(fresh);
      await fresh.addInitScript(() => (document.execCommand = () => false));
    });
    for (const { text, status, press } of await copyButtons(page)) {
      await press();
      await status.locator('.to-send').waitFor();
      expect(await status.textContent()).toBe(`没能复制，请长按复制：${text}`);
    }
  });

  further('ends after a second where the clipboard never answers, and leaves the focus where it was', async () => {
    const page = await open(kinds.article, allowed, (fresh) =>
      fresh.addInitScript(() => {
        Object.assign(window, { realClipboard: navigator.clipboard });
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => new Promise(() => undefined) } });
      }),
    );
    const [reply] = await copyButtons(page);
    await reply!.press();
    await expect.poll(() => reply!.status.textContent()).toContain('已复制');
    expect(await copied(page)).toBe(reply!.text);
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('复制回复');
  });
});

describe('handing an answer on', () => {
  it('offers the reply beside the customer’s view, and the address below', async () => {
    const page = await open(kinds.article, allowed);
    await atRest(page);
    const reply = await (await page.request.get(`${base()}/reply/201.txt`)).text();
    const row = page.locator('.ways');
    expect((await row.innerText()).split(/\s+/)).toEqual(['给顾客看', '复制回复', '打印转发', '没解决']);
    expect(await row.locator('copy-text').getAttribute('value')).toBe(reply.trimEnd());
    expect(await page.locator('.hand-on copy-text').first().getAttribute('value')).toBe(
      'https://pos-help.example.com/201/',
    );
  });

  it('keeps each thing in its place, whether script is there or not', async () => {
    const lefts = async (javaScriptEnabled: boolean) => {
      const page = await open(kinds.article, { ...phone, javaScriptEnabled });
      if (javaScriptEnabled) await page.waitForFunction(() => !document.querySelector('.ways button[hidden]'));
      return page.locator('.ways > a').evaluateAll((all) => all.map((link) => link.getBoundingClientRect().left));
    };
    expect(await lefts(false)).toEqual(await lefts(true));
  });

  it('opens print and QR code with one tap from the row, both in sight, and leads there without script', async () => {
    const page = await open(kinds.article, phone);
    await atRest(page);
    await page.click('.ways a[href="#hand-on"]');
    for (const shown of ['.hand-on a[href^="/cards/"]', '.qr-box img']) {
      await page.locator(shown).waitFor();
      await expect
        .poll(async () => {
          const box = (await page.locator(shown).boundingBox())!;
          return box.y >= 0 && box.y + box.height <= page.viewportSize()!.height;
        })
        .toBe(true);
    }
    const still = await open(kinds.article, { ...phone, javaScriptEnabled: false });
    await still.click('.ways a[href="#hand-on"]');
    expect((await still.locator('.hand-on > summary').boundingBox())!.y).toBeLessThan(still.viewportSize()!.height);
  });

  it('leads to the reply as a file without script', async () => {
    const page = await open(kinds.article, { ...phone, javaScriptEnabled: false });
    await unfold(page.locator('.hand-on'));
    expect(await page.locator('.hand-on a').last().getAttribute('href')).toBe('/reply/201.txt');
    expect(await page.locator('.hand-on copy-text button').isVisible()).toBe(false);
  });
});

/** The half whose text is longest: what these have room for, the others have. */
const longest = (field: 'customer' | 'customerEn') =>
  library.articles
    .filter((article) => article[field])
    .sort((a, b) => b[field]!.length - a[field]!.length)
    .slice(0, Math.ceil(library.articles.length / 2));

describe('the card for the customer', () => {
  it('fills the screen without script, fits 360×640 without scrolling, in letters of 24 px and more, and turns back', async () => {
    const context = await open('/', { ...phone, javaScriptEnabled: false });
    for (const { url } of sample(longest('customer'), 10)) {
      await context.goto(base() + url);
      await context.click('.ways a[href="#customer"]');
      const card = context.locator('.customer-card');
      const box = await card.evaluate((element) => ({
        width: element.getBoundingClientRect().width,
        height: element.getBoundingClientRect().height,
        needs: element.scrollHeight,
        letters: [...element.querySelectorAll('p')].map((text) => parseFloat(getComputedStyle(text).fontSize)),
      }));
      expect(box, url).toMatchObject({ width: 360, height: 640 });
      expect(box.needs, url).toBeLessThanOrEqual(640);
      expect(Math.min(...box.letters), url).toBeGreaterThanOrEqual(24);
      await context.click('.customer-close');
      expect(await card.isVisible()).toBe(false);
    }
  });

  it('says below the Chinese the same in English, and makes large what is chosen', async () => {
    const page = await open(kinds.article, phone);
    await atRest(page);
    await page.click('.ways a[href="#customer"]');
    await page.getByRole('link', { name: 'English · 繁體' }).waitFor({ state: 'detached' });
    const english = page.locator('.customer-card [lang=en]').first();
    await english.waitFor();
    const size = () =>
      english.evaluate((text) => parseFloat(getComputedStyle(text.firstElementChild ?? text).fontSize));
    expect(await english.textContent()).toBe(library.numbered('201')!.customerEn);
    const small = await size();
    await page.getByRole('button', { name: 'English' }).click();
    expect(await size()).toBeGreaterThan(small);
    expect(await size()).toBeGreaterThanOrEqual(24);
    expect(await page.locator('.customer-card .shown:not(.copy)').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: '繁體' }).click();
    expect(await page.locator('.customer-card [lang=zh-Hant]').first().textContent()).toContain('請先別再付');
    expect(await page.locator('.customer-card [lang=en]').count()).toBe(0);
    await page.click('.customer-close');
    await page.locator('.customer-card').waitFor({ state: 'hidden' });
  });

  it('fits one screen with the English below, and in English, with the way back', async () => {
    const page = await open('/', phone);
    for (const { url } of sample(longest('customerEn'), 10)) {
      await page.goto(`${base()}${url}`);
      await atRest(page);
      await page.click('.ways a[href="#customer"]');
      const needs = () => page.$eval('.customer-card', (card) => card.scrollHeight - card.clientHeight);
      const english = page.getByRole('button', { name: 'English' });
      await english.waitFor();
      expect(await needs(), url).toBeLessThanOrEqual(0);
      await english.click();
      expect(await needs(), url).toBeLessThanOrEqual(0);
    }
  });

  further('is without script on the page of all languages, which fills the screen and keeps the language', async () => {
    const page = await open(`${kinds.article}#customer`, { ...phone, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'English · 繁體' }).click();
    await page.waitForURL(`${base()}/customer/#answer-201`);
    const card = page.locator('#answer-201');
    expect(await card.boundingBox()).toMatchObject({ width: 360, height: 640 });
    expect(await card.locator('.in-chinese').first().isVisible()).toBe(true);
    expect(await card.locator('[lang=en]').first().isVisible()).toBe(true);
    await card.getByText('English', { exact: true }).click();
    expect(await card.locator('.in-chinese').first().isVisible()).toBe(false);
    await page.goto(`${base()}/customer/#code-51`);
    const other = page.locator('#code-51');
    await other.getByText('繁體', { exact: true }).click();
    expect(await other.locator('[lang=zh-Hant]').isVisible()).toBe(true);
    await other.locator('.customer-close').click();
    expect(await other.isVisible()).toBe(false);
  });

  it('is offered only where there is something to tell the customer', async () => {
    const silent = library.articles.find(({ customer }) => !customer)!;
    const page = await open(silent.url);
    expect(await page.locator('[href="#customer"], .customer-card').count()).toBe(0);
  });
});

describe('没解决？', () => {
  const reason = '#unsolved details:nth-of-type(2)';

  it('sends nothing unless the operator wants to know', async () => {
    const page = await open(kinds.article);
    await atRest(page);
    // By key: where a pointer is pressed, a browser fetches in advance what the link leads to.
    await page.press('.ways a:last-child', 'Enter');
    await page.locator(reason).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(base().length)));
    await page.click(`${reason} summary`);
    await page.locator(`${reason} .to-send`).waitFor();
    await askLast(page, '/icon.svg');
    expect(asked).toEqual(['/icon.svg']);
  });

  it('tells the server number and reason, once, where the operator wants to know, and says so', async () => {
    const sent: string[] = [];
    const page = await open(kinds.article, {}, async (fresh) => {
      await fresh.route('**/notes.json', async (route) => {
        const notes = (await (await route.fetch()).json()) as object;
        await route.fulfill({ json: { ...notes, asked: '/asked.txt' } });
      });
      await fresh.route(/\/asked\.txt\?/, async (route) => {
        sent.push(new URL(route.request().url()).search);
        await route.fulfill({ body: '' });
      });
    });
    await atRest(page);
    await page.click('.ways a:last-child');
    for (let time = 0; time < 3; time++) await page.click(`${reason} summary`);
    await expect.poll(() => page.textContent('#unsolved > [role=status]')).toBe('已把答案编号和这个原因告诉我们。');
    await askLast(page, '/asked.txt?last');
    expect(sent).toEqual(['?no=201/no-such-key', '?last']);
  });
});
