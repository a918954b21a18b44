import { elementsOf, parsePage } from '@/scripts/checks/built-page';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadingRules } from '@/components/site/document';
import { renderPage } from '@/scripts/site/render';
import { readPages, type Page } from '@/scripts/site/routes';
import { library } from '@/lib/pages/library';

const elements: [string, string][] = [['payout-check', '/assets/payout-check-0.js']];
const shell = { siteName: '站名', base: '', islands: '/assets/islands-0.js', elements };
let pages: Page[];
beforeAll(async () => void (pages = await readPages()));
const at = (address: string) => pages.find((page) => page.address === address)!;

/** The page as readers get it. */
const htmlOf = async (...page: Parameters<typeof renderPage>) => (await renderPage(...page)).html;

const style = (css: string) => ({ seldom: [], css: [css] });

describe('the routes', () => {
  it('make a page of every address of the content, and one of wrong addresses', () => {
    const made = pages.map(({ address }) => address);
    expect(made.sort()).toEqual([...library().addresses.keys(), '/404.html'].sort());
  });

  it('put numbers and former addresses where readers call them, which Next keeps in a folder', () => {
    expect(at('/201/')).toMatchObject({ route: 'moved/[...address]' });
    expect(at('/')).toMatchObject({ route: '' });
  });
});

describe('a page that the build makes', () => {
  it('is a whole document: encoding and style in its head, the islands at its end', async () => {
    const html = await htmlOf(at('/contact/'), shell, style('p>a{color:red}'));
    expect(html).toMatch(/^<!doctype html><html data-view="standard" lang="zh-CN"><head><meta charset="utf-8"/i);
    expect(html).toContain('<style>p>a{color:red}</style></head><body>');
    expect(html).toMatch(/<script src="\/assets\/islands-0\.js" type="module"><\/script><\/body><\/html>$/);
  });

  it('loads the code of an element that it has behind the islands, and of no other', async () => {
    const islands = '<script src="/assets/islands-0.js" type="module"></script>';
    const element = '<script src="/assets/payout-check-0.js" type="module"></script>';
    expect(await htmlOf(at('/payout-check/'), shell, style(''))).toContain(`${islands}${element}</body>`);
    expect(await htmlOf(at('/contact/'), shell, style(''))).toContain(`${islands}</body>`);
  });

  it('has its own words in the head, and leads on from there when it is a number', async () => {
    const html = await htmlOf(at('/201/'), shell, style(''));
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head).toContain('<title>/201/ 转到 201 ');
    expect(head).toContain(`<meta content="0; url=${library().numbered('201')!.url}" http-equiv="refresh">`);
  });

  it('takes a style as it is, whatever signs stand in it', async () => {
    expect(await htmlOf(at('/contact/'), shell, style("a::before{content:'$&$1'}"))).toContain(
      "<style>a::before{content:'$&$1'}</style>",
    );
  });

  it('has the rules for loading ahead that the policy of pages allows, letter for letter', async () => {
    const html = await htmlOf(at('/contact/'), shell, style(''));
    expect(html).toContain(`<script type="speculationrules">${loadingRules(shell.base)}</script>`);
  });

  it('leads below the path of the site, and to other hosts and within itself as before', async () => {
    const html = await htmlOf(at('/contact/'), { ...shell, base: '/pos' }, style(''));
    const ways = elementsOf(parsePage(html)).flatMap(({ properties }) =>
      [properties.href, properties.src, properties.action].flatMap((address) => (address ? [String(address)] : [])),
    );
    expect(ways.filter((address) => address.startsWith('/') && !address.startsWith('/pos/'))).toEqual([]);
    for (const address of ['/pos/', '/pos/favicon.ico', `/pos${shell.islands}`, '#main', '?v=elder'])
      expect(ways).toContain(address);
  });
});
