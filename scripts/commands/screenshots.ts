/** `npm run screenshots`: pictures of every kind of page, in the widths, themes and views of the design brief, in test-results/. */
import { mkdirSync } from 'node:fs';
import { readBuiltSite } from '@/lib/deploy/built-site';
import { inBrowser } from '../checks/in-browser';
import { pageKinds } from '../checks/page-kinds';

const sizes = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];

const { base } = readBuiltSite('out');
mkdirSync('test-results/screenshots', { recursive: true });
await inBrowser(['out'], async (browser, [site]) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of sizes) {
      const context = await browser.newContext({ viewport, colorScheme });
      for (const view of ['standard', 'elder']) {
        for (const [name, path] of Object.entries(pageKinds)) {
          const page = await context.newPage();
          await page.goto(`${site}${base}${path}?v=${view}`);
          for (const fullPage of [false, true]) {
            const ending = `${view === 'elder' ? '-elder' : ''}${fullPage ? '-full' : ''}`;
            const file = `${name.replaceAll(' ', '-')}-${viewport.width}-${colorScheme}${ending}`;
            await page.screenshot({ path: `test-results/screenshots/${file}.png`, fullPage });
          }
          await page.close();
        }
      }
      await context.close();
    }
  }
});
console.log('test-results/screenshots/');
