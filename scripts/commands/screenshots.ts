/** `npm run screenshots`: pictures of every kind of page, in the widths, themes and views of the design brief, in test-results/. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { pageKinds } from '../checks/page-kinds';
import { siteServer } from '../site/serve';

const sizes = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

const server = siteServer('out').listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const { base } = readBuiltSite('out');
const { port } = server.address() as { port: number };
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
mkdirSync('test-results/screenshots', { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of sizes) {
    const context = await browser.newContext({ viewport, colorScheme });
    for (const view of ['standard', 'elder']) {
      for (const [name, path] of Object.entries(pageKinds)) {
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${port}${base}${path}?v=${view}`);
        for (const fullPage of [false, true]) {
          const file = [
            name.replaceAll(' ', '-'),
            viewport.width,
            colorScheme,
            view === 'elder' && view,
            fullPage && 'full',
          ];
          await page.screenshot({ path: `test-results/screenshots/${file.filter(Boolean).join('-')}.png`, fullPage });
        }
        await page.close();
      }
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log('test-results/screenshots/');
