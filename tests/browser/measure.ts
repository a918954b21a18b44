/** What a page measures: targets too small for a thumb, and whether it scrolls sideways. */
import type { Page } from 'playwright-core';

/** Links, buttons and fields that are smaller than `least` px, links within a sentence apart; `wide`: in width too. */
export const smallTargets = (page: Page, least: number, wide = false) =>
  page.evaluate(
    ([least, wide]) =>
      [...document.querySelectorAll<HTMLElement>('a, button, input')]
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            !element.closest('.skip-link, .prose p, .prose li, .prose td, .page-head p, .sources li, .basis'),
        )
        .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }) as Box)
        .filter(({ height, width }) => Math.round(height) < least || (wide && Math.round(width) < least))
        .map(({ text, height, width }) => ({ text, height: Math.round(height), width: Math.round(width) })),
    [least, wide] as const,
  );

type Box = { text: string; height: number; width: number };

/** Widths, in px, at which a page scrolls sideways, and by how much. */
export async function sidewaysScroll(page: Page): Promise<{ width: number; overflow: number }[]> {
  const found: { width: number; overflow: number }[] = [];
  for (const width of [320, 360, 414, 600, 768, 900, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) found.push({ width, overflow });
  }
  return found;
}
