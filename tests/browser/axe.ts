/** Accessibility by axe, for the page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, as theme, rule and element: by every rule in the light theme, by those about colours
 * in the dark one, which differs in nothing else. `enhanced`: text must have a contrast of 7:1 too.
 */
export async function violations(page: Page, enhanced = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const enhancedRule = { 'color-contrast-enhanced': { enabled: enhanced } };
  const colours = ['color-contrast', 'link-in-text-block', ...(enhanced ? ['color-contrast-enhanced'] : [])];
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await run(page, { rules: enhancedRule });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, { runOnly: colours });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return [...light.map((found) => `light, ${found}`), ...dark.map((found) => `dark, ${found}`)];
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (asked) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        ...asked,
        resultTypes: ['violations'],
      }),
    options,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
