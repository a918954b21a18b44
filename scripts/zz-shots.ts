import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '/work/wt-guides/scripts/chromium';
const [base, out, ...only] = process.argv.slice(2);
const paths: Record<string, string> = { guides: '/guides/', start: '/guides/payment-failed-but-charged/', step: '/guides/payment-failed-but-charged/not-charged/', answer: '/guides/payment-failed-but-charged/still-charged/', contact: '/guides/payment-failed-but-charged/screen-other/', sheet: '/guides/terminal-not-working/print/', home: '/', topic: '/prompts/', article: '/prompts/settle-first-prompt/', notfound: '/no-such/' };
const b = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArguments });
for (const [w, h, cs] of [[360, 640, 'light'], [360, 640, 'dark'], [768, 1024, 'light'], [1280, 900, 'light'], [1280, 900, 'dark']] as const) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: cs });
  for (const [n, p] of Object.entries(paths)) {
    if (only.length && !only.includes(n)) continue;
    const page = await c.newPage();
    await page.goto(base + p); await page.waitForTimeout(500);
    await page.screenshot({ path: `${out}/${n}-${w}-${cs}.png`, fullPage: w === 360 ? !['topic','article'].includes(n) : false });
    await page.close();
  }
  await c.close();
}
await b.close();
