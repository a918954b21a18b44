/**
 * `npm run bench:search-in-browser`: how long a reader waits on a slow phone (1.6 Mbps, 150 ms, a processor
 * four times slower): from the first tap to the first result, to the refined one, for each query after, and how
 * long the page takes no key at most.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { siteServer } from '../site/serve';

const rounds = 5;
const limits = { first: 650, complete: 1500, query: 50, task: 500 };
const typed = ['钱', '钱没', '钱没到', '钱没到账', '前退', 'qiantui', '51', '刷了两遍都说请先结账，钱会不会扣两次'];

if (!existsSync('out/index.html')) {
  console.error('out/ holds no site; run npm run build first.');
  process.exit(1);
}
const server = siteServer('out').listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const { port } = server.address() as { port: number };
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
const runs: Awaited<ReturnType<typeof visit>>[] = [];
for (let round = 0; round < rounds; round++) runs.push(await visit(browser));
await browser.close();
server.close();

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const line = (what: string, values: number[], limit: number) =>
  console.log(
    `${what.padEnd(44)} ${median(values).toFixed(0).padStart(5)} ms (median of ${values.length}; ${Math.max(...values).toFixed(0)} at most; limit ${limit})`,
  );
console.log('Slow 4G (1.6 Mbps, 150 ms), processor 4 times slower');
line(
  'first tap to first result',
  runs.map(({ first }) => first),
  limits.first,
);
line(
  'first tap to refined result',
  runs.map(({ complete }) => complete),
  limits.complete,
);
line(
  'a query, key to result',
  runs.flatMap(({ queries }) => queries),
  limits.query,
);
line(
  'the longest that the page takes no key',
  runs.map(({ task }) => task),
  limits.task,
);

/** One visit of the home page with an empty cache; times in milliseconds. */
async function visit(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`http://127.0.0.1:${port}/`);
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
  const tapped = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#q')!;
    const now = performance.now();
    input.focus();
    input.value = '请先结';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return now;
  });
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('search-words')),
  );
  await page.waitForTimeout(1000);
  const shown = await page.evaluate(() => (window as unknown as { shownAt: number[] }).shownAt);
  const queries: number[] = [];
  for (const query of typed) {
    queries.push(
      await page.evaluate((text) => {
        const input = document.querySelector<HTMLInputElement>('#q')!;
        const from = performance.now();
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // Layout belongs to what the reader waits for.
        document.querySelector('#q-found')!.getBoundingClientRect();
        return performance.now() - from;
      }, query),
    );
    await page.waitForTimeout(50);
  }
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  return { first: shown[0]! - tapped, complete: shown.at(-1)! - tapped, queries, task: Math.max(0, ...tasks) };
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
