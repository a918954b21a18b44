import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { phone, siteInBrowser } from './site-in-browser';
import { channels } from './support';

const { open, base } = siteInBrowser();
describe('without JavaScript', () => {
  const still = { ...phone, javaScriptEnabled: false };

  it('a merchant gets from the keypad to the steps', async () => {
    const page = await open('/', still);
    await page.click('a.key:has-text("屏幕提示")');
    await page.click('a:has-text("刷卡提示“请先结算”")');
    expect(await page.locator('.stamp').textContent()).toBe('一般不扣款');
    await page.locator('.prose ol li').first().waitFor();
  });

  it('a number leads to its answer, also 404', async () => {
    for (const [number, path] of [
      ['201', '/prompts/settle-first-prompt/'],
      ['404', '/reversal/void-after-settlement/'],
    ]) {
      const page = await open(`/${number}/`, still);
      await page.waitForURL(base() + path);
    }
  });

  it('the search field is a form that leads to all questions', async () => {
    const page = await open('/', still);
    await page.fill('#q', '请先结算');
    await page.click('.lcd [type=submit]');
    expect(new URL(page.url()).pathname).toBe('/search/');
    await page.locator('a:has-text("刷卡提示“请先结算”")').first().waitFor();
  });

  it('the WeChat id can be read and selected, and there is no button that does nothing', async () => {
    const page = await open(kinds.contact, still);
    for (const { shown } of channels)
      expect(await page.locator('footer').getByText(shown, { exact: true }).first().isVisible(), shown).toBe(true);
    expect(await page.locator('copy-text button').first().isVisible()).toBe(false);
  });
});

describe('with the keyboard alone', () => {
  it('the first stop is the way to the text', async () => {
    const page = await open(kinds.article);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});
