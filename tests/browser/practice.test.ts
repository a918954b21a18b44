import { describe, expect, it } from 'vitest';
import { practiceCards } from '@/lib/pages/practice';
import { loadContent } from '@/scripts/site/content';
import { phone, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();
const count = practiceCards(loadContent()).length;
const cards = '.practice-cards > li';

describe('practice', () => {
  it.each([true, false])('shows one card at a time, its answer folded, and goes round (script: %s)', async (script) => {
    const page = await open('/practice/', { ...phone, javaScriptEnabled: script });
    const inSight = async () => {
      const lefts = await page
        .locator(cards)
        .evaluateAll((all) => all.map((card) => card.getBoundingClientRect().left));
      return lefts.findIndex((left) => left >= 0 && left < 30) + 1;
    };
    const card = (number: number) => page.locator(cards).nth(number - 1);
    expect(await inSight()).toBe(1);
    expect(await card(1).locator('.stamp').isVisible()).toBe(false);
    await card(1).locator('summary').click();
    expect(await card(1).locator('.stamp').isVisible()).toBe(true);
    await card(1).locator('.practice-ways a').click();
    await expect.poll(inSight).toBe(2);
    await page.goto(page.url().replace(/#.*/, `#practice-${count}`));
    await expect.poll(inSight).toBe(count);
    await card(count).locator('.practice-ways a').click();
    await expect.poll(inSight).toBe(1);
  });

  it('prints every question, and the answers behind them', async () => {
    const page = await open('/practice/', phone);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header.header:visible, footer:visible').count()).toBe(0);
    expect(await page.locator(`${cards}:visible`).count()).toBe(count);
    expect(await page.locator('.practice-cards details:visible').count()).toBe(0);
    expect(await page.locator('.practice-key li:visible').count()).toBe(count);
  });
});
