/** What a page measures: targets too small for a thumb, whether it scrolls sideways, words that are cut or small, what has no edge, no colour of the reader’s, or moves. */
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

/** Words that stick out of their box or the screen. */
export const cutWords = (page: Page) =>
  page.evaluate(() => {
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement!.closest('a, button, p, li, dd, dt, td, th, h1, h2, label, .receipt');
      if (!box || node.parentElement!.closest('svg, .sr-only, .skip-link, .table-box')) continue;
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

/** In the large view: running text below 20 px, any text below 18 px, and lines or paragraphs too close. */
export const smallWords = (page: Page) =>
  page.evaluate(() => {
    const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
    const wrong: string[] = [];
    const say = (what: string, element: Element) => wrong.push(`${what}: ${element.textContent!.slice(0, 20)}`);
    if (sizeOf(document.body) < 20) say('body', document.body);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!;
      if (!node.textContent!.trim() || element.getClientRects().length === 0 || element.closest('svg, .sr-only'))
        continue;
      if (sizeOf(element) < 18) say(`${sizeOf(element)} px`, element);
    }
    for (const block of document.querySelectorAll('main p, main li, main dd:not(.touch), main td, .footer p')) {
      if (block.getClientRects().length === 0 || block.querySelector('.key')) continue;
      const { lineHeight, fontSize } = getComputedStyle(block);
      if (parseFloat(lineHeight) / parseFloat(fontSize) < 1.795) say('lines', block);
    }
    for (const block of document.querySelectorAll('.prose section > p + p, aside > p + p, blockquote > p + p')) {
      const gap = block.getBoundingClientRect().top - block.previousElementSibling!.getBoundingClientRect().bottom;
      if (gap < 1.04 * sizeOf(block)) say('paragraphs', block);
    }
    return wrong;
  });

/** Spacing as a reader's own style sheet sets it (a constructed sheet: a policy against inline style does not stop it). */
export const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Buttons, fields and keys that have neither an edge nor an underline. */
export const edgeless = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, input:not([type=checkbox]):not([type=radio]), select, textarea, .key, .guide-key, .choice',
      ),
    ]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.sr-only'))
      .filter((element) => {
        const boxed = [element, element.parentElement!, element.querySelector('span') ?? element].some((part) => {
          // The field on the terminal's display has a line below it.
          const { borderBottomWidth, borderBottomStyle } = getComputedStyle(part);
          return parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none';
        });
        return !boxed && !getComputedStyle(element).textDecorationLine.includes('underline');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Elements that would keep the site's colours (axe cannot judge the contrast here: it reads colours that are not shown). */
export const ownColours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Elements that would move by themselves or on the way to another state. */
export const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          scrollBehavior === 'smooth' ||
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
