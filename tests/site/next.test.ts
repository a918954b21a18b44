/** `npm run dev` is Next, a build is not: both show the same. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportedIslands } from '@/lib/assets/assets';
import { firstAndLast, useLibrary } from '@/lib/pages/library';
import { fileAt } from '@/lib/site/urls';
import { loadContent } from '@/scripts/site/content';
import { renderPage } from '@/scripts/site/render';
import { readPages, routeFiles } from '@/scripts/site/routes';
import { stylesOf } from '@/scripts/site/styles';
import { plainPage } from './next-export';

/** Where Next writes its export (next.config.mjs). */
const folder = '.build/next';
const library = loadContent();
useLibrary(library);
const pages = await readPages();
const styles = await stylesOf(routeFiles());
const shell = { siteName: library.site.name, base: '', islands: exportedIslands, elements: [] };

/** What a style says, whatever the order of its sheets: Next says some things twice. */
const saidBy = (css: string) => {
  const said = new Set<string>();
  postcss.parse(css).walkDecls((declaration) => {
    const { selector, parent } = declaration.parent as postcss.Rule;
    // What a custom property holds is written as it stands, or shorter.
    const value = String(declaration).replace(/,\s+/g, ',');
    said.add(`${(parent as postcss.AtRule).params ?? ''}|${selector}|${value}`);
  });
  return said;
};

describe.each(Object.keys(styles))('of the route app/%s', (route) => {
  beforeAll(exportOnce, 600_000);
  const all = pages.filter((page) => page.route === route);

  it('has pages', () => expect(all).not.toEqual([]));

  it.each(firstAndLast(all))('Next makes the page $address that the build makes, and its style', async (page) => {
    const exportedAt = route.startsWith('moved/') ? `/moved${page.address}` : page.address;
    const { markup, sheets } = plainPage(readFileSync(join(folder, fileAt(exportedAt)), 'utf8'));
    expect(markup).toBe(plainPage((await renderPage(page, shell, { seldom: [], css: [''] })).html).markup);
    const style = sheets.map((sheet) => readFileSync(join(folder, sheet), 'utf8')).join('');
    expect(saidBy(style)).toEqual(saidBy(styles[route]!.css[0]!));
  });
});

let isExported = false;

/** Lets Next export the first and the last page of each route. */
function exportOnce() {
  if (isExported) return;
  const env = { ...process.env, SAMPLES: '1', NODE_ENV: 'production', CI: '1', NEXT_TELEMETRY_DISABLED: '1' } as const;
  const program = ['node_modules/next/dist/bin/next', 'build'];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { env, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  isExported = true;
}

describe('a page without what Next adds', () => {
  const ours = (body: string, head = '<title>题</title>') =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"/>${head}<style>p{}</style></head><body>${body}<script src="/assets/islands.js" type="module"></script></body></html>`;
  /** The same as Next writes it. */
  const fromNext = (body: string, head = '<title>题</title>') =>
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/static/a.js"/><link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>${head}<script src="/_next/static/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<script src="/assets/islands.js" type="module"></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>"])</script></body></html>`;

  it('is the page that the build makes, and names its style sheet', () => {
    const next = plainPage(fromNext('<p>打<!-- -->电话</p>'));
    expect(next.sheets).toEqual(['/_next/a.css']);
    expect(next.markup).toBe(plainPage(ours('<p>打电话</p>')).markup);
  });

  it('is the same whatever the order of its head', () => {
    const [title, search] = ['<title>题</title>', '<link href="/opensearch.xml" rel="search"/>'];
    expect(plainPage(fromNext('', search + title)).markup).toBe(plainPage(ours('', title + search)).markup);
  });

  it.each([
    ['a word', '<p>打 电话</p>', ''],
    ['an attribute', '<p class="a">打电话</p>', ''],
    ['a hidden element that holds something', '<p>打电话</p><div hidden=""><p>以后显示</p></div>', ''],
    [
      'a script of another origin',
      '<p>打电话</p><script src="https://example.com/x.js" type="module"></script>',
      '<p/>',
    ],
    ['a word of its head', '<p>打电话</p>', '<meta name="robots" content="noindex, follow"/>'],
  ])('is another one by %s', (what, body, head) => {
    const differs =
      plainPage(fromNext(body, `<title>题</title>${head}`)).markup !== plainPage(ours('<p>打电话</p>')).markup;
    expect(differs).toBe(true);
  });
});
