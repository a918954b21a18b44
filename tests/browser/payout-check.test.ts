import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { askLast, atRest, phone, siteInBrowser } from './site-in-browser';

const { cutOff, basis = loadContent().words.payoutCheck.basis } = loadContent().site.payout;
const { open, base } = siteInBrowser();
const path = kinds['payout check'];
const result = '[role=status].payout-result';

/** The page on a day of the reader's clock, with the island at work. */
async function checkOn(now: string, options = {}): Promise<Page> {
  const page = await open(path, { ...phone, timezoneId: 'Asia/Shanghai', time: now, ...options });
  await page.waitForSelector(`${result}:has-text("最早 20")`);
  return page;
}
const linesOf = (page: Page) => page.locator(`${result} p`).allTextContents();

describe('the payout check', () => {
  it('begins with today, before the cut-off, T+1', async () => {
    const page = await checkOn('2026-11-25T00:30:00+08:00');
    expect(await page.inputValue('#payout-day')).toBe('2026-11-25');
    expect(await linesOf(page)).toEqual([
      '最早 2026 年 11 月 26 日（周四）到账',
      `${cutOff} 以前刷的，一般算当天的交易：11 月 25 日（周三）。`,
      'T+1 数到下一个工作日：11 月 26 日（周四）。',
      '填上金额和费率，这里算出应到账。',
      '只是估算，以您的协议为准。',
    ]);
    expect(await page.locator('#payout-extra').isVisible()).toBe(false);
  });

  it('begins after the cut-off in Beijing with the later side, wherever the reader is', async () => {
    for (const timezoneId of ['Asia/Shanghai', 'America/New_York']) {
      const page = await checkOn('2026-11-25T23:30:00+08:00', { timezoneId });
      expect(await page.inputValue('#payout-day')).toBe('2026-11-25');
      expect(await page.isChecked('[name=late][value=yes]')).toBe(true);
      expect((await linesOf(page)).slice(0, 2)).toEqual([
        '一般最早 2026 年 11 月 27 日（周五）到账',
        `${cutOff} 或以后刷的，一般算第二天的交易：11 月 26 日（周四）。`,
      ]);
    }
  });

  it('takes the side of the clock for today alone, and leaves the one that was chosen', async () => {
    const page = await checkOn('2026-11-25T23:30:00+08:00');
    await page.fill('#payout-day', '2026-11-24');
    await page.waitForSelector(`${result}:has-text("${cutOff} 以前刷的，一般算当天的交易：11 月 24 日")`);
    await page.check('[name=late][value=yes]');
    await page.fill('#payout-day', '2026-11-23');
    await page.waitForSelector(`${result}:has-text("${cutOff} 或以后刷的，一般算第二天的交易：11 月 24 日")`);
  });

  it('follows the clock when a page that was left open is shown again, until something is chosen', async () => {
    const page = await checkOn('2026-11-25T12:00:00+08:00');
    const shownAt = async (time: string) => {
      await page.clock.setFixedTime(new Date(time));
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return [await page.inputValue('#payout-day'), await page.isChecked('[name=late][value=yes]')];
    };
    expect(await shownAt(`2026-11-25T${cutOff}:00+08:00`)).toEqual(['2026-11-25', true]);
    expect(await shownAt('2026-11-26T00:10:00+08:00')).toEqual(['2026-11-26', false]);
    await page.check('[name=late][value=yes]');
    await page.fill('#payout-day', '2026-11-20');
    expect(await shownAt('2026-11-27T12:00:00+08:00')).toEqual(['2026-11-20', true]);
  });

  it('is filled in with the keyboard alone', async () => {
    const page = await checkOn('2026-11-27T12:00:00+08:00');
    await page.focus('#payout-day');
    // A date field has three parts to tab through, and a button in some browsers.
    for (let tabs = 0; tabs < 6; tabs++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => (document.activeElement as HTMLInputElement).name === 'late')) break;
    }
    await page.keyboard.press('ArrowRight'); // the later side
    await page.keyboard.press('Tab'); // T+1
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight'); // D+0
    await page.keyboard.press('Tab');
    await page.keyboard.type('100');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${result}:has-text("秒到费 2.50 元")`);
    expect(await linesOf(page)).toEqual([
      '一般最早 2026 年 11 月 28 日（周六）到账',
      `${cutOff} 或以后刷的，一般算第二天的交易：11 月 28 日（周六）。`,
      'D+0 一般当天到：11 月 28 日（周六）。限时段、限额度的，可能更晚。',
      `${cutOff} ${basis}，各家不同：不分时段秒到的，可能当天就到。以您的协议为准。`,
      '手续费：100.00 元 × 1% = 1.00 元',
      '应到账：100.00 元 − 1.00 元 − 秒到费 2.50 元 = 96.50 元',
      '手续费算到分，四舍五入。没有算封顶和退货。',
      '只是估算，以您的协议为准。',
    ]);
    expect(new URL(page.url()).search).toBe('');
  });

  it('says beside the field what is wrong, keeps the day, and takes the error back', async () => {
    const page = await checkOn('2026-11-25T12:00:00+08:00');
    await page.fill('#payout-amount', '一百');
    const error = page.locator('#payout-amount-error');
    await error.waitFor();
    expect(await error.textContent()).toBe('金额写的是“一百”，不是数字。写 100 或 100.50 这样的数。');
    expect(await page.getAttribute('#payout-amount', 'aria-invalid')).toBe('true');
    expect((await linesOf(page))[0]).toBe('最早 2026 年 11 月 26 日（周四）到账');
    await page.fill('#payout-amount', '100');
    await error.waitFor({ state: 'hidden' });
    expect(await page.getAttribute('#payout-amount', 'aria-invalid')).toBeNull();
    await page.fill('#payout-day', '');
    await page.waitForSelector(`${result}:has-text("把日期改好")`);
    expect(await page.locator('#payout-day-error').textContent()).toBe('还没有写日期。写 2026-11-25 这样的日期。');
  });

  it('knows on a clock beyond its notices the days off by law, and says with every kind that the rest is not known', async () => {
    const page = await checkOn('2027-02-05T12:00:00+08:00');
    expect((await linesOf(page))[0]).toBe('一般最早 2027 年 2 月 9 日（周二）到账');
    for (const kind of ['T+1', 'D+1', 'D+0']) {
      await page.check(`[name=kind][value="${kind}"]`);
      await page.waitForSelector(`${result}:has-text("${kind} ")`);
      expect((await linesOf(page)).join('\n'), kind).toContain('本站没有 2027 年的放假通知');
    }
  });

  it('does not name New Year’s Day on the last day of the year', async () => {
    const page = await checkOn('2026-12-31T15:00:00+08:00');
    expect((await linesOf(page))[0]).toBe('一般最早 2027 年 1 月 4 日（周一）到账');
  });

  it('sends nothing and stores nothing', async () => {
    const page = await checkOn('2026-11-25T12:00:00+08:00');
    await atRest(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url().slice(base().length)));
    await page.fill('#payout-amount', '88');
    await page.fill('#payout-rate', '1');
    await page.waitForSelector(`${result}:has-text("87.12 元")`);
    await askLast(page, '/icon.svg');
    expect(requests).toEqual(['/icon.svg']);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  it('shows the examples without script, and when the code does not come', async () => {
    const still = await open(path, { ...phone, javaScriptEnabled: false });
    const cut = await open(path, phone, (fresh) => fresh.route('**/assets/payout-*', (route) => route.abort()));
    await cut.waitForFunction(() => customElements.get('search-box'));
    for (const page of [still, cut]) {
      expect(await page.locator('table').isVisible()).toBe(true);
      expect(await page.locator('table').textContent()).toContain('10 月 8 日');
      expect(await linesOf(page)).toEqual(['选好以后，这里写出最早哪天到账。', '一直没有变化，就照下面的例子数。']);
      expect(await page.locator('main button').count()).toBe(0);
    }
  });
});
