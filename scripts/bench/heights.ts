/** How high pages stand on a phone, and where their first step is: what a thumb has to do. */
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { siteServer } from '../site/serve';

const viewport = { width: 360, height: 640 };

/** Of one kind of page: screens of 640 px in the middle and at most; px from the top to the end of the first step, and to the first full one. */
export type Height = { kind: string; middle: number; most: number; firstStep?: number; fullStep?: number };

/** Lays out every page of each kind at 360 px, whole. */
export async function heightsOf(folder: string, kinds: Readonly<Record<string, string[]>>): Promise<Height[]> {
  const server = siteServer(folder).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
  const page = await (await browser.newContext({ viewport, serviceWorkers: 'block' })).newPage();
  const heights: Height[] = [];
  for (const [kind, urls] of Object.entries(kinds)) {
    const seen: { height: number; firstStep: number; fullStep: number }[] = [];
    for (const url of urls) {
      await page.goto(`http://127.0.0.1:${port}${url}`);
      seen.push(
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('.below { content-visibility: visible !important }');
          document.adoptedStyleSheets = [sheet];
          const box = (part: string) => document.querySelector(part)?.getBoundingClientRect();
          return {
            height: document.documentElement.scrollHeight,
            firstStep: box('.short-steps li')?.bottom ?? NaN,
            fullStep: box('.prose ol > li')?.top ?? NaN,
          };
        }),
      );
    }
    const sorted = (of: (one: (typeof seen)[number]) => number) =>
      seen
        .map(of)
        .filter((value) => !Number.isNaN(value))
        .sort((a, b) => a - b);
    const middle = (values: number[]) => values[Math.floor(values.length / 2)];
    const all = sorted(({ height }) => height / viewport.height);
    heights.push({
      kind,
      middle: middle(all)!,
      most: all.at(-1)!,
      firstStep: middle(sorted(({ firstStep }) => firstStep)),
      fullStep: middle(sorted(({ fullStep }) => fullStep)),
    });
  }
  await browser.close();
  server.close();
  return heights;
}
