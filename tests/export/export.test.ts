import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finishPage } from '@/lib/export/finish-page';
import { placeFiles } from '@/lib/export/place-files';
import { unusedFiles } from '@/lib/export/unused-files';

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;

describe('a finished page', () => {
  it('keeps its words, its style, our module and its data', () => {
    const kept = page(
      '<meta charset="utf-8"><title>标题</title><style>p{color:red}</style>',
      '<p>正文 <kbd>结算</kbd></p><script type="application/ld+json">{"a":"<\\/b>"}</script><script type="speculationrules">{}</script><script src="/assets/islands-0.js" type="module"></script>',
    );
    expect(finishPage(kept, 'index.html')).toBe(kept.replace('<!DOCTYPE', '<!doctype'));
  });

  it('loses scripts, preloads, flight data and marks of the framework', () => {
    const exported = page(
      '<meta charset="utf-8"><link rel="preload" as="script" href="/_next/static/chunks/a.js"><script src="/_next/static/chunks/a.js" async=""></script><style data-precedence="next" data-href="/_next/static/chunks/b.css">p{}</style>',
      '<div hidden=""><!--$--><!--/$--></div><p>打<!-- -->电话</p><script>(self.__next_f=self.__next_f||[]).push([0])</script><script id="_R_">globalThis["TURBOPACK"]=[]</script>',
    );
    expect(finishPage(exported, 'index.html')).toBe(
      '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>p{}</style></head><body><p>打电话</p></body></html>',
    );
  });

  it('says once what stands for it where it is shared', () => {
    const head = '<meta property="og:title" content="标题"><meta name="twitter:title" content="标题">';
    expect(finishPage(page(head, ''), 'x')).toContain('<head><meta property="og:title" content="标题"></head>');
  });

  it('loses inline scripts of any other origin too', () => {
    expect(
      finishPage(
        page('', '<script>alert(1)</script><script type="module" src="https://example.com/x.js"></script>'),
        'x',
      ),
    ).not.toContain('script');
  });

  it('keeps a hidden element that holds something', () => {
    expect(finishPage(page('', '<div hidden=""><p>以后显示</p></div>'), 'x')).toContain('以后显示');
  });

  it('puts the encoding first and the style last in the head', () => {
    const head = '<style>p{}</style><title>标题</title><meta charset="utf-8">';
    expect(finishPage(page(head, ''), 'x')).toContain(
      '<head><meta charset="utf-8"><title>标题</title><style>p{}</style></head>',
    );
  });

  it('fails loudly when a new version of Next leaves its runtime in a new place', () => {
    expect(() => finishPage(page('', '<p data-flight="self.__next_f">x</p>'), 'settlement/index.html')).toThrow(
      'settlement/index.html still holds “self.__next” of the Next.js runtime; lib/export/finish-page.ts must learn its new form',
    );
  });
});

describe('files that no page uses', () => {
  it('are flight data, unnamed chunks and the framework’s own error pages', () => {
    const files = [
      '404.html',
      '_not-found/index.html',
      '_not-found/index.txt',
      '_next/static/chunks/a.js',
      '_next/static/media/used.svg',
      'assets/islands-0.js',
      'index.html',
      'index.txt',
      'robots.txt',
      'settlement/__next._tree.txt',
      'settlement/index.txt',
      'reply/201.txt',
    ];
    expect(unusedFiles(files, ['<img src="/_next/static/media/used.svg">'])).toEqual([
      '_not-found/index.html',
      '_not-found/index.txt',
      '_next/static/chunks/a.js',
      'index.txt',
      'settlement/__next._tree.txt',
      'settlement/index.txt',
    ]);
  });
});

describe('files for machines', () => {
  const folder = (files: string[]) => {
    const out = mkdtempSync(join(tmpdir(), 'export-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    for (const file of files) {
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), file);
    }
    return out;
  };

  it('leave their folder for the places where machines look', async () => {
    const out = folder([
      'files/feed.xml',
      'files/.well-known/security.txt',
      'files/prompts/a.md',
      'prompts/a/index.html',
    ]);
    await placeFiles(out);
    expect(readFileSync(join(out, '.well-known/security.txt'), 'utf8')).toBe('files/.well-known/security.txt');
    expect(readdirSync(out).sort()).toEqual(['.well-known', 'feed.xml', 'prompts']);
    expect(readdirSync(join(out, 'prompts')).sort()).toEqual(['a', 'a.md']);
  });

  it('never take the place of another file', async () => {
    await expect(placeFiles(folder(['files/robots.txt', 'robots.txt']))).rejects.toThrow('is there already');
  });
});
