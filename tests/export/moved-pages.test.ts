import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parsePage } from '@/lib/export/html';
import { movedHtml, placeMoved } from '@/lib/export/moved-pages';
import { movedPage } from '@/lib/pages/moved';
import { inspectChanged } from '@/tests/content/content-folder';

const right = () => inspectChanged().library!;
const scripts = '<script type="speculationrules">{}</script><script src="/assets/islands-0.js" type="module"></script>';
const head = (more = '<meta content="0; url=/alt/" http-equiv="refresh">') =>
  `<meta charset="utf-8"><title>旧题</title><meta name="description" content="旧话"><link rel="canonical" href="https://old.example/"><meta property="og:title" content="旧题"><meta property="og:description" content="旧话"><meta property="og:url" content="https://old.example/"><meta property="og:image" content="/share/site.png"><meta property="og:type" content="website">${more}<style>p{}</style>`;
const exported = (inHead = head()) =>
  `<!doctype html><html lang="zh-CN"><head>${inHead}</head><body><main>旧页</main>${scripts}</body></html>`;

describe('a page that leads elsewhere', () => {
  it('is the pattern with its own words, addresses and body', () => {
    const library = right();
    const html = movedHtml(parsePage(exported()), movedPage(library, ['201']), library.site);
    const { question, answer, url } = library.numbered('201')!;
    expect(html.slice(0, html.indexOf('<body>'))).toBe(
      `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>/201/ 转到 201 ${question}-${library.site.name}</title><meta name="description" content="201 ${question} ${answer}"><link rel="canonical" href="https://help.example.com${url}"><meta property="og:title" content="/201/ 转到 201 ${question}"><meta property="og:description" content="201 ${question} ${answer}"><meta property="og:url" content="https://help.example.com${url}"><meta property="og:image" content="/share/site.png"><meta property="og:type" content="article"><meta content="0; url=${url}" http-equiv="refresh"><style>p{}</style></head>`,
    );
    expect(html).toContain(`<h1>正在打开 201 ${question}</h1>`);
    expect(html).toContain(scripts);
    expect(html).not.toContain('旧');
    expect(html.match(/http-equiv/g)).toHaveLength(1);
  });

  it('leaves the pattern as it was, for the next one', () => {
    const library = right();
    const pattern = parsePage(exported());
    const first = movedHtml(pattern, movedPage(library, ['201']), library.site);
    movedHtml(pattern, movedPage(library, ['101']), library.site);
    expect(movedHtml(pattern, movedPage(library, ['201']), library.site)).toBe(first);
  });

  it('is not made after a head that Next writes otherwise', () => {
    const library = right();
    const pattern = parsePage(exported(head('').replace('<link rel="canonical" href="https://old.example/">', '')));
    expect(() => movedHtml(pattern, movedPage(library, ['201']), library.site)).toThrow(
      'The page that Next exports below /moved/ has no canonical, refresh in its head in the form that lib/export/moved-pages.ts knows; see docs/upgrading.md',
    );
  });
});

describe('placing the pages that lead elsewhere', () => {
  const folder = (files: Record<string, string>) => {
    const out = mkdtempSync(join(tmpdir(), 'moved-'));
    onTestFinished(() => rmSync(out, { recursive: true }));
    for (const [file, text] of Object.entries({ 'moved/101/index.html': exported(), ...files })) {
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), text);
    }
    return out;
  };

  it('puts every number and former address where readers call it; where there is no answer 404, Next’s page stays', async () => {
    const library = right();
    const out = folder({ '404/index.html': 'Next' });
    await placeMoved(out, library);
    for (const [address, { moved }] of library.addresses)
      if (moved) expect(readFileSync(join(out, address, 'index.html'), 'utf8'), address).toContain('正在打开');
    expect(() => readFileSync(join(out, 'moved/101/index.html'))).toThrow('ENOENT');
    expect(readFileSync(join(out, '404/index.html'), 'utf8')).toBe('Next');
  });

  it('never takes the place of a page', async () => {
    const library = right();
    const out = folder({ '201/index.html': '一页' });
    await expect(placeMoved(out, library)).rejects.toThrow(
      `${join(out, '201/index.html')} is a page of its own and cannot also lead elsewhere`,
    );
  });
});
