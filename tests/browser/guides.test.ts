import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, phone, siteInBrowser } from './site-in-browser';
import { loadContent } from '@/scripts/site/content';
import { further } from '@/tests/ring';
import { first, placed } from './support';

const office = loadContent().site.names?.商户后台 ?? '商户后台';

const { open, base } = siteInBrowser();
const path = (page: Page) => page.url().replace(base(), '');

describe('a guide', () => {
  it('leads from the keypad to an answer without JavaScript, and back to any choice', async () => {
    const page = await open('/', { ...phone, javaScriptEnabled: false });
    await page.click('a.key:has-text("一步步查")');
    await page.click('a.guide-key:has-text("没刷成功，顾客却说扣了钱")');
    await page.click('a.guide-key:has-text("失败、超时，或没看到结果")');
    await page.waitForLoadState();
    expect(await page.locator('h1').textContent()).toBe(`${office}里，这笔写的是什么？`);
    await page.click('a.guide-key:has-text("失败、已冲正或已撤销")');
    await page.click('a.guide-key:has-text("扣了，还没退回")');
    await page.waitForURL(`${base()}/guides/payment-failed-but-charged/still-charged/`);
    expect(await page.locator('.stamp').textContent()).toBe('先别重刷');
    expect(await page.locator('.number-plate').textContent()).toContain('501');
    expect(await page.locator('.way a').count()).toBe(3);
    expect(await page.locator('footer').textContent()).toContain('请报答案编号 501');

    await page.click(`.way a:has-text("${office}里")`);
    expect(path(page)).toBe('/guides/payment-failed-but-charged/no-result/');
    await page.click('a.guide-key:has-text("后台打不开")');
    expect(await page.locator('a.guide-key').getAttribute('href')).toBe(placed(first.href));
    await page.click('a:has-text("退回上一步")');
    await page.click('a.guide-key:has-text("成功") >> nth=0');
    await page.click('a.guide-key:has-text("照着做")');
    expect(path(page)).toBe('/failed-payments/charged-but-failed/');
  });

  it('can be gone through with the keyboard alone', async () => {
    const page = await open('/guides/terminal-not-working/');
    // The way to the text first, then on to the choice, as a reader would.
    const choose = async (label: string) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      for (let stops = 0; stops < 20; stops++) {
        await page.keyboard.press('Tab');
        const [text, outline] = await page.evaluate(() => [
          document.activeElement?.textContent ?? '',
          getComputedStyle(document.activeElement!).outlineStyle,
        ]);
        expect(outline).not.toBe('none');
        if (text !== label) continue;
        const before = page.url();
        await page.keyboard.press('Enter');
        return page.waitForURL((url) => url.href.split('#')[0] !== before.split('#')[0]);
      }
      throw new Error(`The keyboard does not reach “${label}”`);
    };
    await choose('没有，或那笔已经查清');
    await choose('没信号，连不上');
    await choose('刷卡器连不上手机蓝牙');
    expect(path(page)).toBe('/guides/terminal-not-working/bluetooth/');
    expect(await page.locator('.stamp').textContent()).toBe('没连上一般不扣款');
    await choose('照着做：看 705 的步骤');
    expect(path(page)).toBe('/device/bluetooth-reader/');
  });

  it('has choices of at least 60 px, all of the first question in sight on a phone with three choices or fewer', async () => {
    const page = await open('/guides/closing-and-reconciling/', phone);
    for (const choice of await page.locator('a.guide-key').all()) {
      const { y, height } = (await choice.boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(60);
      expect(y + height).toBeLessThan(640);
    }
  });

  it('gives support the address of a step to send', async () => {
    const page = await open('/guides/settle-first/which-words/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.click('.step-address button');
    await page.waitForSelector('.step-address [role=status]:has-text("已复制")');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^https:\/\/.*\/guides\/settle-first\/which-words\/$/,
    );
  });

  further('prints as a sheet of three pages at the most, the longest, without navigation', async () => {
    const page = await open('/guides/screen-message/print/', { colorScheme: 'dark' });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)!.length).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('#footer-call').isVisible()).toBe(true);
  });

  it('is offered where a search finds nothing', async () => {
    const page = await open('/search/?q=zzzzqqqq', phone);
    await atRest(page);
    await page.click('.found-topic:has-text("一步步查")');
    await page.waitForURL('**/guides/');
  });
});
