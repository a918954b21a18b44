/** Accessibility by axe, for the page as it stands. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong, as theme, rule and element: by every rule in the light theme, by those about colours
 * in the dark one, which differs in nothing else, and is left out unless `dark`. `colours`: text must have a contrast of
 * 7:1 if `enhanced`, and is not looked at in either theme if `none`. `within`: where, when the rest of the page is
 * looked at elsewhere.
 */
export async function violations(
  page: Page,
  {
    colours = 'usual',
    within = 'html',
    dark = colours !== 'none',
  }: { colours?: 'usual' | 'enhanced' | 'none'; within?: string; dark?: boolean } = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const putBack = await alone(page, within);
  const ofColours = [
    'color-contrast',
    'link-in-text-block',
    ...(colours === 'enhanced' ? ['color-contrast-enhanced'] : []),
  ];
  const rules = Object.fromEntries(ofColours.map((rule) => [rule, { enabled: colours !== 'none' }]));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found = (await run(page, within, { rules })).map((found) => `light, ${found}`);
  if (dark) {
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await run(page, within, { runOnly: ofColours })).map((found) => `dark, ${found}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await putBack();
  return found;
}

/** Hides what stands beside a part and what it lies in, until it is put back: axe reads all that is shown, also to judge a part. */
async function alone(page: Page, within: string): Promise<() => Promise<void>> {
  const hidden = await page.evaluateHandle((within) => {
    const beside: HTMLElement[] = [];
    for (let part = document.querySelector(within)!; part.parentElement; part = part.parentElement)
      beside.push(...[...part.parentElement.children].filter((other): other is HTMLElement => other !== part));
    const before = beside.map(({ style }) => style.display);
    for (const { style } of beside) style.display = 'none';
    return () => beside.forEach(({ style }, at) => (style.display = before[at]!));
  }, within);
  return () => hidden.evaluate((putBack) => putBack());
}

async function run(page: Page, within: string, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    ([within, asked]) =>
      (window as unknown as { axe: { run(within: string, options: RunOptions): Promise<AxeResults> } }).axe.run(
        within,
        {
          ...asked,
          resultTypes: ['violations'],
        },
      ),
    [within, options] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
