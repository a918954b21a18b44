/** Where lines of a page end: what is broken that should stand together. */
import type { Page } from 'playwright-core';

/** Quoted keys and screen texts on more than one line though they fit one; `within`: what of the page is looked at. */
export const brokenQuotations = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    const lines = (range: Range) =>
      new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ bottom }) => Math.round(bottom / 8)))
        .size;
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = node.parentElement!.closest('p, li, h1, dd, td, th')!;
      // The screen of a terminal is as narrow as there.
      if (!block || node.parentElement!.closest('figure') || node.parentElement!.getClientRects().length === 0)
        continue;
      const words = node.parentElement!.closest('samp, kbd')
        ? [[node.textContent!, 0] as const]
        : [...node.textContent!.matchAll(/“[^“”]{1,14}”/g)].map((found) => [found[0], found.index] as const);
      for (const [text, at] of words) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const width = [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
        const { paddingLeft, paddingRight } = getComputedStyle(block);
        const room = block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        if (lines(range) > 1 && width + 20 < room) broken.push(text);
      }
    }
    return broken;
  });

/** Marks that begin a line though a key or a short screen text stands before them. */
export const marksFirst = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article :is(samp:not(.long), kbd)')].flatMap((chip) => {
      const next = chip.nextSibling;
      if (next?.nodeType !== Node.TEXT_NODE || !/^[，。；：、？！）》]/.test(next.textContent!)) return [];
      const mark = document.createRange();
      mark.setStart(next, 0);
      mark.setEnd(next, 1);
      const from = mark.getBoundingClientRect();
      const before = chip.getBoundingClientRect();
      const { width } = chip.parentElement!.getBoundingClientRect();
      // A key as wide as its box, beside a screen, leaves no room for one.
      if (before.width + 2 * from.width > width) return [];
      return from.width > 0 && from.top > before.bottom - 4 ? [chip.textContent! + next.textContent!.slice(0, 4)] : [];
    }),
  );

/** Words of headlines and chips that stand on two lines. */
export const brokenWords = (page: Page, words: readonly string[]) =>
  page.evaluate((words) => {
    const wrong: string[] = [];
    for (const part of document.querySelectorAll('.phrases')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
      const places = nodes.flatMap((node) => [...node.textContent!].map((_, at) => [node, at] as const));
      const text = nodes.map(({ textContent }) => textContent).join('');
      const lineOf = (at: number) => {
        const range = document.createRange();
        range.setStart(...places[at]!);
        range.setEnd(places[at]![0], places[at]![1] + 1);
        return range.getClientRects()[0]?.bottom ?? 0;
      };
      for (const word of words) {
        const at = text.indexOf(word);
        // Chromium sets large and small signs on one line a few pixels apart.
        if (at >= 0 && Math.abs(lineOf(at) - lineOf(at + word.length - 1)) > 12) wrong.push(`${word} in ${text}`);
      }
    }
    return wrong;
  }, words);
