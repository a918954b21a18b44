/** What pages ask of a phone: how far a thumb goes, and the work of the main thread, four times slower than here. */
import type { Browser } from 'playwright-core';
import { inBrowser } from '../checks/in-browser';
import { middle } from './shared';

const viewport = { width: 360, height: 640 };

/** Of one kind of page: screens of 640 px in the middle and at most; px from the top to the end of the first step, and to the first full one. */
type Height = { kind: string; middle: number; most: number; firstStep?: number; fullStep?: number };

/** Lays out every page of each kind at 360 px, whole. */
export const heightsOf = (folder: string, kinds: Readonly<Record<string, string[]>>): Promise<Height[]> =>
  inBrowser([folder], async (browser, [site]) => {
    const page = await (await browser.newContext({ viewport, serviceWorkers: 'block' })).newPage();
    const heights: Height[] = [];
    for (const [kind, urls] of Object.entries(kinds)) {
      const seen: { height: number; firstStep?: number; fullStep?: number }[] = [];
      for (const url of urls) {
        await page.goto(site + url);
        seen.push(
          await page.evaluate(() => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('.below { content-visibility: visible !important }');
            document.adoptedStyleSheets = [sheet];
            const box = (part: string) => document.querySelector(part)?.getBoundingClientRect();
            return {
              height: document.documentElement.scrollHeight,
              firstStep: box('.short-steps li')?.bottom,
              fullStep: box('.prose ol > li')?.top,
            };
          }),
        );
      }
      const screens = seen.map(({ height }) => height / viewport.height);
      heights.push({
        kind,
        middle: middle(screens),
        most: Math.max(...screens),
        firstStep: middle(seen.flatMap(({ firstStep }) => firstStep ?? [])),
        fullStep: middle(seen.flatMap(({ fullStep }) => fullStep ?? [])),
      });
    }
    return heights;
  });

const figures = ['style', 'layout', 'script', 'sum', 'firstPaint'] as const;

/** Milliseconds: style, layout and script together, and the first contentful paint; the middle of all visits. */
type Work = Record<(typeof figures)[number], number>;

/** Visits an address of several sites in turns, so that what else the machine does falls on all alike. */
export async function workOf(folders: readonly string[], path: string, visits: number): Promise<Work[]> {
  const seen: Work[][] = folders.map(() => []);
  await inBrowser(folders, async (browser, sites) => {
    for (let visit = 0; visit <= visits; visit++) {
      for (const [at, site] of sites.entries()) {
        const work = await visitOnce(browser, site + path);
        // The first fills the caches of the machine.
        if (visit > 0) seen[at]!.push(work);
      }
    }
  });
  const middleOf = (works: Work[]) => figures.map((figure) => [figure, middle(works.map((work) => work[figure]))]);
  return seen.map((works) => Object.fromEntries(middleOf(works)) as Work);
}

async function visitOnce(browser: Browser, url: string): Promise<Work> {
  const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
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
