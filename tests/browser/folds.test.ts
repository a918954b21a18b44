/** Long lists: folded parts, a field that shortens them, marks that stay in sight. */
import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { sample } from '@/tests/ring';
import { atRest, phone, siteInBrowser, unfold } from './site-in-browser';

const { open } = siteInBrowser();
const entries = '.answer-row, .question-row, .glossary > div, .list-fold blockquote, .screen-texts';

/** Page, words for its field, how many entries they leave at least, and what must be among them. */
const lists = [
  { path: kinds.codes, words: 'ａ4', least: 1, holds: 'A4', link: '/codes/#codes-9', inside: '#codes-9' },
  {
    path: '/screen-texts/',
    words: '请先 结账',
    least: 1,
    holds: '请先结账',
    link: '/screen-texts/#topic-5',
    inside: '#topic-5',
  },
  {
    path: kinds.glossary,
    words: '冲正',
    least: 2,
    holds: '冲正',
    link: '/glossary/#batch-settlement',
    inside: '#batch-settlement',
  },
  { path: kinds.myths, words: '第二天', least: 1, holds: '第二天', link: '/myths/#m01', inside: '#m01' },
];

describe.each(sample(lists, 4))('the long list of $path', ({ path, words, least, holds, link, inside }) => {
  it('is at most nine screens long on a phone, footer included', async () => {
    const page = await open(path, phone);
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(9 * 640);
  });

  it('is shortened by a field, right below it above a keyboard, and whole again when that is emptied', async () => {
    const page = await open(path, { viewport: { width: 360, height: 340 } });
    await atRest(page);
    const visible = page.locator('fold-list').locator(entries).filter({ visible: true });
    const before = await visible.count();
    await page.fill('#fold-field', words);
    const texts = await visible.allTextContents();
    expect(texts.length).toBeGreaterThanOrEqual(least);
    expect(texts.join()).toContain(holds);
    expect(await page.textContent('fold-list [role=status]')).toBe(`列出 ${texts.length} 个`);
    expect((await page.locator('#fold-field').boundingBox())!.y).toBeLessThan(9);
    expect((await visible.first().boundingBox())!.y).toBeLessThan(200);
    await page.fill('#fold-field', '没有这样的字');
    expect(await visible.count()).toBe(0);
    expect(await page.textContent('fold-list [role=status]')).toContain('没有符合的');
    await page.click('fold-list [type=reset]');
    await page.waitForFunction(() => !document.querySelector('.listing'));
    expect(await visible.count()).toBe(before);
  });

  it('opens the part that a link leads into, in sight below the marks, with script and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open(link, { ...phone, javaScriptEnabled });
      if (javaScriptEnabled) await atRest(page);
      // Without script a link to a part itself leads to its heading, which opens it.
      else if (await page.locator(`details${inside}`).count()) continue;
      const content = page.locator(inside);
      expect(await content.evaluate((part) => (part.closest('details') as HTMLDetailsElement).open)).toBe(true);
      const top = async () => (await content.boundingBox())!.y;
      // A browser goes there when it draws the page.
      await expect.poll(top).toBeLessThan(320);
      const marks = (await page.locator('.marks').boundingBox())!;
      expect(await top()).toBeGreaterThanOrEqual(marks.y + marks.height - 1);
    }
  });

  it('keeps its marks in sight, and each opens its part, again too', async () => {
    const page = await open(path, phone);
    await atRest(page);
    const last = page.locator('.marks a').last();
    const part = page.locator(new URL((await last.getAttribute('href'))!, page.url()).hash);
    for (let time = 0; time < 2; time++) {
      await last.click();
      await expect.poll(() => part.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
      expect(
        await page.locator('.marks').evaluate((marks) => marks.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(0);
      expect(await page.locator('.marks').evaluate((marks) => marks.getBoundingClientRect().top)).toBeLessThan(640);
      await part.locator('> summary').click();
    }
  });

  it('is whole without script, and shows no field', async () => {
    const page = await open(path, { ...phone, javaScriptEnabled: false });
    expect(await page.locator('#fold-field').isVisible()).toBe(false);
    await unfold(page.locator('.list-fold').last());
    expect(await page.locator('fold-list').locator(entries).last().isVisible()).toBe(true);
  });
});

describe('what is called by the very words', () => {
  it('stands first of what the field lists, and in its place again afterwards', async () => {
    const page = await open(kinds.glossary, phone);
    await atRest(page);
    const terms = () => page.locator('.glossary > div > dt').allTextContents();
    const visible = page.locator('.glossary > div').filter({ visible: true });
    const before = await terms();
    await page.fill('#fold-field', '冲正');
    expect(await visible.count()).toBeGreaterThan(1);
    expect(await visible.first().locator('dt').textContent()).toMatch(/^冲正 /);
    await page.fill('#fold-field', '');
    expect(await terms()).toEqual(before);
  });
});

describe('the keys of the response codes', () => {
  it('lead to each code from the first two screens', async () => {
    const page = await open(kinds.codes, phone);
    for (const code of ['51', '91', 'A0']) {
      const key = page.locator('.code-keys').getByRole('link', { name: code, exact: true });
      expect(await key.getAttribute('href')).toBe(`/codes/${code.toLowerCase()}/`);
      const { y, height } = (await key.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(1280);
      expect(height).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('a slip', () => {
  it('opens alone, under the finger, and each line of it opens what it means', async () => {
    const page = await open(kinds.receipt, phone);
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4 * 640);
    await page.locator('#sales-slip > summary').click();
    await page.getByText('参考号 REFER NO').click();
    expect(await page.locator('#sales-slip-reference-number').isVisible()).toBe(true);
    const second = page.locator('.list-fold > summary').nth(1);
    await second.scrollIntoViewIfNeeded();
    const place = () => second.evaluate((summary) => Math.round(summary.getBoundingClientRect().top));
    const before = await place();
    await second.click();
    await page.waitForFunction(() => document.querySelectorAll('.list-fold[open]').length === 1);
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
    expect(await page.locator('#sales-slip').getAttribute('open')).toBeNull();
  });

  it.each([true, false])('shows the line that a link names, script: %s', async (javaScriptEnabled) => {
    const page = await open('/receipt/#totals-slip-batch-number', { ...phone, javaScriptEnabled });
    if (javaScriptEnabled) await atRest(page);
    const top = async () => (await page.locator('#totals-slip-batch-number').boundingBox())!.y;
    await expect.poll(top).toBeLessThan(320);
    // The line itself stands above what it means.
    expect(await top()).toBeGreaterThan(44);
  });

  it('can be read and hit on the narrowest phone', async () => {
    const page = await open(kinds.receipt, { viewport: { width: 320, height: 640 } });
    await page.locator('.list-fold > summary').first().click();
    const lines = await page
      .locator('.slip-line > summary')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().height));
    expect(lines.length).toBeGreaterThan(8);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(44);
  });
});
