/** What a page measures: targets too small for a thumb, whether it scrolls sideways, words that are cut or small. */
import type { Page } from 'playwright-core';

/** Links, buttons and fields that are smaller than `least` px, links within a sentence apart; `wide`: in width too. */
export const smallTargets = (page: Page, least: number, wide = false) =>
  page.evaluate(
    ([least, wide]) =>
      [...document.querySelectorAll<HTMLElement>('a, button, input')]
        .filter(
          (element) =>
            element.getClientRects().length > 0 &&
            !element.closest(
              '.skip-link, .prose p, .prose li, .prose td, .page-head p, .sources li, .basis, .short-steps, .receipt-answer',
            ),
        )
        .map((element) => ({ text: element.textContent, ...element.getBoundingClientRect().toJSON() }) as Box)
        .filter(({ height, width }) => Math.round(height) < least || (wide && Math.round(width) < least))
        .map(({ text, height, width }) => ({ text, height: Math.round(height), width: Math.round(width) })),
    [least, wide] as const,
  );

type Box = { text: string; height: number; width: number };

const commonWidths = [320, 360, 414, 600, 768, 900, 1024, 1280, 1440];

/** Widths, in px, at which a page scrolls sideways, and by how much. */
export async function sidewaysScroll(
  page: Page,
  widths = commonWidths,
): Promise<{ width: number; overflow: number }[]> {
  const found: { width: number; overflow: number }[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) found.push({ width, overflow });
  }
  return found;
}

/** Words that stick out of their box or the screen; what can be pushed sideways has room for its own. */
export const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement!.closest('a, button, p, li, dd, dt, td, th, h1, h2, label, .receipt');
      if (!box || node.parentElement!.closest('svg, .sr-only, .skip-link, .table-box, .marks, .practice-cards, figure'))
        continue;
      const outer = box.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      // A font’s own height may be more than a line’s.
      const out = [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          right > Math.min(outer.right, innerWidth) + 1 ||
          left < Math.max(0, outer.left) - 1 ||
          top < outer.top - 8 ||
          bottom > outer.bottom + 8,
      );
      if (out) cut.push(node.textContent!);
    }
    return cut;
  });

/** Hints too long for their field. */
export const cutHints = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (field.getClientRects().length === 0) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width > room) cut.push(field.placeholder);
    }
    return cut;
  });
