import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/search/engine';
import { completeEngine as engine, files, library, slugsFor } from './engine';

/** The pages for a query as `kind name`, best first; `!` before the one that it names. */
const pagesFor = (query: string, search = engine()) => {
  const { pages, named } = search.search(query);
  return pages.map((place, at) => {
    const { kind, name } = search.page(place);
    return `${named && at === 0 ? '!' : ''}${kind} ${name}`;
  });
};
const first = (query: string) => pagesFor(query)[0];

describe('a page that is no answer', () => {
  it.each([
    ['填报障单', '!tool 报修单'],
    ['怎么填报障单', '!tool 报修单'],
    ['小票怎么看', '!tool 小票怎么看'],
    ['到账日历', '!tool 到账自查'],
    ['打印卡片', '!tool 打印卡片'],
    ['怎么联系客服', '!tool 联系客服'],
    ['xiaopiao zenme kan', '!tool 小票怎么看'],
  ])('is named by “%s”: %s', (query, page) => expect(first(query)).toBe(page));

  it('is a term when it is asked what that means, and only beside the answers when it is not', () => {
    expect(first('冲正是什么意思')).toBe('!term 冲正');
    expect(first('什么叫拒付')).toBe('!term 拒付');
    expect(first('冲正')).toBe('term 冲正');
    expect(pagesFor('撤销和退货怎么做')).not.toContain('!term 撤销');
  });

  it('is a guide, found by its name and by other words of its file, which do not name it', () => {
    const { name } = library().guides.find(({ slug }) => slug === 'terminal-not-working')!;
    expect(first(name)).toBe(`!guide ${name}`);
    expect(first('pos机坏了')).toBe(`guide ${name}`);
  });

  it('is a step of a guide with words of its own', () => {
    const place = engine().search('电池鼓包怎么办').pages[0]!;
    expect(engine().page(place)).toMatchObject({ kind: 'step', url: '/guides/terminal-not-working/danger/' });
  });

  it('is a response code, by what it means', () => {
    expect(pagesFor('发卡行没批准，要问银行')).toContain('code 01 发卡行没批准，要问银行');
  });

  it('is none where a query only shares a word with it', () => {
    for (const query of ['刷卡的时候小票没出来，顾客已经走了怎么办', '明天会下雨吗', '结算以后还能撤销吗', '请先结算'])
      expect([query, pagesFor(query).filter((page) => page.startsWith('!') || page.startsWith('tool'))]).toEqual([
        query,
        [],
      ]);
  });

  it('does not change the order of the answers', () => {
    const { index, words, bodies } = files();
    const alone = createEngine({ ...index, pages: [] });
    alone.learn({ ...words, pages: [] });
    alone.learnBodies(bodies);
    for (const query of ['小票怎么看', '冲正是什么意思', '到账日历', '钱没到账']) {
      const slugs = alone.search(query).hits.map(({ place }) => library().articles[place]!.slug);
      expect([query, slugs]).toEqual([query, slugsFor(query)]);
    }
  });

  it('is found at once when it is a guide or a tool, and when the second stage is here also as a term', () => {
    const { index, words } = files();
    const early = createEngine(index);
    expect(pagesFor('填报障单', early)[0]).toBe('!tool 报修单');
    expect(pagesFor('冲正是什么意思', early)).toEqual([]);
    early.learn(words);
    expect(pagesFor('冲正是什么意思', early)[0]).toBe('!term 冲正');
  });

  it('has an address that the site has', () => {
    const { index, words } = files();
    const pages = [...index.pages, ...words.pages];
    expect(pages.length).toBeGreaterThan(90);
    const { addresses, guides } = library();
    const steps = guides.flatMap(({ steps }) => steps.map(({ url }) => url));
    const wrong = pages.filter(({ url }) => {
      const [path] = url.split('#') as [string];
      return !addresses.has(path) && !steps.includes(path) && path !== '/pos-faq.html';
    });
    expect(wrong).toEqual([]);
  });
});

describe('the guide that fits', () => {
  it('is the one that leads to most of the best answers', () => {
    const { guide } = engine().search('钱一直没到账，过了好几天');
    expect(engine().page(guide!).name).toBe(library().guides.find(({ slug }) => slug === 'money-not-arrived')!.name);
  });

  it('is none where no guide leads to what is found', () => {
    expect(engine().search('😀').guide).toBe(undefined);
    const { index } = files();
    const unguided = createEngine({ ...index, pages: index.pages.filter(({ kind }) => kind === 'tool') });
    expect(unguided.search('钱没到账').guide).toBe(undefined);
  });
});
