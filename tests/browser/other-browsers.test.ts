import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { full } from '@/tests/ring';
import { runsHere, startChromium80 } from './chromium-80';
import { startFirefox } from './firefox';
import type { OtherBrowser, OtherPage } from './other-browser';
import { atRest, phone, siteInBrowser } from './site-in-browser';

/** Where the main parts of a page stand, rounded: what a reader would see move. */
const layout = `(() => {
  const parts = ['h1', '.stamp', '.receipt', '.receipt-answer', '.lcd', '.key', 'main', 'footer'];
  return parts.flatMap((part) => {
    const element = document.querySelector(part);
    if (!element) return [];
    const { left, width, height } = element.getBoundingClientRect();
    return [[part, Math.round(left), Math.round(width), Math.round(height)]];
  });
})()`;
type Layout = [part: string, left: number, width: number, height: number][];

const browsers = [
  {
    name: 'Chromium 80',
    file: 'chromium-80',
    start: startChromium80,
    version: /^HeadlessChrome\/80\./,
    here: runsHere,
  },
  { name: 'Firefox', file: 'firefox', start: startFirefox, version: /^firefox\//, here: true },
].filter(({ here }) => here);

// Only the full ring needs the other browsers.
describe.skipIf(!full).each(browsers)('$name', ({ name: other, file, start, version }) => {
  const today = siteInBrowser();
  let browser: OtherBrowser;
  beforeAll(async () => {
    browser = await start();
    mkdirSync('test-results/screenshots', { recursive: true });
  });
  afterAll(() => browser?.close());

  /** A page at phone size, and what it had to complain of. */
  async function open(path: string): Promise<{ page: OtherPage; said: string[] }> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text());
    });
    await page.setViewport(phone.viewport);
    await page.goto(today.base() + path);
    await page.waitForFunction(`customElements.get('copy-text') !== undefined`);
    return { page, said };
  }

  it('is the version it says', async () => expect(await browser.version()).toMatch(version));

  it.each(Object.entries(kinds))('shows the %s page styled and whole, and nothing throws', async (name, path) => {
    const { page, said } = await open(path);
    const seen = await page.evaluate<{ paper: string; h1: number; overflow: number; shownThoughHidden: number }>(`({
      paper: getComputedStyle(document.body).backgroundColor,
      h1: parseFloat(getComputedStyle(document.querySelector('h1')).fontSize),
      overflow: document.documentElement.scrollWidth - innerWidth,
      shownThoughHidden: [...document.querySelectorAll('[hidden]')].filter((element) => element.getClientRects().length > 0).length,
    })`);
    expect(seen).toEqual({ paper: 'rgb(246, 244, 238)', h1: 26, overflow: 0, shownThoughHidden: 0 });
    await page.screenshot({ path: `test-results/screenshots/${file}-${name.replace(/ /g, '-')}.png` });
    expect(said).toEqual([]);
  });

  it.each(['home', 'article', 'code', 'guide', 'topic'] as const)(
    'lays the %s page out as today’s browser does',
    async (name) => {
      const { page } = await open(kinds[name]);
      // What stands far below is laid out when it comes near (components/ui/below.css); here all of it counts.
      const all = `document.querySelectorAll('.below').forEach((part) => { part.style.contentVisibility = 'visible'; })`;
      await page.evaluate<undefined>(all);
      const old = await page.evaluate<Layout>(layout);
      const fresh = await today.open(kinds[name], phone);
      await atRest(fresh);
      await fresh.evaluate(all);
      const now = (await fresh.evaluate(layout)) as Layout;
      const differing = now.filter(([part, ...sizes]) => {
        const before = old.find(([other]) => other === part);
        // Lines may break elsewhere: a twentieth of the height, and one line of text at most.
        return (
          !before ||
          sizes.some(
            (size, at) =>
              Math.abs(size - (before[at + 1] as number)) > Math.max(at === 2 ? size * 0.05 : 2, at === 2 ? 36 : 2),
          )
        );
      });
      expect(differing, `${other}: ${JSON.stringify(old)}`).toEqual([]);
    },
  );

  it('goes from the keypad to the steps by its links', async () => {
    const { page, said } = await open('/');
    await page.click('a.key[href="/prompts/"]');
    await page.waitForFunction(`location.pathname === '/prompts/' && document.readyState === 'complete'`);
    await page.click('a[href="/prompts/settle-first-prompt/"]');
    await page.waitForFunction(
      `document.querySelector('.stamp') && document.querySelector('.stamp').textContent === '一般不扣款'`,
    );
    expect(said).toEqual([]);
  });

  it('finds the answer as one types', async () => {
    const { page, said } = await open('/');
    await page.type('#q', '请先结帐');
    await page.waitForFunction(
      `document.querySelector('.found .number-plate') && document.querySelector('.found .number-plate').textContent.trim() === '201'`,
    );
    await page.screenshot({ path: `test-results/screenshots/${file}-found.png` });
    expect(said).toEqual([]);
  });

  it('rights what can be righted in more ways than are kept', async () => {
    const { page, said } = await open('/');
    await page.type('#q', '流量服务费已到期，请续费');
    await page.waitForFunction(
      `[...document.querySelectorAll('.found')].some((found) => found.textContent.includes('707'))`,
    );
    expect(said).toEqual([]);
  });

  it('answers a query from a link', async () => {
    const { page, said } = await open(`/search/?q=${encodeURIComponent('501')}`);
    await page.waitForFunction(
      `document.querySelector('.found .number-plate') && document.querySelector('.found .number-plate').textContent.trim() === '501'`,
    );
    expect(said).toEqual([]);
  });

  it('turns to the large view and back', async () => {
    const { page, said } = await open(kinds.article);
    const size = () => page.evaluate(`getComputedStyle(document.body).fontSize`);
    await page.click('.view-switch .when-standard');
    await expect.poll(size).toBe('22.1px');
    await page.click('.view-switch .when-elder');
    await expect.poll(size).toBe('17px');
    expect(said).toEqual([]);
  });

  it('works out the day of payment and fills in a report', async () => {
    const check = await open(kinds['payout check']);
    await check.page.waitForFunction(`/最早 20\\d\\d 年/.test(document.querySelector('.receipt').textContent)`);
    expect(check.said).toEqual([]);
    const report = await open(`${kinds.report}?s=charged-twice`);
    await report.page.waitForFunction(
      `document.querySelector('.report-text') && /【报修】/.test(document.querySelector('.report-text').textContent)`,
    );
    expect(report.said).toEqual([]);
  });
});
