import { describe, expect, it } from 'vitest';
import { expectKnownForm, finishPage } from '@/lib/export/finish-page';
import { isUnused } from '@/lib/export/unused-files';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;

const css = '/_next/static/chunks/b.css';
const finished = (html: string, name = 'index.html') =>
  finishPage(html, name, (address) => (address === css ? 'p{}' : undefined));

describe('a finished page', () => {
  it('keeps its words, its style, our module and its data', () => {
    const kept = page(
      '<meta charset="utf-8"><title>标题</title><style>p{color:red}</style>',
      '<p>正文 <kbd>结算</kbd></p><script type="application/ld+json">{"a":"<\\/b>"}</script><script type="speculationrules">{}</script><script src="/assets/islands-0.js" type="module"></script>',
    );
    expect(finished(kept)).toBe(kept.replace('<!DOCTYPE', '<!doctype'));
  });

  it('loses scripts, preloads, flight data and marks of the framework', () => {
    const exported = page(
      '<meta charset="utf-8"><link rel="preload" as="script" href="/_next/static/chunks/a.js"><script src="/_next/static/chunks/a.js" async=""></script><link rel="preload" as="style" href="/_next/static/chunks/b.css"><link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next">',
      '<div hidden=""><!--$--><!--/$--></div><p>打<!-- -->电话</p><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>"])</script><script id="_R_">globalThis["TURBOPACK"]=[]</script>',
    );
    expect(finished(exported)).toBe(
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>p{}</style></head><body><p>打电话</p></body></html>',
    );
  });

  it('has the same order in its head, whenever React moved its elements there', () => {
    const [viewport, search, leadsOn, title] = [
      '<meta name="viewport" content="width=device-width">',
      '<link rel="search" href="/opensearch.xml">',
      '<meta http-equiv="refresh" content="0; url=/a/">',
      '<title>题</title>',
    ];
    const wanted = `<head><meta charset="utf-8">${viewport}${title}${search}${leadsOn}<style>p{}</style></head>`;
    const style = '<link rel="stylesheet" href="/_next/static/chunks/b.css">';
    for (const parts of [
      [viewport, search, title, leadsOn, style],
      [leadsOn, style, viewport, title, search],
    ])
      expect(finished(page(`${parts.join('')}<meta charset="utf-8">`, ''))).toContain(wanted);
  });

  it('says once what stands for it where it is shared', () => {
    const head = '<meta property="og:title" content="标题"><meta name="twitter:title" content="标题">';
    expect(finished(page(head, ''))).toContain('<head><meta property="og:title" content="标题"></head>');
  });

  it('loses inline scripts of any other origin too', () => {
    expect(
      finished(page('', '<script>alert(1)</script><script type="module" src="https://example.com/x.js"></script>')),
    ).not.toContain('script');
  });

  it('keeps a hidden element that holds something', () => {
    expect(finished(page('', '<div hidden=""><p>以后显示</p></div>'))).toContain('以后显示');
  });

  it('puts the encoding first and the style last in the head', () => {
    const head = '<style>p{}</style><title>标题</title><meta charset="utf-8">';
    expect(finished(page(head, ''))).toContain(
      '<head><meta charset="utf-8"><title>标题</title><style>p{}</style></head>',
    );
  });

  it('has every style sheet it names, and fails when one was not exported', () => {
    expect(() => finished(page('<link rel="stylesheet" href="/_next/static/chunks/c.css">', ''))).toThrow(
      'index.html names the style sheet /_next/static/chunks/c.css, which was not exported',
    );
  });

  it('fails loudly when a new version of Next leaves its runtime in a new place', () => {
    expect(() => finished(page('', '<p data-flight="self.__next_f">x</p>'), 'settlement/index.html')).toThrow(
      'settlement/index.html still holds “self.__next” of the Next.js runtime; lib/export/finish-page.ts must learn its new form',
    );
  });
});

describe('an exported page', () => {
  const known =
    '<link rel="stylesheet" href="/_next/static/chunks/b.css" data-precedence="next"><script src="/_next/static/chunks/a.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>';

  it('is accepted in the form that finishing knows', () => {
    expect(() => expectKnownForm(page(known, ''), 'index.html')).not.toThrow();
  });

  it.each([
    ['flight data', '__next_f', '__later'],
    ['a script of the runtime', '/_next/static/chunks/a.js', '/_next/chunks/a.js'],
    ['a style sheet', 'rel="stylesheet"', 'rel="style"'],
  ])('is refused when a new version of Next writes %s in another form', (what, now, later) => {
    expect(() => expectKnownForm(page(known.replaceAll(now, later), ''), 'index.html')).toThrow(
      `index.html was exported without ${what} in the form that lib/export/finish-page.ts knows; see docs/upgrading.md`,
    );
  });
});

describe('files that no page uses', () => {
  it('are flight data, the framework’s chunks and its own error pages', () => {
    const files = [
      '404.html',
      '_next/static/chunks/a.js',
      '_not-found/index.html',
      '_not-found/index.txt',
      'assets/islands-0.js',
      'index.html',
      'index.txt',
      'robots.txt',
      'settlement/__next._tree.txt',
      'settlement/index.txt',
      'reply/201.txt',
    ];
    expect(files.filter(isUnused)).toEqual([
      '_next/static/chunks/a.js',
      '_not-found/index.html',
      '_not-found/index.txt',
      'index.txt',
      'settlement/__next._tree.txt',
      'settlement/index.txt',
    ]);
  });
});
