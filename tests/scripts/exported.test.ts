import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plainPage, readExport } from '@/scripts/site/exported';
import { gatherMedia } from '@/scripts/site/gather';
import type { Page } from '@/scripts/site/routes';

const ours = (body: string, head = '<title>题</title>') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"/>${head}<style>p{}</style></head><body>${body}<script src="/assets/islands.js" type="module"></script></body></html>`;
/** The same as Next writes it. */
const fromNext = (body: string, head = '<title>题</title>', sheet = 'a') =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charSet="utf-8"/><meta charSet="utf-8"/><link rel="preload" as="script" href="/_next/static/a.js"/><link rel="stylesheet" href="/_next/${sheet}.css" data-precedence="next"/>${head}<script src="/_next/static/a.js" async=""></script></head><body><div hidden=""><!--$--><!--/$--></div>${body}<script src="/assets/islands.js" type="module"></script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>"])</script></body></html>`;

describe('a page without what Next adds', () => {
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

it('what sheets say of one medium stands together, behind the rest: widths, large view, own colours, paper', () => {
  const sheets =
    '@media print{a{top:0}}@media (min-width:60rem){a{top:1px}}b{top:2px}\n\n@media screen and (max-width:9rem){a{top:3px}}@media (min-width:48rem){a{top:4px}}@media (forced-colors:active){a{top:5px}}c{top:6px}@media print{b{top:7px}}';
  expect(gatherMedia(sheets)).toBe(
    'b{top:2px}c{top:6px}@media (min-width:48rem){a{top:4px}}@media (min-width:60rem){a{top:1px}}@media screen and (max-width:9rem){a{top:3px}}@media (forced-colors:active){a{top:5px}}@media print{a{top:0}b{top:7px}}',
  );
});

describe('the export', () => {
  const page = (address: string, route = 'a/[b]'): Page => ({
    route,
    address,
    exportedAt: address,
    element: () => createElement('p'),
  });
  const exported = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'exported-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [file, text] of Object.entries({ '_next/a.css': 'p{}', '_next/b.css': 'b{}', ...files })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return folder;
  };
  const pages = [page('/a/1/'), page('/a/2/'), page('/a/3/')];
  const render = ({ address }: Page) => Promise.resolve(ours(`<p>${address}</p>`));

  it('gives the style of each route when its first and last page are the build’s own', async () => {
    const folder = exported({
      'a/1/index.html': fromNext('<p>/a/1/</p>'),
      'a/3/index.html': fromNext('<p>/a/3/</p>'),
      'index.html': fromNext('<p>/</p>', undefined, 'b'),
    });
    expect(await readExport(folder, [...pages, page('/', '')], render)).toEqual({ 'a/[b]': 'p{}', '': 'b{}' });
  });

  it('stops the build where a page is not the same, and shows the place', async () => {
    const folder = exported({ 'a/1/index.html': fromNext('<p>/a/1/</p>'), 'a/3/index.html': fromNext('<p>别的</p>') });
    await expect(readExport(folder, pages, render)).rejects.toThrow(
      /\/a\/3\/ is not the page that Next exports.*\n {2}Next: …[^]*别的[^]*ours: …[^]*\/a\/3\//,
    );
  });

  it('stops the build where a route lacks a page, or has two styles', async () => {
    await expect(readExport(exported({ 'a/1/index.html': fromNext('<p>/a/1/</p>') }), pages, render)).rejects.toThrow(
      'Next did not export /a/3/',
    );
    const two = exported({
      'a/1/index.html': fromNext('<p>/a/1/</p>'),
      'a/3/index.html': fromNext('<p>/a/3/</p>', undefined, 'b'),
    });
    await expect(readExport(two, pages, render)).rejects.toThrow(
      'Next exported pages of app/a/[b] with different style sheets',
    );
  });
});
