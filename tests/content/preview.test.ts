/** What an author sees of content that is not right: every page, whatever is wrong, with what that is. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Library } from '@/lib/content/library';
import { Previews } from '@/lib/content/preview/previews';
import { library as shown, useLibrary } from '@/lib/pages/library';
import { siteFiles } from '@/lib/pages/files';
import { wholeIndex } from '@/lib/pages/search-index';
import { renderPage } from '@/scripts/site/render';
import { readPages } from '@/scripts/site/routes';
import nextConfig from '@/next.config.mjs';
import { accidental, answer, contentFolder, guide, right, type Changes } from './content-folder';
import { hostileCases } from './hostile.cases';

const shell = { siteName: '站名', islands: '/assets/islands-0.js', elements: [] };

/** An author at a folder: what they see after changes to it. */
function author(changes: Changes = {}, drafts = false) {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  const dir = join(folder.base, 'content');
  const change = (changes: Changes) => {
    for (const [path, text] of Object.entries(changes)) {
      rmSync(join(dir, path), { force: true });
      folder.write(path, text);
    }
  };
  change({ ...right, ...changes });
  const previews = new Previews(() => ({
    content: dir,
    shown: 'content',
    public: join(folder.base, 'public'),
    drafts,
  }));
  return {
    see(changes: Changes = {}) {
      change(changes);
      return previews.read();
    },
  };
}

/** Every page of a library by its address; its files for machines and the search can be made too. */
async function pagesOf(library: Library) {
  const before = shown();
  useLibrary(library);
  try {
    const made = new Map<string, string>();
    for (const page of await readPages())
      made.set(page.address, await renderPage(page, shell, { seldom: [], css: [''] }));
    for (const write of siteFiles(library).values()) expect(write()).toEqual(expect.any(String));
    expect(wholeIndex(library)).toBeDefined();
    return made;
  } finally {
    useLibrary(before);
  }
}

const everyWrong = hostileCases.map(({ name, changes }): [string, Changes] => [name, changes]);

describe('a draft', () => {
  it('has its page, marked as what is not published, and no page is for a list', async () => {
    const file = 'articles/settlement/103-faint-slip.md';
    const text = answer({ question: '结算单字太淡怎么办？', status: 'draft', minutes: '许久' });
    const pages = await pagesOf(author({ [file]: text }, true).see());
    expect(pages.get('/settlement/faint-slip/')).toContain('<strong>草稿</strong>');
    expect(pages.get('/settlement/accidental-settlement/')).not.toContain('<strong>草稿</strong>');
    const headers = await nextConfig(PHASE_DEVELOPMENT_SERVER).headers!();
    expect(headers).toEqual([{ source: '/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] }]);
  });
});

describe('whatever is wrong, every page is there', () => {
  it.each(everyWrong)('as it last was: %s', async (_, changes) => {
    const { see } = author();
    const before = see();
    const library = see(changes);
    const pages = await pagesOf(library);
    for (const address of before.addresses.keys())
      expect([...pages.keys(), ...before.addresses.keys()]).toContain(address);
  });

  it.each(everyWrong)('from the start: %s', async (_, changes) => {
    const library = author(changes).see();
    expect((await pagesOf(library)).size).toBeGreaterThan(20);
    expect(library.wrong!.length).toBeGreaterThan(0);
  });
});

describe('what is wrong is said beside its place', () => {
  const at = '/settlement/accidental-settlement/';

  it('in the front matter at its field, with the line as it stands and what to write; other fields stay as they are', async () => {
    const page = (await pagesOf(author({ [accidental]: answer({ minutes: '许久' }) }).see())).get(at)!;
    expect(page).toContain('<code>minutes: 许久</code>');
    expect(page).toMatch(/data-note>minutes：minutes 写的是“许久”，不是整数<b> → 写 1 到 120 的整数<\/b>/);
    expect(page).toContain('不扣款、不退款，照常收款就行。');
  });

  it('in the body behind its paragraph', async () => {
    const body = '## 怎么做 {#steps}\n\n第一段。\n\n看 [205](/205/)。\n\n第三段。\n';
    const page = (await pagesOf(author({ [accidental]: answer({}, body) }).see())).get(at)!;
    expect(page).toMatch(/看 .*<span data-note>链接.*“\/205\/”.*没有对应的页面.*第三段。/s);
  });

  it('a guide that goes round stops there', async () => {
    const changed = guide({
      settle: '{ ask: 还没做好吗？, choices: [{ label: 没有, to: start }, { label: 好了, to: done }] }',
    });
    const pages = await pagesOf(author({ 'guides/settle-first.yaml': changed }).see());
    expect(pages.get('/guides/settle-first/')).toContain('又绕回了“start”');
  });

  it('is nowhere once it is mended', async () => {
    const { see } = author({ [accidental]: '' });
    expect(see().wrong).toHaveLength(1);
    const mended = see({ [accidental]: right[accidental]! });
    expect(mended.wrong).toBeUndefined();
    expect((await pagesOf(mended)).get(at)).not.toMatch(/author-notes|data-note/);
  });
});
