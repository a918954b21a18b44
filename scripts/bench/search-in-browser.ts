/**
 * `npm run bench:search-in-browser`: how long a reader waits on a slow phone (1.6 Mbps, 150 ms, a processor
 * four times slower): from the first tap to the first result, to the refined one, for each query after, and how
 * long the page takes no key at most.
 */
import type { Browser, CDPSession } from 'playwright-core';
import { inBrowser } from '../checks/in-browser';
import { middle, needsBuild } from './shared';

const rounds = 5;
/** What is measured, and the milliseconds that are wanted. */
const figures = [
  ['first', 'first tap to first result', 650],
  ['complete', 'first tap to refined result', 1500],
  ['query', 'a query, key to result', 50],
  ['task', 'the longest that the page takes no key', 500],
] as const;
const typed = ['钱', '钱没', '钱没到', '钱没到账', '前退', 'qiantui', '51', '刷了两遍都说请先结账，钱会不会扣两次'];

needsBuild('out/index.html');
const runs = await inBrowser(['out'], async (browser, [site]) => {
  const visits: Awaited<ReturnType<typeof visit>>[] = [];
  for (let round = 0; round < rounds; round++) visits.push(await visit(browser, site!));
  return visits;
});

console.log('Slow 4G (1.6 Mbps, 150 ms), processor 4 times slower');
for (const [figure, what, limit] of figures) {
  const values = runs.flatMap((run) => run[figure]);
  console.log(
    `${what.padEnd(44)} ${middle(values).toFixed(0).padStart(5)} ms (median of ${values.length}; ${Math.max(...values).toFixed(0)} at most; limit ${limit})`,
  );
}

/** One visit of the home page with an empty cache; times in milliseconds. */
async function visit(browser: Browser, site: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${site}/`);
  await page.waitForFunction(() => customElements.get('search-box'));
  await slowDown(session);
  await page.evaluate(() => {
    const found = document.querySelector('#q-found')!;
    const times: number[] = [];
    const tasks: number[] = [];
    Object.assign(window, { shownAt: times, tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    new MutationObserver(() => found.querySelector('li') && times.push(performance.now())).observe(found, {
      childList: true,
    });
  });
  const ask = (text: string) =>
    page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('#q')!;
      const from = performance.now();
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Layout belongs to what the reader waits for.
      document.querySelector('#q-found')!.getBoundingClientRect();
      return { from, took: performance.now() - from };
    }, text);
  const { from: tapped } = await ask('请先结');
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('search-words')),
  );
  await page.waitForTimeout(1000);
  const shown = await page.evaluate(() => (window as unknown as { shownAt: number[] }).shownAt);
  const query: number[] = [];
  for (const text of typed) {
    query.push((await ask(text)).took);
    await page.waitForTimeout(50);
  }
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  return { first: shown[0]! - tapped, complete: shown.at(-1)! - tapped, query, task: Math.max(0, ...tasks) };
}

async function slowDown(session: CDPSession) {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
