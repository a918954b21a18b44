import { describe, expect, it } from 'vitest';
import { articlePage } from '@/lib/pages/article';
import { guidePage, guidesPage, laterSteps, sheetPage } from '@/lib/pages/guides';
import { movedPage } from '@/lib/pages/moved';
import { searchSources } from '@/lib/pages/search-index';
import { sitemap } from '@/lib/pages/sitemap';
import { topicPage } from '@/lib/pages/topic';
import { guide, inspectChanged, type Changes } from '@/tests/content/content-folder';

const library = (changes?: Changes) => inspectChanged(changes).library!;
const page = (step?: string) => guidePage(library(), 'settle-first', step);

describe('the page of a step', () => {
  it('is at the start named for the guide, and may be listed', () => {
    expect(page()).toMatchObject({
      head: { title: ['提示先结算', '一步步查'], path: '/guides/settle-first/' },
      way: [],
      view: {
        kind: 'question',
        choices: [{ label: '还没做', url: '/guides/settle-first/settle/' }, { label: '做过了' }],
      },
      address: 'https://help.example.com/guides/settle-first/',
    });
    expect(page().head.hidden).toBeUndefined();
  });

  it('is later named for its own question, and a part of its guide for search engines', () => {
    expect(page('still').head).toEqual({
      title: ['还在提示吗？', '提示先结算 第 2 步'],
      description: '提示先结算，做过了：还在提示吗？',
      path: '/guides/settle-first/',
      type: 'website',
      hidden: true,
    });
  });

  it('shows what was chosen, each with the page where it can be chosen anew', () => {
    expect(page('done').way).toEqual([
      { ask: '做过结算吗？', label: '做过了', url: '/guides/settle-first/' },
      { ask: '还在提示吗？', label: '不提示了', url: '/guides/settle-first/still/' },
    ]);
  });

  it('shows an answer with its receipt, and gives support its number to quote', () => {
    expect(page('settle')).toMatchObject({
      view: {
        kind: 'answer',
        card: { id: '102', stamp: '不影响到账' },
        facts: [{ asked: '会扣款吗' }, {}, {}, {}, {}, {}],
      },
      frame: { quote: { what: '答案编号', value: '102' } },
    });
  });

  it('shows the screen that it asks about, and says whose it is', () => {
    const asked = library({
      'guides/settle-first.yaml': guide({
        settle: '{ answer: how-to-settle, screen: { of: settlement.keypad, number: 1 } }',
      }),
    });
    expect(guidePage(asked, 'settle-first', 'settle').screen).toEqual({
      lines: [
        { text: '管理', look: undefined },
        { text: '结算', look: 'chosen' },
      ],
      says: '结算，多数传统键盘机的样子，菜单名以您的屏幕为准。',
    });
    expect(page('settle').screen).toBeUndefined();
  });

  it('shows what to tell support where there is no answer', () => {
    expect(page('call').view).toEqual({ kind: 'contact', first: '先别反复结算。', tell: ['屏幕上的原话'] });
  });

  it('is there for every step but the first', () => {
    expect(laterSteps(library()).map(({ step }) => step)).toEqual(['settle', 'still', 'done', 'call']);
  });
});

describe('a guide', () => {
  it('is one sheet with numbered choices', () => {
    expect(sheetPage(library(), 'settle-first')).toMatchObject({
      head: { hidden: true, path: '/guides/settle-first/' },
      view: {
        ask: '做过结算吗？',
        rows: [
          { number: '1', view: { kind: 'answer', card: { id: '102' } } },
          {
            number: '2',
            view: { ask: '还在提示吗？', rows: [{ number: '2.1' }, { number: '2.2', view: { kind: 'contact' } }] },
          },
        ],
      },
    });
  });

  it('is named on the list, on the topics and the answers that it leads to, and nowhere else', () => {
    const link = { name: '提示先结算', url: '/guides/settle-first/', lead: '不会扣款。看清是哪一句再做。' };
    expect(guidesPage(library()).guides).toEqual([link]);
    expect(topicPage(library(), 'settlement').guides).toEqual([link]);
    expect(topicPage(library(), 'prompts').guides).toEqual([]);
    expect(articlePage(library(), 'how-to-settle').guides).toEqual([link]);
    expect(articlePage(library(), 'settle-first-prompt').guides).toEqual([]);
  });

  it('comes first where it has most ways to go', () => {
    const oneWay = guide({
      start: '{ ask: 做过结算吗？, choices: [{ label: 还没做, to: settle }, { label: 做过了, to: call }] }',
      still: undefined,
      done: undefined,
    });
    const { guides } = topicPage(
      library({ 'guides/settle-first.yaml': oneWay, 'guides/two-ways.yaml': guide({}, 'order: 2\n') }),
      'settlement',
    );
    expect(guides.map(({ url }) => url)).toEqual(['/guides/two-ways/', '/guides/settle-first/']);
  });

  it('is in the sitemap with its start only, and offered where a search finds nothing', () => {
    const listed = [...sitemap(library()).matchAll(/<loc>https:\/\/help\.example\.com(\/guides\/.*?)<\/loc>/g)];
    expect(listed.map(([, url]) => url)).toEqual(['/guides/', '/guides/settle-first/']);
    expect(searchSources(library()).waysOn.topics.at(-1)).toEqual({ sign: '0', name: '一步步查', url: '/guides/' });
  });

  it('is where the address of a former step leads', () => {
    const changed = library({ 'guides/settle-first.yaml': `${guide()}formerSteps: [gone]\n` });
    expect(movedPage(changed, ['guides', 'settle-first', 'gone'])).toMatchObject({
      to: '/guides/settle-first/',
      name: '提示先结算',
      head: { path: '/guides/settle-first/' },
    });
  });
});
