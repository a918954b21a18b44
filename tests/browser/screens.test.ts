/** Screens of a terminal on a phone, and the reader's choice of one. */
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { violations } from './axe';
import { atRest, phone, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();
const settling = loadContent().numbered('102')!.url;
const keypad = '#steps-keypad > ol';
const smart = '#steps-smart > ol';

describe('a strip of screens', () => {
  it.each([320, 360, 768, 1280])('scrolls in itself at %i px, and lets the next screen peek in', async (width) => {
    const page = await open(settling, { viewport: { width, height: 640 } });
    const {
      over,
      page: wide,
      second,
    } = await page.evaluate(() => {
      const strip = document.querySelector('figure ol')!;
      const box = strip.getBoundingClientRect();
      const next = [...strip.children].map((screen) => screen.getBoundingClientRect().left);
      return {
        over: strip.scrollWidth > strip.clientWidth,
        page: document.documentElement.scrollWidth,
        second: next.some((left) => left < box.right - 8 && left > box.left + 8),
      };
    });
    expect(wide).toBe(width);
    expect(over).toBe(true);
    expect(second).toBe(true);
  });

  it.each([settling, '/guides/settle-first/uploading/'])(
    'has at %s no accessibility violation in either theme',
    async (path) => {
      expect(await violations(await open(path, phone))).toEqual([]);
    },
  );

  it('can be reached and moved by the keyboard, without script too', async () => {
    const page = await open(settling, { ...phone, javaScriptEnabled: false });
    await page.locator('figure ol').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() =>
        page
          .locator('figure ol')
          .first()
          .evaluate((strip) => strip.scrollLeft),
      )
      .toBeGreaterThan(0);
  });
});

describe('the reader’s kind of terminal', () => {
  it('is reached by an anchor without script, with all others as they were', async () => {
    const page = await open(settling, { ...phone, javaScriptEnabled: false });
    await page.click('[data-machine=smart]');
    expect(new URL(page.url()).hash).toBe('#steps-smart');
    expect(await page.locator(keypad).isVisible()).toBe(true);
  });

  it('folds the other parts once it was pressed, on the next visit too, until it is pressed again', async () => {
    const page = await open(settling, phone);
    await atRest(page);
    await page.click('[data-machine=smart]');
    await expect.poll(() => page.locator(keypad).isVisible()).toBe(false);
    expect(await page.locator(smart).isVisible()).toBe(true);
    await page.goto(page.url().replace(/#.*/, ''));
    await expect.poll(() => page.locator(keypad).isVisible()).toBe(false);
    await page.click('[data-machine=smart]');
    await expect.poll(() => page.locator(keypad).isVisible()).toBe(true);
  });

  it('comes with a link, and gives way to a link to another part', async () => {
    const page = await open(`${settling}?m=smart`, phone);
    await expect.poll(() => page.locator(keypad).isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = 'steps-keypad'));
    await expect.poll(() => page.locator(keypad).isVisible()).toBe(true);
  });

  it('folds nothing where an answer has no part for it', async () => {
    const page = await open(`${settling}?m=mpos`, phone);
    await atRest(page);
    expect(await page.locator(keypad).isVisible()).toBe(true);
    expect(await page.locator(smart).isVisible()).toBe(true);
  });

  it('is chosen on the page that tells them apart', async () => {
    const page = await open('/machines/', phone);
    await page.click('[href="?m=esign"]');
    await expect.poll(() => page.locator('[data-for=esign] .machine-chosen').isVisible()).toBe(true);
  });
});
