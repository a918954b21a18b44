import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { loadContent } from '@/scripts/site/content';
import { sample } from '@/tests/ring';
import { askLast, atRest, phone, siteInBrowser } from './site-in-browser';

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

  it.each(pages)(
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
      await status.locator('textarea').waitFor();
      expect(await status.textContent()).toBe('没能复制，请长按复制：');
      expect(await status.locator('textarea').inputValue()).toBe(text);
    }
  });
});

describe('handing an answer on', () => {
  it('offers reply, sentence and address; the sentence is shown as well, to be read out', async () => {
    const page = await open(kinds.article, allowed);
    const values = await page
      .locator('.hand-on copy-text')
      .evaluateAll((all) => all.map((element) => element.getAttribute('value')));
    const reply = await (await page.request.get(`${base()}/reply/201.txt`)).text();
    expect(values[0]).toBe(reply.trimEnd());
    expect(values[2]).toBe('https://pos-help.example.com/201/');
    await page.click('.hand-on copy-text:nth-child(2) button');
    await expect.poll(() => page.textContent('.hand-on [role=status] .to-send')).toBe(values[1]);
  });

  it('can be read and selected without script', async () => {
    const page = await open(kinds.article, { ...phone, javaScriptEnabled: false });
    await page.click('.hand-on summary');
    expect(await page.locator('.hand-on .to-send').first().innerText()).toContain('【201】');
    expect(await page.locator('.hand-on copy-text button').first().isVisible()).toBe(false);
    await page.click('.unsolved summary >> nth=1');
    expect(await page.locator('.unsolved .to-send').nth(1).innerText()).toContain('答案 201 没解决：找不到这个键。');
  });
});

describe('the card for the customer', () => {
  it('fills the screen without script, fits 360×640 without scrolling, in letters of 24 px and more, and turns back', async () => {
    const context = await open('/', { ...phone, javaScriptEnabled: false });
    const told = library.articles.filter(({ customer }) => customer);
    for (const { url } of sample(told, 6)) {
      await context.goto(base() + url);
      await context.click('.turn-round');
      const card = context.locator('.customer-card');
      const box = await card.evaluate((element) => ({
        width: element.getBoundingClientRect().width,
        height: element.getBoundingClientRect().height,
        needs: element.scrollHeight,
        letters: [...element.querySelectorAll('.customer-text, .customer-note, .customer-label')].map((text) =>
          parseFloat(getComputedStyle(text).fontSize),
        ),
      }));
      expect(box, url).toMatchObject({ width: 360, height: 640 });
      expect(box.needs, url).toBeLessThanOrEqual(640);
      expect(Math.min(...box.letters), url).toBeGreaterThanOrEqual(24);
      await context.click('.customer-close');
      expect(await card.isVisible()).toBe(false);
    }
  });

  it('is offered only where there is something to tell the customer', async () => {
    const silent = library.articles.find(({ customer }) => !customer)!;
    const page = await open(silent.url);
    expect(await page.locator('.turn-round, .customer-card').count()).toBe(0);
  });
});

describe('没解决？', () => {
  const unsolved = '.unsolved details:nth-of-type(2)';

  /** Opens or closes the reason, and waits until the page has heard of it. */
  async function toggle(page: Page) {
    const heard = await page.evaluateHandle((unsolved) => {
      const details = document.querySelector(unsolved)!;
      return { heard: new Promise((heard) => details.addEventListener('toggle', heard, { once: true })) };
    }, unsolved);
    await page.click(`${unsolved} summary`);
    await heard.evaluate(({ heard }) => heard.then(() => undefined));
  }

  it('sends nothing while no endpoint is configured', async () => {
    const page = await open(kinds.article);
    await atRest(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(base().length)));
    await toggle(page);
    await page.locator(`${unsolved} .to-send`).waitFor();
    await askLast(page, '/icon.svg');
    expect(asked).toEqual(['/icon.svg']);
  });

  it('sends number and reason, once, where an endpoint is configured, and says so', async () => {
    const sent: (string | null)[] = [];
    const page = await open(kinds.article, {}, (fresh) =>
      fresh.route(/\/feedback(?:\?|$)/, async (route) => {
        sent.push(route.request().postData());
        await route.fulfill({ status: 204 });
      }),
    );
    await atRest(page);
    // As a site with an endpoint has it.
    await page.evaluate(() => {
      const box = document.createElement('feedback-box');
      box.setAttribute('answer', '201');
      box.setAttribute('endpoint', '/feedback');
      const reasons = [...document.querySelectorAll<HTMLElement>('.unsolved details')];
      for (const [at, details] of reasons.entries())
        details.dataset.reason = ['no-such-words', 'no-such-key'][at] ?? '';
      box.append(...reasons);
      box.insertAdjacentHTML('beforeend', '<p role="status"></p>');
      document.querySelector('.unsolved')!.append(box);
    });
    await page.waitForSelector('feedback-box:not([data-coming])', { state: 'attached' });
    await toggle(page);
    await expect.poll(() => page.textContent('feedback-box > [role=status]')).toBe('已把答案编号和这个原因告诉我们。');
    await toggle(page);
    await toggle(page);
    await askLast(page, '/feedback?last');
    expect(sent).toEqual(['answer=201&reason=no-such-key', null]);
  });
});
