/** The desk: from a query to what is sent, and the desk in the frame of another site. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { further } from '@/tests/ring';
import { sidewaysScroll, smallTargets } from './measure';
import { atRest, phone, siteInBrowser } from './site-in-browser';

const library = loadContent();
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const replyOf = (id: string) => readFileSync(`out/reply/${id}.txt`, 'utf8').trimEnd();
const status = (page: Page) => page.locator('.desk-status');

async function deskIn(page: Page) {
  await page.waitForSelector('desk-board[data-ready]');
  return page;
}

describe('the desk', () => {
  const { open, base, asked } = siteInBrowser();
  const desk = async (options = {}) => deskIn(await open('/desk/', { ...allowed, ...options }));
  const ask = async (page: Page, query: string) => {
    await page.fill('#q', query);
    await atRest(page);
  };

  it('has the reply in the clipboard after 201 and Enter, by keyboard alone, with at most one request', async () => {
    const page = await desk();
    await page.keyboard.press('/');
    await page.keyboard.type('201');
    await page.waitForSelector('.found [data-answer="201"]');
    await atRest(page);
    const before = asked().length;
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe('201 的回复已复制');
    await page.waitForSelector('.report-form form:not([hidden])');
    expect(await copied(page)).toBe(replyOf('201'));
    expect(asked().slice(before).length, asked().slice(before).join('\n')).toBeLessThanOrEqual(1);
    expect(new URL(page.url()).pathname).toBe('/desk/');
  });

  further('waits, when Enter comes before the search, until there is something to copy', async () => {
    const page = await desk();
    await page.focus('#q');
    await page.keyboard.type('201');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe('201 的回复已复制');
    expect(await copied(page)).toBe(replyOf('201'));
  });

  it('copies nothing of what the search is not sure of: Enter goes to the first question, and another copies it', async () => {
    const page = await desk();
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await ask(page, '机器不让我弄');
    expect(await page.locator('#q-found').textContent()).toContain('可能是这些');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe('没有把握：看清问题，再按一次回车。');
    expect(await copied(page)).toBe('before');
    const first = (await page.locator('#q-found [data-answer]').first().getAttribute('data-answer'))!;
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe(replyOf(first));
  });

  further('goes from row to row by ↓ and ↑, says by Shift and Enter what it shows, and copies links', async () => {
    const page = await desk();
    await ask(page, '请先结算');
    const rows = await page
      .locator('.found [data-answer]')
      .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.answer));
    const at = () =>
      page.evaluate(() => document.activeElement!.closest<HTMLElement>('[data-answer]')?.dataset.answer ?? 'q');
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(rows[0]);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(rows[1]);
    await page.keyboard.press('Shift+Enter');
    const { question, steps } = library.numbered(rows[1]!)!;
    await expect.poll(() => page.locator('.desk-text').textContent()).toContain(`答案编号 ${[...rows[1]!].join(' ')}`);
    for (const said of [question, ...steps]) expect(await page.locator('.desk-text').textContent()).toContain(said);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe('q');
    await page.locator(`[data-answer="${rows[0]}"] >> text=链接`).click();
    await expect.poll(() => copied(page)).toBe(`${library.site.url}/${rows[0]}/`);
  });

  further('leads to the customer’s card where an answer has one', async () => {
    const page = await desk();
    const { id, url } = library.articles.find(({ customer }) => customer)!;
    await ask(page, id);
    expect(await page.locator(`[data-answer="${id}"] >> text=顾客卡`).getAttribute('href')).toBe(`${url}#customer`);
    const without = library.articles.find(({ customer }) => !customer)!;
    await ask(page, without.id);
    await page.waitForSelector(`.found-card[data-answer="${without.id}"]`);
    expect(await page.locator(`.found-card >> text=顾客卡`).count()).toBe(0);
  });

  it('brings the report of what happened, with the number of the answer, and follows the next', async () => {
    const page = await desk();
    const [one, other] = library.reportSituations.map(({ name, answers }) => ({ name, id: answers[0]!.id }));
    for (const { id, name } of [one!, other!]) {
      await ask(page, id);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.report-text').textContent()).toContain(`【报修】${name}`);
      expect(await page.locator('.report-text').textContent()).toContain(`看过答案 ${id}`);
    }
    expect(await page.locator('.report-remember').isVisible()).toBe(false);
  });

  further('keeps the last ten answers on this device, without what nobody used, until they are cleared', async () => {
    const page = await desk();
    const ids = library.articles.slice(0, 11).map(({ id }) => id);
    for (const id of ids) {
      await ask(page, id);
      await page.keyboard.press('Enter');
      await expect.poll(() => status(page).textContent()).toBe(`${id} 的回复已复制`);
    }
    await page.reload();
    await deskIn(page);
    const kept = () =>
      page
        .locator('.desk-last [data-answer]')
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.answer));
    await expect.poll(kept).toEqual([...ids].reverse().slice(0, 10));
    await page.evaluate(() => localStorage.setItem('desk', '["<b>", 7, {"a":1}, "201"]'));
    await page.reload();
    await deskIn(page);
    await expect.poll(kept).toEqual(['201']);
    await page.locator('.desk-last >> text=清除').click();
    expect(await page.locator('.desk-last').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('desk'))).toBeNull();
  });

  further('says so when the replies do not come, and has them at the next try', async () => {
    const page = await desk();
    await page.route('**/answers.json', (route) => route.abort());
    await ask(page, '201');
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page).textContent()).toBe('回复没能加载，可能是网络不好，请再按一次。');
    await page.unroute('**/answers.json');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe(replyOf('201'));
  });

  it('fits a panel of 320 px with all that is found, every key large enough', async () => {
    const page = await desk({ viewport: { width: 320, height: 640 } });
    await ask(page, '请先结算');
    await page.locator('.found .desk-reply').first().click();
    await page.waitForSelector('.desk-last [data-answer]');
    await page.waitForSelector('.report-form form:not([hidden])');
    expect(await sidewaysScroll(page, [320, 360, 1280])).toEqual([]);
    expect(await smallTargets(page, 44)).toEqual([]);
  });

  it('has every reply without script, and a field that leads to the search', async () => {
    const page = await open('/desk/', { ...phone, javaScriptEnabled: false });
    const replies = await page
      .locator('.desk-all a[href^="/reply/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(replies).toEqual(
      library.topics.flatMap(({ slug }) => library.articlesOf(slug).map(({ id }) => `/reply/${id}.txt`)),
    );
    expect(await page.locator('desk-board form[role=search]').getAttribute('action')).toBe('/search/');
    expect(base()).toMatch(/^http/);
  });
});

describe('the desk in a frame', () => {
  const crm = 'https://crm.example.com';
  const folder = mkdtempSync('.build/desk-');
  cpSync('out', folder, { recursive: true });
  const rewrite = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
    for (const twin of ['.br', '.gz']) rmSync(join(folder, file + twin), { force: true });
  };
  rewrite('site.json', '"frames":[]', `"frames":["${crm}"]`);
  rewrite('desk/index.html', '&quot;frames&quot;:[]', `&quot;frames&quot;:[&quot;${crm}&quot;]`);
  afterAll(() => rmSync(folder, { recursive: true }));
  const { open, base } = siteInBrowser(folder);
  const { url } = library.site;

  /** A page of another site with a page of ours in its frame; `policy`: whether the server of ours says who may. */
  async function framed(origin: string, path = '/desk/', policy = true): Promise<Page> {
    const page = await open('/privacy/', allowed);
    onTestFinished(() => page.unrouteAll({ behavior: 'ignoreErrors' }));
    await page.route(`${url}/**`, async (route) => {
      const response = await route.fetch({ url: base() + route.request().url().slice(url.length) });
      const headers = response.headers();
      if (!policy) delete headers['content-security-policy'];
      await route.fulfill({ response, headers });
    });
    const heard = `<script>window.heard=[];addEventListener('message',(e)=>heard.push([e.origin,e.data]))</script>`;
    await page.route(`${origin}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${heard}<iframe src="${url}${path}" width="320" height="640" allow="clipboard-write"></iframe>`,
      }),
    );
    await page.goto(`${origin}/`);
    return page;
  }
  const shown = (page: Page) =>
    page
      .frames()[1]!
      .evaluate(() => document.body?.textContent ?? '')
      .catch(() => '');

  further('works on a site that is named, and sends it the card of an answer, to it alone', async () => {
    const page = await framed(crm);
    const desk = page.frameLocator('iframe');
    await desk.locator('desk-board[data-ready]').waitFor({ state: 'attached' });
    await desk.locator('#q').fill('201');
    await expect.poll(() => desk.locator(':not(:defined), [data-coming]').count()).toBe(0);
    await desk.locator('[data-answer="201"] >> text=发卡片').click();
    const { question, answer } = library.numbered('201')!;
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
      .toEqual([
        [
          url,
          {
            type: 'pos-help-card',
            card: { title: question, desc: answer, link: `${url}/201/`, imgUrl: `${url}/share/201.png` },
          },
        ],
      ]);
    await desk.locator('[data-answer="201"] >> text=回复').first().click();
    await expect.poll(() => desk.locator('.desk-status').textContent()).toBe('201 的回复已复制');
  });

  further('is shown by the browser on no other site, nor is any other page on the site that is named', async () => {
    for (const [origin, path] of [
      ['https://other.example.com', '/desk/'],
      [crm, '/'],
      [crm, '/prompts/'],
    ] as const) {
      const page = await framed(origin, path);
      expect(await shown(page), `${path} in ${origin}`).not.toContain('POS');
    }
  });

  further('refuses by itself where no server says who may, and shows nothing of the search', async () => {
    const page = await framed('https://other.example.com', '/desk/', false);
    await expect.poll(() => shown(page)).toContain('这个网页不能放在别的网站里用。');
    expect(await page.frameLocator('iframe').locator('desk-board').count()).toBe(0);
  });
});
