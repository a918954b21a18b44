/** What the search tells the server: nothing, or what was asked in vain where the page says so. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { saidInVain } from '@/lib/pages/frame';
import { tellable } from '@/lib/search/tellable';
import { askedUrl } from '@/lib/site/urls';
import { further } from '@/tests/ring';
import { builtSearch, queryWith, type BuiltSearch } from './built-search';
import { askLast, atRest, phone, scriptOf, siteInBrowser } from './site-in-browser';

const { open } = siteInBrowser();

let search: BuiltSearch;
let sure: string;
let foreign: string;
let unsure: string;
beforeAll(() => {
  search = builtSearch();
  sure = queryWith(search, { whole: 'sure', same: true });
  unsure = queryWith(search, { whole: 'perhaps' });
  foreign = queryWith(search, { whole: 'none', early: ['none'] });
});

/** A visitor of the home page, and what stood behind the address of each request for the file; `says`: as the page is where the operator wants to know. */
async function visitor(says: boolean, path = '/'): Promise<{ page: Page; told: string[] }> {
  const told: string[] = [];
  const page = await open(path, phone, async (fresh) => {
    await fresh.route(
      ({ pathname }) => pathname === askedUrl,
      async (route) => {
        told.push(decodeURIComponent(new URL(route.request().url()).search));
        await route.fulfill({ body: '' });
      },
    );
    if (!says) return;
    // What a site has whose operator wants to know.
    const script = await scriptOf('asked-note');
    await fresh.route(/\/(?:#.*)?$/, async (route) => {
      const html = await (await route.fetch()).text();
      const vain = saidInVain(search.whole.index.waysOn.says);
      const note = `<asked-note data-to="${askedUrl}" data-vain='${JSON.stringify(vain)}'><small>…</small></asked-note>`;
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replaceAll('</form>', `</form>${note}`).replace('</head>', `${script}</head>`),
      });
    });
  });
  await atRest(page);
  return { page, told };
}

async function ask(page: Page, query: string) {
  await page.fill('#q', query);
  await page.waitForSelector('#q-found:not([hidden])');
  await atRest(page);
  await page.locator('#q').blur();
}

describe('the search', () => {
  it('tells nothing unless the page says so', async () => {
    const { page, told } = await visitor(false);
    await ask(page, foreign);
    await askLast(page, `${askedUrl}?last`);
    expect(told).toEqual(['?last']);
  });

  it('tells a query without an answer, or without a sure one, once, when the reader leaves the field', async () => {
    const { page, told } = await visitor(true);
    await ask(page, foreign);
    await page.focus('#q');
    await page.locator('#q').blur();
    await ask(page, unsure);
    await askLast(page, `${askedUrl}?last`);
    expect(told).toEqual([`?q=${tellable(foreign)}`, `?q=${tellable(unsure)}`, '?last']);
  });

  further('tells neither what it is sure of, nor what may be a number or a name, nor what a link brought', async () => {
    const { page, told } = await visitor(true);
    for (const query of [sure, `${foreign} 1234`, `我叫王小明，${foreign}`]) await ask(page, query);
    await askLast(page, `${askedUrl}?last`);
    expect(told).toEqual(['?last']);

    const linked = await visitor(true, `/search/#q=${encodeURIComponent(foreign)}`);
    await linked.page.waitForSelector('#q-found:not([hidden])');
    await linked.page.focus('#q');
    await linked.page.locator('#q').blur();
    await askLast(linked.page, `${askedUrl}?last`);
    expect(linked.told).toEqual(['?last']);
  });
});
