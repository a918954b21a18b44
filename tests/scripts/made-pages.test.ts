import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { expect, it, onTestFinished } from 'vitest';
import { policyHash } from '@/lib/deploy/built-site';
import { MadePages } from '@/scripts/site/made-pages';
import { Staging } from '@/scripts/site/staging';

const css = 'p{color:red}';
const styled = { seldom: [], css: [css] };
const shell = { siteName: '帮助中心', base: '', islands: '/assets/islands.js', elements: [] };

/** Builds a site of one page several times; each build tells whether it drew the page, and what stands there afterwards. */
function builds() {
  const folder = mkdtempSync(join(tmpdir(), 'made-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  let last: string | undefined;
  let count = 0;
  const page = () => join(last!, '201/index.html');
  return {
    page,
    async build(text: string, code = 'code') {
      let drawn = false;
      const Body = (model: { text: string }) => {
        drawn = true;
        return createElement('p', null, model.text);
      };
      const element = () => createElement(Body, { text });
      const site = new Staging(join(folder, String(count++)), last);
      const made = new MadePages(join(folder, 'pages.json'), code);
      const style = await made.place(site, { route: '[id]', address: '/201/', element }, shell, styled, 'page');
      made.note();
      last = site.folder;
      expect(style).toBe(policyHash(css));
      expect(readFileSync(page(), 'utf8')).toContain(`<p>${text}</p>`);
      return drawn;
    },
  };
}

it('a page is drawn when there is none before', async () => {
  expect(await builds().build('不扣款')).toBe(true);
});

it('a page whose model is the same is taken over', async () => {
  const { build } = builds();
  await build('不扣款');
  expect(await build('不扣款')).toBe(false);
});

it('a page is drawn again when its model has changed, or the code', async () => {
  const { build } = builds();
  await build('不扣款');
  expect(await build('先核对')).toBe(true);
  expect(await build('先核对', 'other code')).toBe(true);
});

it('a page that somebody changed in the site is drawn again', async () => {
  const { build, page } = builds();
  await build('不扣款');
  writeFileSync(page(), 'by hand');
  expect(await build('不扣款')).toBe(true);
});
