import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { phone, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();

describe('the home page on a phone', () => {
  it('shows the search field above the fold at 360×640', async () => {
    const page = await open('/', phone);
    const { y, height } = (await page.locator('#q').boundingBox())!;
    expect(y + height).toBeLessThan(640);
  });
});

describe('an answer', () => {
  it('shows its pictures in the steps, without moving the text when they arrive', async () => {
    const page = await open(kinds['article with pictures'], phone);
    // All of it laid out from the beginning: what comes near later is as high as it is then.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.below { content-visibility: visible !important }');
      document.adoptedStyleSheets = [sheet];
    });
    const before = (await page.locator('footer').boundingBox())!.y;
    for (const picture of await page.locator('.prose img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(320);
    }
    const after = await page.locator('footer').evaluate((footer) => footer.getBoundingClientRect().top + scrollY);
    expect(Math.abs(after - before)).toBeLessThan(1);
  });

  it('has its whole receipt verdict in sight at 360×640', async () => {
    const page = await open(kinds.article, phone);
    const { y, height } = (await page.locator('.receipt-answer').boundingBox())!;
    expect(y + height).toBeLessThan(640);
  });

  it('never has its stamp over text, at any width and with text twice as large', async () => {
    const page = await open(kinds.article, phone);
    for (const zoom of ['100%', '200%']) {
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const covered = await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
          const stamp = document.querySelector('.stamp')!.getBoundingClientRect();
          const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
          const hits: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement!.closest('.stamp') || !node.textContent!.trim()) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              if (
                box.width > 1 &&
                box.left < stamp.right &&
                box.right > stamp.left &&
                box.top < stamp.bottom &&
                box.bottom > stamp.top
              )
                hits.push(node.textContent!);
            }
          }
          return hits;
        }, zoom);
        expect({ zoom, width, covered }).toEqual({ zoom, width, covered: [] });
      }
    }
  });

  it('prints on one sheet of A4, with screens of a terminal on two: what to do and whom to call', async () => {
    for (const path of [
      kinds.article,
      kinds['article with pictures'],
      '/reversal/how-to-refund/',
      '/failed-payments/charged-but-failed/',
    ]) {
      const page = await open(path, { colorScheme: 'dark' });
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page[^s]/g)!.length;
      const most = (await page.locator('figure').count()) > 0 ? 2 : 1;
      expect([path, sheets, sheets <= most]).toEqual([path, sheets, true]);
    }
  });

  it('prints without navigation, black on white, with its number, verdict and hotline', async () => {
    const page = await open(kinds.article, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, .related, .prose img').filter({ visible: true }).count()).toBe(0);
    for (const shown of ['.number-plate', '.stamp', '.receipt-answer', 'footer a[href^="tel:"]']) {
      expect(await page.locator(shown).first().isVisible()).toBe(true);
    }
    expect(
      await page.evaluate(() => [
        getComputedStyle(document.body).color,
        getComputedStyle(document.body).backgroundColor,
      ]),
    ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
