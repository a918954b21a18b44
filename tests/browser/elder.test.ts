import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { further, sample } from '@/tests/ring';
import { violations } from './axe';
import { cutHints, cutWords, sidewaysScroll, smallTargets } from './measure';
import { atRest, closely, phone, siteInBrowser } from './site-in-browser';

const { open, visited, base } = siteInBrowser();
const view = (page: Page) => page.evaluate(() => document.documentElement.dataset.view);
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
const search = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const on = '.header-bar a[href="?v=elder"]';
const off = '.header-bar a[href="?v=standard"]';

describe.each(sample(Object.entries(closely), 2))('the %s page in the large view', (_, path) => {
  const page = visited(`${path}?v=elder`, {}, withVoice);

  it('has large words and lines', async () => {
    expect(await smallWords(page())).toEqual([]);
  });

  it('has keys of at least 60 px', async () => {
    expect(await smallTargets(page(), 60, true)).toEqual([]);
  });

  it('has nothing cut', async () => {
    expect(await cutWords(page())).toEqual([]);
    expect(await cutHints(page())).toEqual([]);
  });

  it('has no accessibility violation, and enough contrast, in either theme', async () => {
    expect(await violations(page(), { colours: 'enhanced' })).toEqual([]);
  });

  it('never scrolls sideways, from 320 px to 1440 px', async () => {
    expect(await sidewaysScroll(page())).toEqual([]);
  });
});

/** Running text below 20 px, any text below 18 px, and lines or paragraphs too close. */
const smallWords = (page: Page) =>
  page.evaluate(() => {
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    const wrong: string[] = [];
    const say = (what: string, element: Element) => wrong.push(`${what}: ${element.textContent!.slice(0, 20)}`);
    if (sizeOf(document.body) < 20) say('body', document.body);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.textContent!.trim() || element.getClientRects().length === 0 || element.closest('svg, .sr-only'))
        continue;
      if (sizeOf(element) < 18) say(`${sizeOf(element)} px`, element);
    }
    for (const block of document.querySelectorAll('main p, main li, main dd:not(.touch), main td, .footer p')) {
      if (block.getClientRects().length === 0 || block.querySelector('.key')) continue;
      const { lineHeight, fontSize } = getComputedStyle(block);
      if (parseFloat(lineHeight) / parseFloat(fontSize) < 1.795) say('lines', block);
    }
    for (const block of document.querySelectorAll('.prose section > p + p, [role=note] > p + p, blockquote > p + p')) {
      const gap = block.getBoundingClientRect().top - block.previousElementSibling!.getBoundingClientRect().bottom;
      if (gap < 1.04 * sizeOf(block)) say('paragraphs', block);
    }
    return wrong;
  });

/** Before the page: gives the browser a Chinese voice that keeps what it is told. */
const withVoice = (page: Page) =>
  page.addInitScript(() => {
    const spoken: SpeechSynthesisUtterance[] = [];
    const speech = {
      spoken,
      getVoices: () => [{ lang: 'en-US' }, { lang: 'zh_CN' }],
      speak: (line: SpeechSynthesisUtterance) => spoken.push(line),
      cancel: () => (spoken.length = 0),
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    // A voice that is not the browser's own cannot be set on its own utterance.
    Object.assign(window, {
      SpeechSynthesisUtterance: class extends EventTarget {
        constructor(public text: string) {
          super();
        }
      },
    });
  });

const refusing = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('refused');
      },
    });
  });

describe('an answer in the large view', () => {
  it.each(sample([kinds.article, '/settlement/accidental-settlement/', '/failed-payments/charged-but-failed/'], 3))(
    'shows number, question and verdict on the first screen of a small phone, above its row: %s',
    async (path) => {
      const page = await open(`${path}?v=elder`, phone, withVoice);
      await atRest(page);
      const { y, height } = (await page.locator('.stamp').boundingBox())!;
      expect(y + height).toBeLessThanOrEqual((await page.locator('.ways').boundingBox())!.y);
    },
  );

  it('has one column on a wide screen', async () => {
    const page = await open(`${kinds.article}?v=elder`, { viewport: { width: 1280, height: 900 } });
    await atRest(page);
    const [article, related] = await page.evaluate(() =>
      ['article', '.related'].map((part) => document.querySelector(part)!.getBoundingClientRect().toJSON() as DOMRect),
    );
    expect(related!.y).toBeGreaterThan(article!.y + article!.height);
    expect(related!.x).toBe(article!.x);
  });

  further('prints as it does otherwise', async () => {
    const sheets = [];
    for (const path of [kinds.article, `${kinds.article}?v=elder`]) {
      const page = await open(path, {}, withVoice);
      await atRest(page);
      await page.emulateMedia({ media: 'print' });
      sheets.push(
        await page.evaluate(() => [getComputedStyle(document.documentElement).fontSize, document.body.innerText]),
      );
    }
    expect(sheets[1]).toEqual(sheets[0]);
  });
});

describe('the switch', () => {
  it('turns the view on and off by keyboard, moves nothing in the header, and is kept on the next page', async () => {
    const page = await open(kinds.article, phone);
    const before = await page.locator(on).boundingBox();
    expect(before!.height).toBeGreaterThanOrEqual(44);
    await page.locator(on).focus();
    await page.keyboard.press('Enter');
    expect(await view(page)).toBe('elder');
    expect(search(page)).toBe('');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('标准版');
    expect(await kept(page)).toEqual({ view: 'elder' });
    await page.goto(`${base()}/`);
    expect(await view(page)).toBe('elder');
    await page.locator(off).focus();
    await page.keyboard.press('Enter');
    expect(await view(page)).toBe('standard');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('大字版');
    expect(await kept(page)).toEqual({});
    await page.goBack();
    expect(await view(page)).toBe('standard');
  });

  it('is not there without script, and leaves its place', async () => {
    const page = await open('/', { ...phone, javaScriptEnabled: false });
    expect(await page.locator(on).isVisible()).toBe(false);
    const still = await page.locator('.header-bar > a[href^="tel:"]').boundingBox();
    const woken = await open('/', phone);
    expect(await woken.locator(on).isVisible()).toBe(true);
    expect(await woken.locator('.header-bar > a[href^="tel:"]').boundingBox()).toEqual(still);
  });

  it('fits the header of the narrowest phone in one row, in both views', async () => {
    for (const query of ['', '?v=elder']) {
      const page = await open(`/${query}`, { viewport: { width: 320, height: 640 } });
      expect((await page.locator('.header-bar').boundingBox())!.height).toBeLessThanOrEqual(query ? 75 : 57);
    }
  });

  it('leaves query and fragment in the address', async () => {
    const page = await open('/report/?a=201&v=elder#main', phone);
    expect(await view(page)).toBe('elder');
    await page.locator(off).click();
    expect(page.url().slice(base().length)).toBe('/report/?a=201#main');
  });
});

describe('a link with ?v=elder', () => {
  it('opens the view, is kept, and is not to be listed', async () => {
    const page = await open('/201/?v=elder', phone);
    await page.waitForURL(`${base()}${kinds.article}?v=elder`);
    expect(await view(page)).toBe('elder');
    await page.goto(`${base()}/?v=elder`);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/$/);
    await page.goto(`${base()}/?v=standard`);
    expect([await view(page), await kept(page)]).toEqual(['standard', {}]);
  });

  further('carries the view in links, forms and numbers where nothing can be kept', async () => {
    const page = await open(`${kinds.topic}?v=elder`, phone, refusing);
    await page.click('.answer-row a');
    await page.waitForURL('**/prompts/*/?v=elder');
    await page.fill('#header-q', '余额不足');
    await page.press('#header-q', 'Enter');
    await page.waitForURL('**/search/**');
    await atRest(page);
    expect([search(page), await view(page)]).toEqual(['?v=elder', 'elder']);
    await page.fill('#q', '没电了');
    await page.waitForFunction(() => decodeURIComponent(location.search + location.hash) === '?v=elder#q=没电了');
    // As a host without redirects answers: the page at the number leads on.
    await page.route(
      ({ pathname }) => pathname === '/201/',
      (route) => route.fulfill({ path: 'out/201/index.html' }),
    );
    await page.goto(`${base()}/201/?v=elder`);
    await page.waitForURL(`${base()}${kinds.article}?v=elder`);
    await page.goto(`${base()}${kinds.glossary}?v=elder`);
    await page.click('main nav a');
    expect(page.url()).toMatch(/\/glossary\/\?v=elder#/);
    await page.locator(off).click();
    expect([search(page), await view(page)]).toEqual(['', 'standard']);
    await page.locator(on).click();
    expect([search(page), await view(page)]).toEqual(['?v=elder', 'elder']);
  });
});

describe('searching for the view', () => {
  it.each(sample(['长辈版', '字太小'], 2))('%s leads to it at once, and back', async (query) => {
    const page = await open('/', phone);
    await page.fill('#q', query);
    await atRest(page);
    await page.click('#q-found a[href="?v=elder"]');
    expect(await view(page)).toBe('elder');
    await page.click('#q-found a[href="?v=standard"]');
    expect(await view(page)).toBe('standard');
  });

  further('looks right in the view: what is found has large words, keys and contrast', async () => {
    for (const query of sample(['余额不足', '201', '蓝牙耳机'], 3)) {
      const page = await open(`/search/?q=${encodeURIComponent(query)}&v=elder`, phone);
      await page.waitForSelector('#q-found:not([hidden])');
      await atRest(page);
      expect(await smallTargets(page, 60, true)).toEqual([]);
      expect(await smallWords(page)).toEqual([]);
      expect(await violations(page, { colours: 'enhanced', within: 'main search-box' })).toEqual([]);
    }
  });
});

describe('reading aloud', () => {
  const button = 'read-aloud button';
  const spoken = (page: Page) =>
    page.evaluate(() =>
      (speechSynthesis as unknown as { spoken: { text: string; lang: string; rate: number }[] }).spoken.map(
        ({ text, lang, rate }) => ({ text, lang, rate }),
      ),
    );

  it('speaks number, question, verdict, answer and steps when it is asked to, and stops', async () => {
    const page = await open(`${kinds.article}?v=elder`, phone, withVoice);
    await page.waitForSelector(button);
    expect(await spoken(page)).toEqual([]);
    await page.click(button);
    const said = await spoken(page);
    expect(said[0]).toEqual({ text: '答案编号 2 0 1', lang: 'zh_CN', rate: 0.9 });
    expect(said.map(({ text }) => text).slice(1, 3)).toEqual([expect.stringContaining('请先结算'), '一般不扣款']);
    expect(said.some(({ text }) => /^第 1 步，按 ?取消/.test(text))).toBe(true);
    expect(await page.textContent(button)).toBe('停');
    await page.click(button);
    expect(await spoken(page)).toEqual([]);
    expect(await page.textContent(button)).toBe('念给我听');
    await page.click(button);
    await page.locator(off).click();
    expect(await spoken(page)).toEqual([]);
    expect(await page.locator(button).isVisible()).toBe(false);
  });

  further('speaks what a box in the steps says on its edge', async () => {
    const page = await open('/prompts/mac-or-pin-error-prompt/?v=elder', phone, withVoice);
    await page.waitForSelector(button);
    await page.click(button);
    expect((await spoken(page)).some(({ text }) => text === '别这样做')).toBe(true);
  });

  further('is ready to speak again when all is said', async () => {
    const page = await open(`${kinds.article}?v=elder`, phone, withVoice);
    await page.click(button);
    await page.evaluate(() => {
      const { spoken } = speechSynthesis as unknown as { spoken: EventTarget[] };
      spoken[spoken.length - 1]!.dispatchEvent(new Event('end'));
    });
    expect(await page.textContent(button)).toBe('念给我听');
  });

  it('is not offered without a Chinese voice, and comes when the voice comes', async () => {
    const page = await open(`${kinds.article}?v=elder`, phone, async (fresh) => {
      await withVoice(fresh);
      await fresh.addInitScript(() =>
        Object.assign(speechSynthesis, { getVoices: () => [{ lang: 'en-US' }, { lang: 'zh-HK' }] }),
      );
    });
    await atRest(page);
    expect(await page.locator(button).isVisible()).toBe(false);
    await page.evaluate(() => {
      Object.assign(speechSynthesis, { getVoices: () => [{ lang: 'zh-CN' }] });
      speechSynthesis.onvoiceschanged!(new Event('voiceschanged'));
    });
    expect(await page.locator(button).isVisible()).toBe(true);
  });

  it('is not in the standard view, nor is its code fetched there', async () => {
    const asked: string[] = [];
    const page = await open(kinds.article, phone, async (fresh) => {
      await withVoice(fresh);
      fresh.on('request', (request) => asked.push(request.url()));
    });
    await atRest(page);
    expect(await page.locator(button).isVisible()).toBe(false);
    expect(asked.filter((url) => url.includes('/speech-'))).toEqual([]);
  });
});
