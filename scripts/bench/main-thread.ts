/** What a page asks of a phone: the work of its main thread, four times slower than here, and when something is seen first. */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { siteServer } from '../site/serve';

/** Milliseconds: style, layout and script together, and the first contentful paint; the middle of all visits. */
export type Work = { folder: string; style: number; layout: number; script: number; sum: number; firstPaint: number };

/** Visits an address of several sites in turns, so that what else the machine does falls on all alike. */
export async function workOf(folders: readonly string[], path: string, visits: number): Promise<Work[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  const servers = folders.map((folder) => siteServer(folder).listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((ready) => server.once('listening', ready))));
  const seen: Omit<Work, 'folder'>[][] = folders.map(() => []);
  for (let visit = 0; visit <= visits; visit++) {
    for (const [at, server] of servers.entries()) {
      const work = await visitOnce(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      // The first fills the caches of the machine.
      if (visit > 0) seen[at]!.push(work);
    }
  }
  await browser.close();
  for (const server of servers) server.close();
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return folders.map((folder, at) => {
    const of = (name: keyof Omit<Work, 'folder'>) => middle(seen[at]!.map((work) => work[name]));
    return {
      folder,
      style: of('style'),
      layout: of('layout'),
      script: of('script'),
      sum: of('sum'),
      firstPaint: of('firstPaint'),
    };
  });
}

async function visitOnce(browser: Browser, url: string): Promise<Omit<Work, 'folder'>> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // Time of the thread itself: not what other programs take.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  // Islands wake when the browser is idle, or after a second.
  await page.waitForTimeout(1500);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const took = (name: string) => metrics.find((metric) => metric.name === name)!.value * 1000;
  const [style, layout, script] = [took('RecalcStyleDuration'), took('LayoutDuration'), took('ScriptDuration')];
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  await context.close();
  return { style, layout, script, sum: style + layout + script, firstPaint };
}
