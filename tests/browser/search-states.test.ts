/** What a reader sees when the search is sure, when it is not, and when nothing is ours; with and without its second stage. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { offlineUrl } from '@/lib/site/urls';
import { further, sample } from '@/tests/ring';
import { violations } from './axe';
import { builtSearch, queryWith, type BuiltSearch } from './built-search';
import { sidewaysScroll } from './measure';
import { askLast, atRest, phone, siteInBrowser } from './site-in-browser';
import { theBrowser } from './visitors';

const { open } = siteInBrowser();
const secondStage = '**/assets/search-words-*.json';
const thirdStage = '**/assets/search-bodies-*.json';

let search: BuiltSearch;
let sure: string;
let unsure: string;
let foreign: string;

beforeAll(() => {
  search = builtSearch();
  sure = queryWith(search, { whole: 'sure' });
  unsure = queryWith(search, { whole: 'perhaps' });
  foreign = queryWith(search, { whole: 'none', early: ['none'] });
});
const answersTo = (query: string) => search.whole.search(query).hits.map(({ place }) => search.whole.answer(place)!);

/** Where a search field is, and what it finds. */
type Place = { name: string; found: string; status: string; go: (query: string) => Promise<Page> };

async function typed(page: Page, field: string, query: string): Promise<Page> {
  await page.fill(field, query);
  await page.waitForSelector(`${field}-found:not([hidden])`);
  await atRest(page);
  return page;
}

async function offline(): Promise<Page> {
  const context = await (await theBrowser()).newContext(phone);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(pathToFileURL(resolve('out', offlineUrl.slice(1))).href);
  return page;
}

/** At a time that stands still nothing comes late, however busy the machine is. */
const still = { ...phone, time: '2026-11-25T10:30:00' };
const onPage = (path: string, field: string) => async (query: string) => typed(await open(path, still), field, query);
const places: Place[] = [
  { name: 'the home page', found: '#q-found', status: 'main .found-status', go: onPage('/', '#q') },
  { name: 'the search page', found: '#q-found', status: 'main .found-status', go: onPage('/search/', '#q') },
  {
    name: 'the offline file',
    found: '.found',
    status: '.found-status',
    async go(query) {
      const page = await offline();
      await page.fill('#q', query);
      return page;
    },
  },
  {
    name: 'the header',
    found: '#header-q-found',
    status: 'header .found-status',
    go: onPage('/settlement/how-to-settle/', '#header-q'),
  },
];

/** Everything by which a reader could take a question for an answer. */
const verdicts = '.stamp, .receipt, strong, [class*="tone-"]';
/** What the first answers to a query say of money and what to do. */
const saidFor = (query: string) =>
  answersTo(query)
    .slice(0, 8)
    .flatMap(({ stamp, answer }) => [stamp, answer]);

describe.each(sample(places, 4))('on $name', ({ found, status, go }) => {
  it('what is sure has its verdict and its sentence', async () => {
    const page = await go(sure);
    const { id, stamp, answer } = answersTo(sure)[0]!;
    const row = page.locator(`${found} .answer-row`).first();
    expect(await row.locator('.number').textContent()).toBe(id);
    expect(await row.locator('strong').textContent()).toBe(stamp);
    expect(await row.textContent()).toContain(answer);
    expect(await page.locator(status).textContent()).toMatch(/^找到 \d 个相关答案$/);
  });

  it('what is not sure is up to four questions without a word of money, then support, the question to copy, topics folded', async () => {
    const page = await go(unsure);
    const box = page.locator(found);
    expect(await box.locator('.found-title').first().textContent()).toBe('可能是这些');
    expect(await page.locator(status).textContent()).toBe('没有把握，可能是这些');
    const best = answersTo(unsure).slice(0, 4);
    expect(await box.locator('.answer-row .number').allTextContents()).toEqual(best.map(({ id }) => id));
    expect(await box.locator('.answer-row .question').allTextContents()).toEqual(best.map(({ question }) => question));
    const kinds = await box.locator('.rows > li').evaluateAll((rows) => rows.map(({ className }) => className));
    expect(kinds.slice(0, best.length)).toEqual(best.map(() => 'answer-row'));
    expect(await box.locator(verdicts).count()).toBe(0);
    const text = await box.innerText();
    expect(saidFor(unsure).filter((said) => text.includes(said))).toEqual([]);
    expect(await box.locator('a[href^="tel:"]').isVisible()).toBe(true);
    expect(await box.getByText('复制这个问题给客服').isVisible()).toBe(true);
    expect(await box.locator('.found-topic').first().isVisible()).toBe(false);
    await box.locator('summary').click();
    expect(await box.locator('.found-topic').first().isVisible()).toBe(true);
  });

  it('nothing that is ours is said so, with ways on', async () => {
    const page = await go(foreign);
    expect(await page.locator(status).textContent()).toBe('没有找到答案');
    expect(await page.locator(`${found} .found-topic`).first().isVisible()).toBe(true);
    expect(await page.locator(`${found} a[href^="tel:"]`).isVisible()).toBe(true);
  });

  it('help that is never given is none, however it is asked', async () => {
    const page = await go('怎么提额');
    expect(await page.locator(status).textContent()).toBe('这件事本站不提供办法');
    expect(await page.locator(`${found} .rows`).count()).toBe(0);
  });
});

/** A page whose second stage, or another file, is held up, at a time that stands still. */
async function withoutWords(query: string, file = secondStage) {
  let release = () => {};
  const held = new Promise<void>((now) => (release = now));
  const page = await open('/', still, (fresh) => fresh.route(file, (route) => held.then(() => route.continue())));
  await page.fill('#q', query);
  return {
    page,
    status: page.locator('main .found-status'),
    /** It arrives, when a reader may be about to tap. */
    async arrive() {
      await page.clock.setFixedTime('2026-11-25T10:30:01');
      release();
      await atRest(page);
    },
  };
}

/** The rows that are shown, and where each stands. */
const rowsOf = (page: Page) =>
  page.locator('#q-found .rows > li').evaluateAll((items) =>
    items.map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return { link: item.querySelector('a')!.getAttribute('href'), top, height };
    }),
  );

describe('before the second stage is here', () => {
  const found = ['sure', 'perhaps'] as const;

  it('no words are sure, and when they turn out to be, the verdict of the first appears in the room that it had', async () => {
    const query = queryWith(search, { early: [...found], whole: 'sure', same: true });
    const { page, status, arrive } = await withoutWords(query);
    await page.waitForSelector('#q-found .rows > li');
    expect(await page.locator(`#q-found :is(${verdicts})`).count()).toBe(0);
    expect(await status.textContent()).toBe('没有把握，可能是这些');
    const before = await rowsOf(page);
    await arrive();
    expect((await rowsOf(page)).slice(0, before.length)).toEqual(before);
    const answers = page.locator('#q-found .answer-row');
    expect(await answers.first().locator('strong').textContent()).toBe(answersTo(query)[0]!.stamp);
    expect(await answers.nth(1).locator('strong').count()).toBe(0);
    expect(await status.textContent()).toMatch(/^找到 \d+ 个相关答案$/);
    expect(await page.locator('#q-found').innerText()).not.toContain('可能是这些');
  });

  further('a row that would turn out not to be the best keeps its verdict back; the best comes below', async () => {
    const query = queryWith(search, { early: [...found], whole: 'sure', same: false });
    const { page, arrive } = await withoutWords(query);
    await page.waitForSelector('#q-found .rows > li');
    const before = await rowsOf(page);
    await arrive();
    const after = await rowsOf(page);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.map(({ link }) => link)).toContain(answersTo(query)[0]!.url);
    expect(await page.locator(`#q-found :is(${verdicts})`).count()).toBe(0);
    expect(await page.locator('#q-found a[href^="tel:"]').isVisible()).toBe(true);
  });

  further('what stays unsure stays where it is, and support comes below', async () => {
    const query = queryWith(search, { early: [...found], whole: 'perhaps' });
    const { page, arrive } = await withoutWords(query);
    await page.waitForSelector('#q-found .rows > li');
    const before = await rowsOf(page);
    await arrive();
    expect((await rowsOf(page)).slice(0, before.length)).toEqual(before);
    expect(await page.locator(`#q-found :is(${verdicts})`).count()).toBe(0);
    expect(await page.locator('#q-found a[href^="tel:"]').isVisible()).toBe(true);
  });

  it('what turns out to be nothing of ours stays too, without a verdict, and support comes below', async () => {
    const query = queryWith(search, { early: [...found], whole: 'none' });
    const { page, arrive } = await withoutWords(query);
    await page.waitForSelector('#q-found .rows > li');
    const before = await rowsOf(page);
    await arrive();
    expect(await rowsOf(page)).toEqual(before);
    expect(await page.locator(`#q-found :is(${verdicts})`).count()).toBe(0);
    expect(await page.locator('#q-found a[href^="tel:"]').isVisible()).toBe(true);
  });

  further('a way to the large view is there at once, and once', async () => {
    const { page, arrive } = await withoutWords('字太小');
    const card = page.locator('#q-found a[href="?v=elder"]');
    await card.waitFor();
    await arrive();
    expect(await card.count()).toBe(1);
  });

  further('nothing is called none: it looks, and who waits long is offered other ways that stay', async () => {
    const { page, status, arrive } = await withoutWords(foreign);
    await page.waitForSelector('main .found-status:has-text("正在找…")');
    await page.waitForSelector('#q-found .found-topic');
    expect(await status.textContent()).toBe('正在找…');
    const before = await page.locator('#q-found').boundingBox();
    await arrive();
    expect(await status.textContent()).toBe('没有找到答案');
    expect(await page.locator('#q-found').boundingBox()).toEqual(before);
  });

  further('what comes in two stages after other ways were offered is there once', async () => {
    const { page, arrive } = await withoutWords(queryWith(search, { early: ['none'], whole: 'perhaps' }));
    await page.waitForSelector('#q-found .found-topic');
    await arrive();
    const links = (await rowsOf(page)).map(({ link }) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links).toEqual([...new Set(links)]);
  });

  further('what comes after other ways were offered stands below them', async () => {
    const query = queryWith(search, { early: ['none'], whole: 'sure' });
    const { page, status, arrive } = await withoutWords(query);
    await page.waitForSelector('#q-found .found-topic');
    const topic = page.locator('#q-found .found-topic').first();
    const before = await topic.boundingBox();
    await arrive();
    expect(await topic.boundingBox()).toEqual(before);
    expect(await page.locator('#q-found .answer-row .number').first().textContent()).toBe(answersTo(query)[0]!.id);
    expect(await status.textContent()).toMatch(/^找到 \d 个相关答案$/);
  });
});

describe('when the second stage cannot be had', () => {
  const without = (query: string) =>
    open('/', still, (fresh) => fresh.route(secondStage, (route) => route.abort())).then((page) =>
      typed(page, '#q', query),
    );

  it.each(['sure', 'perhaps'] as const)(
    'words that would be %s are not, and whom to call stands below',
    async (early) => {
      const page = await without(queryWith(search, { early: [early], whole: 'sure' }));
      expect(await page.locator('main .found-status').textContent()).toBe('网络不好，只搜了一部分，请再试一次');
      expect(await page.locator(`#q-found :is(${verdicts})`).count()).toBe(0);
      expect(await page.locator('#q-found a[href^="tel:"]').isVisible()).toBe(true);
    },
  );

  it('rows that a reader may be about to tap stay where they are, and what stands above them says so', async () => {
    let fail = () => {};
    const failed = new Promise<void>((now) => (fail = now));
    const page = await open('/', still, (fresh) =>
      fresh.route(secondStage, (route) => failed.then(() => route.abort())),
    );
    await page.fill('#q', queryWith(search, { early: ['perhaps'], whole: 'sure' }));
    await page.waitForSelector('#q-found .rows > li');
    const before = await rowsOf(page);
    await page.clock.setFixedTime('2026-11-25T10:30:01');
    fail();
    await atRest(page);
    expect(await rowsOf(page)).toEqual(before);
    expect(await page.locator('main .found-status').textContent()).toBe('网络不好，只搜了一部分，请再试一次');
    expect(await page.locator('#q-found .found-title').innerText()).toBe('网络不好，只搜了一部分，请再试一次');
    expect(await page.locator('#q-found a[href^="tel:"]').isVisible()).toBe(true);
  });

  it('who finds nothing is told that this was not all, and finds ways on', async () => {
    const page = await without(foreign);
    expect(await page.locator('main .found-status').textContent()).toBe('网络不好，只搜了一部分，请再试一次');
    expect(await page.locator('#q-found a[href^="tel:"]').isVisible()).toBe(true);
    expect(await page.locator('#q-found .found-topic').count()).toBe(10);
    expect(await page.locator('#q-found').innerText()).not.toContain('没有找到');
  });
});

describe('when the third stage knows another answer to be the first', () => {
  // Of all queries of our tables and of those that others asked none is such a one.
  it('the rows keep what they say of money, and their places', async () => {
    const { page, arrive } = await withoutWords('机器到期', thirdStage);
    const said = page.locator('#q-found .answer-row strong');
    await said.first().waitFor();
    const [before, stamps] = [await rowsOf(page), await said.allTextContents()];
    await arrive();
    const best = answersTo('机器到期')[0]!;
    expect(before.slice(1).map(({ link }) => link)).toContain(best.url);
    expect((await rowsOf(page)).slice(0, before.length)).toEqual(before);
    expect((await said.allTextContents()).slice(0, stamps.length)).toEqual(stamps);
    expect(stamps).toContain(best.stamp);
  });
});

describe('when the third stage cannot be had', () => {
  it('it is asked for once a query, and what there is stays', async () => {
    let asked = 0;
    const page = await open('/', phone, (fresh) =>
      fresh.route(thirdStage, (route) => {
        asked++;
        return route.abort();
      }),
    );
    await typed(page, '#q', unsure);
    expect(await page.locator('#q-found .answer-row').count()).toBeGreaterThan(0);
    // Whatever failing would lead to at once comes before this.
    for (let turn = 0; turn < 5; turn++) await askLast(page, '/robots.txt');
    expect(asked).toBe(1);
  });
});

describe('pages that are no answers', () => {
  const links = (page: Page) =>
    page.locator('#q-found .rows a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));

  it('stand first when the query is their name, marked as what they are', async () => {
    const page = await typed(await open('/', phone), '#q', '填报障单');
    expect((await links(page))[0]).toBe('/report/');
    expect(await page.locator('#q-found .found-kind').first().textContent()).toBe('工具');
    expect(await page.locator('main .found-status').textContent()).not.toBe('没有找到答案');
    expect(await page.locator('#q-found').innerText()).not.toContain('没有找到');
  });

  it('stand below three answers when it is not', async () => {
    const page = await typed(await open('/', still), '#q', '钱没到账怎么办');
    expect(await page.locator('#q-found .rows > li').nth(0).locator('.number').count()).toBe(1);
    expect((await links(page))[3]).toBe('/guides/money-not-arrived/');
    expect(await page.locator('#q-found .found-kind').allTextContents()).toEqual(['一步步查']);
  });

  further('lead within the offline file, as far as it has them', async () => {
    const page = await offline();
    await page.fill('#q', '冲正是什么意思');
    const link = page.locator('.found .rows a').first();
    expect(await link.locator('.found-kind').textContent()).toBe('术语');
    await link.click();
    expect(new URL(page.url()).hash).toBe('#term-reversal');
    await page.fill('#q', '填报障单');
    expect(await page.locator('.found .found-kind').allTextContents()).not.toContain('工具');
  });
});

describe('a keyboard that composes Latin letters', () => {
  /** Composes in the field without committing. */
  async function composing(page: Page) {
    await page.click('#q');
    const session = await page.context().newCDPSession(page);
    return {
      hold: (text: string) =>
        session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
      commit: (text: string) => session.send('Input.insertText', { text }),
    };
  }
  const first = (page: Page, found: string) => page.locator(`${found} :is(.number, .number-plate)`).first();

  it.each(
    sample(
      [
        ['home', '#q-found', async () => open('/', phone)],
        ['the offline file', '.found', offline],
      ] as const,
      2,
    ),
  )('shows results before the word is committed, on %s', async (_, found, go) => {
    const page = await go();
    const { hold, commit } = await composing(page);
    if (found === '#q-found') await page.waitForSelector('#q[aria-controls]');
    await hold("qing'xian'jie'suan");
    await page.waitForSelector(`${found} :is(.rows li, .found-card)`);
    if (found === '#q-found') await atRest(page);
    expect(await first(page, found).textContent()).toBe('201');
    expect(await page.inputValue('#q')).toBe("qing'xian'jie'suan");
    await commit('请先结算');
    expect(await page.inputValue('#q')).toBe('请先结算');
    expect(await page.locator(`${found} .found-card .number-plate`).textContent()).toBe('201');
  });

  it('says nothing of letters that nothing reads as, and keeps nothing of them', async () => {
    const page = await open('/search/', phone, (fresh) => fresh.clock.install());
    const { hold } = await composing(page);
    await page.waitForSelector('#q[aria-controls]');
    await hold('zqwkv');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')!.value === 'zqwkv');
    await atRest(page);
    expect(await page.locator('#q-found').isHidden()).toBe(true);
    await hold('qing xian jie suan');
    await page.waitForSelector('#q-found :is(.rows li, .found-card)');
    await page.clock.fastForward(1000);
    expect(new URL(page.url()).hash).toBe('');
  });

  further('leaves characters on their way alone until they are committed', async () => {
    const page = await open('/', phone);
    const { hold, commit } = await composing(page);
    await page.waitForSelector('#q[aria-controls]');
    for (const text of ['结', '结算', 'ㄐㄧㄝ']) {
      await hold(text);
      await page.waitForFunction((held) => document.querySelector<HTMLInputElement>('#q')!.value === held, text);
      await atRest(page);
      expect(await page.locator('#q-found').isHidden()).toBe(true);
    }
    await commit('结算');
    await page.waitForSelector('#q-found .rows li');
    expect(await page.inputValue('#q')).toBe('结算');
  });
});

describe('results that are not sure', () => {
  it.each(sample(['', '?v=elder'], 2))(
    'have no accessibility violation in either theme, at /search/%s',
    async (view) => {
      const page = await typed(await open(`/search/${view}`, phone), '#q', unsure);
      await page.locator('#q-found summary').click();
      expect(await violations(page, { within: 'main search-box' })).toEqual([]);
    },
  );

  further('have none in the offline file either', async () => {
    const file = await offline();
    await file.fill('#q', unsure);
    // They are judged elsewhere, and axe reads them all.
    await file.evaluate(() => document.querySelectorAll('article').forEach((answer) => answer.remove()));
    expect(await violations(file, { within: '.found' })).toEqual([]);
  });

  it('fit a narrow screen and a thumb', async () => {
    const page = await typed(await open('/', { viewport: { width: 320, height: 640 } }), '#q', unsure);
    await page.locator('#q-found summary').click();
    expect(await sidewaysScroll(page, [320, 360])).toEqual([]);
    const small = await page
      .locator('#q-found :is(a, button, summary)')
      .evaluateAll((all) =>
        all
          .filter((stop) => (stop as HTMLElement).offsetParent && stop.getBoundingClientRect().height < 44)
          .map((stop) => stop.textContent),
      );
    expect(small).toEqual([]);
  });

  it('are gone through by the keyboard', async () => {
    const page = await typed(await open('/', still), '#q', unsure);
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(answersTo(unsure)[0]!.url);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(answersTo(unsure)[1]!.url);
  });
});
