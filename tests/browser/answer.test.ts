/** An answer on a phone: what is seen first, how long it is, and what opens where one is. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { loadContent } from '@/scripts/site/content';
import { sample } from '@/tests/ring';
import { atRest, phone, siteInBrowser, theBrowser } from './site-in-browser';

const { open, base } = siteInBrowser();
const library = loadContent();
const screen = phone.viewport.height;

type Seen = { id: string; firstStep: number; height: number; bar: number };

/** Every answer, laid out in whole: where its first short step ends, how high it is, how much of the screen its row takes. */
async function measured(view: string): Promise<Seen[]> {
  const context = await (await theBrowser()).newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const seen: Seen[] = [];
  for (const { url, id } of library.articles) {
    await page.goto(`${base()}${url}?v=${view}`);
    seen.push(
      await page.evaluate((id) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.below { content-visibility: visible !important }');
        document.adoptedStyleSheets = [sheet];
        const ends = ['.number-plate', 'h1', '.stamp', '.receipt-answer', '.short-steps li'].map(
          (part) => document.querySelector(part)!.getBoundingClientRect().bottom,
        );
        const bar = document.querySelector('.ways')!.getBoundingClientRect().height;
        return { id, firstStep: Math.max(...ends), height: document.documentElement.scrollHeight, bar };
      }, id),
    );
  }
  await context.close();
  return seen;
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe('an answer at 360×640', () => {
  let answers: Seen[];
  beforeAll(async () => void (answers = await measured('standard')), 120_000);

  it('has number, question, verdict, answer and its first step on the first screen, above the row of what one can do', () => {
    expect(answers.filter(({ firstStep, bar }) => firstStep > screen - bar)).toEqual([]);
  });

  it('is at most six screens long in the middle, and nine at the most', () => {
    expect(middle(answers.map(({ height }) => height))).toBeLessThanOrEqual(6 * screen);
    expect(answers.filter(({ height }) => height > 9 * screen)).toEqual([]);
  });

  it('has the same on two screens in the large view', { timeout: 120_000 }, async () => {
    const large = await measured('elder');
    expect(large.filter(({ firstStep, bar }) => firstStep > 2 * screen - bar)).toEqual([]);
  });
});

/** Quoted keys and screen texts on more than one line though they fit one; `within`: what of the page is looked at. */
const brokenQuotations = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    const lines = (range: Range) =>
      new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom / 8)))
        .size;
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement!.closest('p, li, h1, dd, td, th')!;
      // The screen of a terminal is as narrow as there.
      if (!block || node.parentElement!.closest('figure') || node.parentElement!.getClientRects().length === 0)
        continue;
      const words = node.parentElement!.closest('samp, kbd')
        ? [[node.textContent!, 0] as const]
        : [...node.textContent!.matchAll(/“[^“”]{1,14}”/g)].map((found) => [found[0], found.index] as const);
      for (const [text, at] of words) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const width = [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
        const { paddingLeft, paddingRight } = getComputedStyle(block);
        const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        if (lines(range) > 1 && width + 20 < room) broken.push(text);
      }
    }
    return broken;
  });

/** Marks that begin a line though a key or a short screen text stands before them. */
const marksFirst = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article :is(samp:not(.long), kbd)')].flatMap((chip) => {
      const next = chip.nextSibling;
      if (next?.nodeType !== Node.TEXT_NODE || !/^[，。；：、？！）》]/.test(next.textContent!)) return [];
      const mark = document.createRange();
      mark.setStart(next, 0);
      mark.setEnd(next, 1);
      const from = mark.getBoundingClientRect();
      const before = chip.getBoundingClientRect();
      const { width } = chip.parentElement!.getBoundingClientRect();
      // A key as wide as its box, beside a screen, leaves no room for one.
      if (before.width + 2 * from.width > width) return [];
      return from.width > 0 && from.top > before.bottom - 4 ? [chip.textContent! + next.textContent!.slice(0, 4)] : [];
    }),
  );

describe('a line', () => {
  it.each(['standard', 'elder'])(
    'never begins with the mark behind a key or a short screen text, in the %s view',
    { timeout: 120_000 },
    async (view) => {
      const page = await open('/', phone);
      const found: string[] = [];
      for (const { url } of sample(library.articles, 4)) {
        await page.goto(`${base()}${url}?v=${view}`);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        found.push(...(await marksFirst(page)));
      }
      expect(found).toEqual([]);
    },
  );

  it.each(['standard', 'elder'])(
    'never ends inside a quoted key or screen text that fits it, in the %s view',
    { timeout: 120_000 },
    async (view) => {
      const page = await open('/', phone);
      const broken: Record<string, string[]> = {};
      for (const { url, id } of sample(library.articles, 4)) {
        await page.goto(`${base()}${url}?v=${view}`);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        const found = await brokenQuotations(page);
        if (found.length > 0) broken[id] = found;
      }
      expect(broken).toEqual({});
    },
  );

  it.each(['standard', 'elder'])(
    'of a headline or a chip never ends inside a word, in the %s view',
    { timeout: 120_000 },
    async (view) => {
      const words = [
        ...library.terms.flatMap(({ term, also }) => [term, ...also]),
        ...['小票', '商户', '密钥', '真伪', '断网', '已满', '超时', '扣款', '结算成功', '退款', '接收失败', 'Wi-Fi'],
      ].filter((word) => word.length > 1 && word.length < 7);
      const page = await open('/', phone);
      const broken: Record<string, string[]> = {};
      for (const url of [
        ...Object.values(kinds),
        ...sample(library.articles, 4).map((article) => article.url),
        ...sample(library.codes, 8).map((code) => code.url),
      ]) {
        await page.goto(`${base()}${url}?v=${view}`);
        const found = await page.evaluate((words) => {
          document.querySelectorAll('details').forEach((details) => (details.open = true));
          const wrong: string[] = [];
          for (const part of document.querySelectorAll('.phrases')) {
            const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            const nodes: Node[] = [];
            for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
            const places = nodes.flatMap((node) => [...node.textContent!].map((_, at) => [node, at] as const));
            const text = nodes.map(({ textContent }) => textContent).join('');
            const lineOf = (at: number) => {
              const range = document.createRange();
              range.setStart(...places[at]!);
              range.setEnd(places[at]![0], places[at]![1] + 1);
              return range.getClientRects()[0]?.bottom ?? 0;
            };
            for (const word of words) {
              const at = text.indexOf(word);
              // Chromium sets large and small signs on one line a few pixels apart.
              if (at >= 0 && Math.abs(lineOf(at) - lineOf(at + word.length - 1)) > 12) wrong.push(`${word} in ${text}`);
            }
          }
          return wrong;
        }, words);
        if (found.length > 0) broken[url] = found;
      }
      expect(broken).toEqual({});
    },
  );
});

describe('what opens where one is', () => {
  const withTerm = kinds.article;

  it('is a term: its words below the line, and the page does not move; a second tap closes it', async () => {
    const page = await open(withTerm, phone);
    await atRest(page);
    const term = page.locator('.term-link').first();
    await term.scrollIntoViewIfNeeded();
    await term.click();
    await page.locator('.opened').waitFor();
    expect(new URL(page.url()).pathname).toBe(withTerm);
    const { definition } = library.terms.find(({ term: name }) => name === '结算')!;
    expect(await page.locator('.opened').innerText()).toContain(definition);
    expect(await term.getAttribute('aria-expanded')).toBe('true');
    await term.click();
    await expect.poll(() => page.locator('.opened').count()).toBe(0);
  });

  it('is a link to the glossary without script, and where the file does not come', async () => {
    const still = await open(withTerm, { ...phone, javaScriptEnabled: false });
    await still.locator('.term-link').first().click();
    expect(new URL(still.url()).pathname).toBe('/glossary/');
    const cut = await open(withTerm, phone, (fresh) => fresh.route('**/notes.json', (route) => route.abort()));
    await atRest(cut);
    await cut.locator('.term-link').first().click();
    await cut.waitForURL('**/glossary/*');
  });

  it('is why it did not help, each reason with the text for support; without script it stands on the page of contact', async () => {
    const page = await open(kinds.article, phone);
    await atRest(page);
    await page.click('.ways a:last-child');
    await page.click('#unsolved summary >> nth=1');
    expect(await page.locator('#unsolved .to-send').nth(1).innerText()).toContain('答案 201 没解决：找不到这个键。');
    const still = await open(kinds.article, { ...phone, javaScriptEnabled: false });
    await still.click('.ways a:last-child');
    expect(new URL(still.url()).pathname + new URL(still.url()).hash).toBe('/contact/#unsolved');
    expect(await still.locator('.to-send').nth(1).innerText()).toContain('没解决：找不到这个键。');
  });

  it('is the link of each section, below the texts to pass on', async () => {
    const page = await open(kinds.article, phone);
    await atRest(page);
    await page.click('.hand-on > summary');
    await page.click('.hand-on details summary');
    await page.locator('.section-links li').first().waitFor();
    const links = await page
      .locator('.section-links copy-text')
      .evaluateAll((all) => all.map((link) => link.getAttribute('value')));
    expect(links).toContain(`https://pos-help.example.com${kinds.article}#still-stuck`);
    expect(links).toContain(`https://pos-help.example.com${kinds.article}#why`);
  });

  it.each(['standard', 'elder'])('stands in a list that takes no room from the first line (%s)', async (view) => {
    const page = await open(`${kinds.article}?v=${view}`, phone);
    await atRest(page);
    const text = page.locator('#steps + p');
    const height = async () => (await text.boundingBox())!.height;
    const lines = () =>
      text.evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return [...range.getClientRects()].map(({ left, right }) => [left, right].join());
      });
    const beside = [await height(), await lines()];
    await page.evaluate(() => document.querySelector('.contents')!.remove());
    expect(beside).toEqual([await height(), await lines()]);
  });

  it('is what a link in the list of contents leads to', async () => {
    const page = await open(kinds.article, phone);
    await atRest(page);
    await page.click('.contents > summary');
    await page.click('.contents a[href="#why"]');
    await expect.poll(() => page.locator('#why').isVisible()).toBe(true);
  });
});

describe('the customer’s view', () => {
  it.each([true, false])('is left to where one was (script: %s)', async (javaScriptEnabled) => {
    const page = await open(kinds.article, { ...phone, javaScriptEnabled });
    if (javaScriptEnabled) await atRest(page);
    await page.evaluate(() => scrollTo(0, 300));
    const box = () => page.locator('.receipt').boundingBox();
    const before = (await box())!.y;
    await page.click('.ways a[href="#customer"]');
    await page.click('.customer-close');
    await expect.poll(() => page.locator('.customer-card').isVisible()).toBe(false);
    if (javaScriptEnabled) await expect.poll(async () => Math.abs((await box())!.y - before)).toBeLessThan(2);
    else
      expect(
        await page
          .locator('.ways')
          .boundingBox()
          .then((row) => row!.y),
      ).toBeLessThan(screen);
  });
});

describe('an answer past its day of review', () => {
  it('says so, by the reader’s clock alone', async () => {
    const late = await open(kinds.article, phone, (fresh) => fresh.clock.setFixedTime(new Date('2032-01-01')));
    await expect.poll(() => late.locator('overdue-note').innerText()).toContain('照做之前先问客服');
    const fresh = await open(kinds.article, phone);
    await atRest(fresh);
    expect(await fresh.locator('overdue-note').textContent()).toBe('');
  });
});
