/** An answer on a phone: what is seen first, how long it is, and what opens where one is. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { loadContent } from '@/scripts/site/content';
import { sample } from '@/tests/ring';
import { brokenQuotations, brokenWords, marksFirst } from './lines';
import { atRest, phone, siteInBrowser } from './site-in-browser';
import { theBrowser } from './visitors';

const { open, base } = siteInBrowser();
const library = loadContent();
const screen = phone.viewport.height;

type Seen = {
  url: string;
  /** Of an answer: where its first short step ends, how high it is, how much of the screen its row takes. */
  answer?: { firstStep: number; height: number; bar: number };
  /** What stands on two lines, where it was looked for. */
  broken: { marks: string[]; quotations: string[]; words: string[] };
};

const words = [
  ...library.terms.flatMap(({ term, also }) => [term, ...also]),
  ...['小票', '商户', '密钥', '真伪', '断网', '已满', '超时', '扣款', '结算成功', '退款', '接收失败', 'Wi-Fi'],
].filter((word) => word.length > 1 && word.length < 7);

const views = ['standard', 'elder'] as const;
type View = (typeof views)[number];

/** Every answer, and some other pages, each laid out in whole once in either view: its heights, and where its lines end. */
async function seenInViews(): Promise<Record<View, Seen[]>> {
  const context = await (await theBrowser()).newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const all = library.articles.map(({ url }) => url);
  const answers = { standard: all, elder: sample(all, 4) };
  const looked = new Set(sample(all, 4));
  const others = [...Object.values(kinds), ...sample(library.codes, 8).map(({ url }) => url)];
  const seen: Record<View, Seen[]> = { standard: [], elder: [] };
  for (const url of new Set([...all, ...others])) {
    await page.goto(base() + url);
    await atRest(page);
    for (const view of views) {
      const isAnswer = answers[view].includes(url);
      if (!isAnswer && !others.includes(url)) continue;
      await page.evaluate((view) => document.querySelector<HTMLElement>(`a[href="?v=${view}"]`)!.click(), view);
      await page.waitForFunction((view) => document.documentElement.dataset.view === view, view);
      const answer = isAnswer ? await heightsOf(page) : undefined;
      const broken: Seen['broken'] = { marks: [], quotations: [], words: [] };
      if (!answer || looked.has(url)) {
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        broken.words = await brokenWords(page, words);
        if (answer) {
          broken.marks = await marksFirst(page);
          broken.quotations = await brokenQuotations(page);
        }
      }
      seen[view].push({ url, answer, broken });
    }
  }
  await context.close();
  return seen;
}
let everySeen: Promise<Record<View, Seen[]>> | undefined;

const heightsOf = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.below { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    const ends = ['.number-plate', 'h1', '.stamp', '.receipt-answer', '.short-steps li'].map(
      (part) => document.querySelector(part)!.getBoundingClientRect().bottom,
    );
    const bar = document.querySelector('.ways')!.getBoundingClientRect().height;
    return { firstStep: Math.max(...ends), height: document.documentElement.scrollHeight, bar };
  });

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

describe.each(views)('an answer at 360×640, in the %s view', (view) => {
  let seen: Seen[];
  beforeAll(async () => void (seen = (await (everySeen ??= seenInViews()))[view]), 240_000);
  const answers = () => seen.flatMap(({ url, answer }) => (answer ? [{ url, ...answer }] : []));
  const broken = (what: keyof Seen['broken']) =>
    seen.filter(({ broken }) => broken[what].length > 0).map(({ url, broken }) => [url, broken[what]]);

  const screens = view === 'elder' ? 2 : 1;
  it(`has number, question, verdict, answer and its first step on ${screens} screen(s), above the row of what one can do`, () => {
    expect(answers().length).toBeGreaterThanOrEqual(library.articles.length / 4);
    expect(answers().filter(({ firstStep, bar }) => firstStep > screens * screen - bar)).toEqual([]);
  });

  if (view === 'standard')
    it('is at most six screens long in the middle, and nine at the most', () => {
      expect(middle(answers().map(({ height }) => height))).toBeLessThanOrEqual(6 * screen);
      expect(answers().filter(({ height }) => height > 9 * screen)).toEqual([]);
    });

  it('has no line that begins with the mark behind a key or a short screen text', () =>
    expect(broken('marks')).toEqual([]));

  it('has no line that ends inside a quoted key or screen text that fits it', () =>
    expect(broken('quotations')).toEqual([]));

  it('has no headline or chip whose line ends inside a word, nor have other pages', () =>
    expect(broken('words')).toEqual([]));
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
    await still.waitForURL(`${base()}/contact/#unsolved`);
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
    const late = await open(kinds.article, { ...phone, time: '2032-01-01' });
    await expect.poll(() => late.locator('overdue-note').innerText()).toContain('照做之前先问客服');
    const fresh = await open(kinds.article, phone);
    await atRest(fresh);
    expect(await fresh.locator('overdue-note').textContent()).toBe('');
  });
});
