import { describe, expect, it } from 'vitest';
import { practiceCards } from '@/lib/pages/practice';
import { loadContent } from '@/scripts/site/content';
import { atRest, phone, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();
const count = practiceCards(loadContent()).length;
const cards = '.practice-cards > li';

describe('practice', () => {
  it('shows one card at a time, its answer folded, and goes round', async () => {
    const page = await open('/practice/', phone);
    await atRest(page);
    const seen = () => page.locator(`${cards}:visible`);
    const status = () => page.locator('.practice-ways [role=status]').textContent();
    await expect.poll(() => seen().count()).toBe(1);
    expect(await status()).toBe(`第 1 张，共 ${count} 张`);
    await seen().locator('summary').click();
    expect(await seen().locator('details .stamp').isVisible()).toBe(true);
    await page.click('[name=next]');
    expect(await status()).toBe(`第 2 张，共 ${count} 张`);
    await page.click('[name=before]');
    expect(await seen().locator('details .stamp').isVisible()).toBe(false);
    await page.click('[name=before]');
    expect(await status()).toBe(`第 ${count} 张，共 ${count} 张`);
    await page.click('[name=all]');
    expect(await seen().count()).toBe(count);
  });

  it('has all cards without script, each with its answer folded', async () => {
    const page = await open('/practice/', { ...phone, javaScriptEnabled: false });
    expect(await page.locator(`${cards}:visible`).count()).toBe(count);
    await page.locator(`${cards} summary`).first().click();
    expect(await page.locator(`${cards} .stamp:visible`).count()).toBe(1);
  });

  it('prints every question, and the answers behind them', async () => {
    const page = await open('/practice/', phone);
    await atRest(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(`${cards}:visible`).count()).toBe(count);
    expect(await page.locator('.practice-cards details:visible').count()).toBe(0);
    expect(await page.locator('.practice-key li:visible').count()).toBe(count);
  });
});
