/** Words that would run, in the content and from readers, on pages as they are served: with the policy and the modules of the site. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkFolder } from '@/scripts/site/publish';
import { work } from '@/scripts/site/work';
import { contentFolder } from '@/tests/content/content-folder';
import { acceptedBody, hostileLibrary, pagesOf } from '@/tests/content/hostile-site';
import { payloads } from '@/tests/content/xss';
import { full, sample } from '@/tests/ring';
import { atRest, phone, siteInBrowser } from './site-in-browser';

/** What a page has done that no page may: run a payload, open a dialog, ask another host, meet the policy, fail. */
function watch(page: Page): string[] {
  const { origin } = new URL(page.url());
  const seen: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => seen.push(`a dialog: ${dialog.message()}`)));
  page.on('pageerror', (error) => seen.push(`an error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) seen.push(`asked ${request.url()}`);
  });
  page.on('console', (message) => {
    // The 404 page is one of the pages.
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      seen.push(`${page.url()}: ${message.text()}`);
  });
  return seen;
}
const ran = (page: Page) => page.evaluate(() => '__xss' in window);
/** Elements that only a payload would make. */
const odd = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'iframe, object, embed, base, marquee, math, plaintext, hr#x, [onerror], [onload], [onfocus], [onmouseover], [ontoggle], [src*="evil"], a[href^="javascript"], link[href*="evil"]',
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );

describe.runIf(full)('a content of payloads', () => {
  mkdirSync(work, { recursive: true });
  const folder = mkdtempSync(join(work, 'hostile-'));
  const site = join(folder, 'site');
  const content = contentFolder();
  const paths: string[] = [];

  beforeAll(() => {
    linkFolder('out', site);
    const frame = readFileSync('out/index.html', 'utf8');
    const { library } = hostileLibrary(content, 0, acceptedBody().body);
    for (const { path, element } of pagesOf(library)) {
      const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
      mkdirSync(dirname(file), { recursive: true });
      // Not through the link, and not behind the packed page of another content.
      for (const end of ['', '.br', '.gz']) rmSync(file + end, { force: true });
      const between = frame.slice(frame.indexOf('<script type="speculationrules"'));
      writeFileSync(file, `${frame.slice(0, frame.indexOf('<body'))}<body>${renderToStaticMarkup(element)}${between}`);
      // A page that leads elsewhere would lead the browser away.
      if (!/^\/\d+\/$/.test(path)) paths.push(path);
    }
  });
  // Behind the above: the server reads the folder once.
  const { open, base } = siteInBrowser(site);
  afterAll(() => {
    content.remove();
    rmSync(folder, { recursive: true });
  });

  it('runs on no page, asks no other host and never meets the policy', async () => {
    const page = await open('/search/', phone);
    const seen = watch(page);
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.goto(base() + path, { waitUntil: 'load' });
      expect(await ran(page), path).toBe(false);
      expect(await odd(page), path).toEqual([]);
    }
    expect(seen).toEqual([]);
  });
});

describe('a reader', () => {
  const { open, base } = siteInBrowser();

  it('is kept from harm by the policy even where markup gets in', async () => {
    const page = await open('/search/', phone);
    const seen = watch(page);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=__xss=1>'));
    await expect.poll(() => seen.join()).toContain('Content Security Policy');
    expect(await odd(page)).toEqual(['<img src="x" onerror="__xss=1">']);
    expect(await ran(page)).toBe(false);
  });

  it('types words, or follows a link that brings them, and they stay words', async () => {
    const page = await open('/search/', phone);
    const seen = watch(page);
    const field = page.locator('#q');
    for (const payload of sample(payloads, 12)) {
      await field.fill(payload.slice(0, 100));
      await atRest(page);
    }
    expect(await odd(page)).toEqual([]);
    // Where a form would be sent to, and where a link leads, is also read from the address.
    for (const payload of sample(
      payloads.filter((_, at) => at % 20 === 0),
      2,
    )) {
      const words = encodeURIComponent(payload);
      for (const address of [
        `/search/?q=${words}`,
        `/cards/?a=${words}&f=${words}`,
        `/report/?a=${words}&s=${words}`,
        `/contact/?a=${words}#${words}`,
      ]) {
        await page.goto(base() + address);
        await atRest(page);
        expect(await odd(page), address).toEqual([]);
        expect(await ran(page), address).toBe(false);
      }
    }
    expect(seen).toEqual([]);
  });

  it('writes a report, and it is shown and copied as it was written', async () => {
    const page = await open('/report/?s=settle-first', phone);
    const seen = watch(page);
    for (const payload of [
      '<script>__xss=1</script>',
      '"><img src=x onerror=__xss=1>',
      '</textarea><script>__xss=1</script>',
    ]) {
      await page.locator('#report-screen-text').fill(payload);
      await page.waitForSelector(`.report-text p:text(${JSON.stringify(payload)})`);
      expect(await page.locator('.report-out copy-text').first().getAttribute('value')).toContain(payload);
    }
    expect(await odd(page)).toEqual([]);
    expect(await ran(page)).toBe(false);
    expect(seen).toEqual([]);
  });
});
