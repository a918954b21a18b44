/** What an author sees of content that is not right: every page, whatever is wrong, with what that is. */
import { join } from 'node:path';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { keyOf } from '@/lib/content/kept';
import { wordsOf, type Library } from '@/lib/content/library';
import { Previews } from '@/lib/content/preview/previews';
import { useLibrary } from '@/lib/pages/library';
import { siteFiles } from '@/lib/pages/files';
import { wholeIndex } from '@/lib/pages/search-index';
import { loadContent } from '@/scripts/site/content';
import { renderPage } from '@/scripts/site/render';
import { readPages } from '@/scripts/site/routes';
import nextConfig from '@/next.config.mjs';
import { full, sample } from '@/tests/ring';
import { accidental, answer, contentFolder, guide, memory, right, type Changes } from './content-folder';
import { hostileCases } from './hostile.cases';

/** What was made of the same before. */
const indexes = memory();

const shell = { siteName: '站名', base: '', islands: '/assets/islands-0.js', elements: [] };

/** A folder that is right, and what an author sees of it after changes. */
function author(changes: Changes = {}, drafts = false) {
  const folder = contentFolder();
  const dir = join(folder.base, 'content');
  const changed = new Set<string>();
  const change = (changes: Changes) => {
    for (const [path, text] of Object.entries(changes)) {
      changed.add(path);
      folder.rewrite(path, text);
    }
  };
  const open = () =>
    new Previews(() => ({ content: dir, shown: 'content', public: join(folder.base, 'public'), drafts }));
  for (const [path, text] of Object.entries(right)) folder.write(path, text);
  change(changes);
  const previews = open();
  return {
    remove: folder.remove,
    see(changes: Changes = {}) {
      change(changes);
      return previews.read();
    },
    /** What they see who open the preview only now. */
    seeAnew: () => open().read(),
    /** Makes all right again. */
    mend() {
      changed.forEach(folder.putBack);
      changed.clear();
      return previews.read();
    },
  };
}

/** An author for one test. */
function authorOf(changes?: Changes, drafts = false) {
  const own = author(changes, drafts);
  onTestFinished(own.remove);
  return own;
}

/** Pages by what they are made from: a component, its model, and the words between which lines break. */
const rendered = new Map<string, string>();

/** Every page of a library by its address; its files for machines and the search can be made too. */
async function pagesOf(library: Library) {
  useLibrary(library);
  try {
    const made = new Map<string, string>();
    for (const page of await readPages()) {
      const element = await page.element();
      const key = keyOf(page.route, element, wordsOf(library));
      if (!rendered.has(key))
        rendered.set(
          key,
          (await renderPage({ ...page, element: () => element }, shell, { seldom: [], css: [''] })).html,
        );
      made.set(page.address, rendered.get(key)!);
    }
    for (const write of siteFiles(library).values()) expect(write()).toEqual(expect.any(String));
    expect(wholeIndex(library, indexes)).toBeDefined();
    return made;
  } finally {
    useLibrary(loadContent());
  }
}

describe('a draft', () => {
  it('has its page, marked as what is not published, and no page is for a list', async () => {
    const file = 'articles/settlement/103-faint-slip.md';
    const text = answer({ question: '结算单字太淡怎么办？', status: 'draft', minutes: '许久' });
    const pages = await pagesOf(authorOf({ [file]: text }, true).see());
    expect(pages.get('/settlement/faint-slip/')).toContain('<strong>草稿</strong>');
    expect(pages.get('/settlement/accidental-settlement/')).not.toContain('<strong>草稿</strong>');
    const headers = await nextConfig(PHASE_DEVELOPMENT_SERVER).headers!();
    expect(headers).toEqual([{ source: '/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] }]);
  });
});

describe('whatever is wrong, every page is there', () => {
  const one = author();
  const pages = [...one.see().addresses].flatMap(([address, { moved }]) => (moved ? [] : [address]));
  afterAll(one.remove);

  let clean: Map<string, string>;
  beforeAll(async () => void (clean = await pagesOf(one.mend())));

  // Who opens the preview only now reads everything; in the full ring one case in four is enough for that.
  const opened = full ? hostileCases.filter((_, at) => at % 4 === 0) : hostileCases;

  it.each(sample(hostileCases, 15))('$name, and as it was once it is mended', async (hostile) => {
    const { changes } = hostile;
    // Of a guide that is no tree what it asks first leads to: the route shows a step that is gone as it last was.
    const isGuide = Object.keys(changes).some((path) => path.startsWith('guides/'));
    const wanted = pages.filter((address) => !isGuide || !/^\/guides\/[^/]+\/./.test(address));
    for (const library of [one.see(changes), ...(opened.includes(hostile) ? [one.seeAnew()] : [])]) {
      expect([...(await pagesOf(library)).keys()]).toEqual(expect.arrayContaining(wanted));
      expect(library.wrong).not.toHaveLength(0);
    }
    const mended = one.mend();
    expect(mended.wrong).toBeUndefined();
    expect(await pagesOf(mended)).toEqual(clean);
  });
});

describe('what is wrong is said beside its place', () => {
  const at = '/settlement/accidental-settlement/';

  it('in the front matter at its field, with the line as it stands and what to write; other fields stay as they are', async () => {
    const page = (await pagesOf(authorOf({ [accidental]: answer({ minutes: '许久' }) }).see())).get(at)!;
    expect(page).toContain('<code>minutes: 许久</code>');
    expect(page).toMatch(/data-note>minutes：minutes 写的是“许久”，不是整数<b> → 写 1 到 120 的整数<\/b>/);
    expect(page).toContain('不扣款、不退款，照常收款就行。');
  });

  it('and the operator’s names and notes stay, on the answer itself and on others', async () => {
    const { see } = authorOf({
      'operator/notes/101.md': '总部在三楼，拿着小票去。\n',
      [accidental]: answer({ minutes: '许久', answer: '"不扣款，:op[换日时间] 前照常收款就行。"' }),
    });
    const page = (await pagesOf(see())).get(at)!;
    expect(page).toContain('总部在三楼');
    const mended = answer({ answer: '"不扣款，:op[换日时间] 前照常收款就行。"' });
    const other = see({ [accidental]: mended, 'home.yaml': 'prompts: []\n' });
    expect(other.wrong).not.toHaveLength(0);
    expect(other.numbered('101')!.answer).toBe('不扣款，23:00 前照常收款就行。');
  });

  it('in the body behind its paragraph', async () => {
    const body = '## 怎么做 {#steps}\n\n第一段。\n\n看 [205](/205/)。\n\n第三段。\n';
    const page = (await pagesOf(authorOf({ [accidental]: answer({}, body) }).see())).get(at)!;
    expect(page).toMatch(/看 .*<span data-note>链接.*“\/205\/”.*没有对应的页面.*第三段。/s);
  });

  it('a guide that goes round stops there', async () => {
    const changed = guide({
      settle: '{ ask: 还没做好吗？, choices: [{ label: 没有, to: start }, { label: 好了, to: done }] }',
    });
    const pages = await pagesOf(authorOf({ 'guides/settle-first.yaml': changed }).see());
    expect(pages.get('/guides/settle-first/')).toContain('又绕回了“start”');
  });

  it('is nowhere once it is mended', async () => {
    const { see } = authorOf({ [accidental]: '' });
    expect(see().wrong).toHaveLength(1);
    const mended = see({ [accidental]: right[accidental]! });
    expect(mended.wrong).toBeUndefined();
    expect((await pagesOf(mended)).get(at)).not.toMatch(/author-notes|data-note/);
  });
});
