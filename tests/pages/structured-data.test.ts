import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StructuredData } from '@/components/site/structured-data';
import { articlePage } from '@/lib/pages/article';
import { homePage } from '@/lib/pages/home';
import { searchFiles } from '@/lib/pages/search-index';
import { topicPage } from '@/lib/pages/topic';
import { accidental, answer, inspectChanged, type Changes } from '@/tests/content/content-folder';

const library = (changes: Changes = {}) => inspectChanged(changes).library!;
const site = (support: string, more = '') => ({
  'operator/site.yaml': `name: POS 机帮助中心\ndescription: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: ${support}\npayout: { kinds: [T+1], cutOff: "22:30" }\n${more}`,
});

describe('what an answer tells search engines', () => {
  it('is its way back, its one question and its dates', () => {
    const { frame } = articlePage(
      library({
        [accidental]: answer({ updated: '2026-11-24', changes: '[{ day: 2026-11-24, what: 改了“怎么做” }]' }),
      }),
      'accidental-settlement',
    );
    const url = 'https://help.example.com/settlement/accidental-settlement/';
    expect(frame.data).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: '首页', item: 'https://help.example.com/' },
          { '@type': 'ListItem', position: 2, name: '结算', item: 'https://help.example.com/settlement/' },
          { '@type': 'ListItem', position: 3, name: '101' },
        ],
      },
      {
        '@context': 'https://schema.org',
        '@type': 'FAQPage',
        url,
        inLanguage: 'zh-CN',
        datePublished: '2026-11-23',
        dateModified: '2026-11-24',
        mainEntity: [
          {
            '@type': 'Question',
            name: '不小心点了结算怎么办？',
            acceptedAnswer: {
              '@type': 'Answer',
              text: expect.stringMatching(
                /^不扣款、不退款，照常收款就行。\n怎么做\n按 取消，退回主界面。\n结算是[^\n]+$/,
              ),
            },
          },
        ],
      },
      {
        '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
        '@id': url,
        title: '不小心点了结算怎么办？',
        pubDate: '2026-11-23T00:00:00',
        upDate: '2026-11-24T00:00:00',
      },
    ]);
  });

  it('holds neither a wrong claim nor the heading above it', () => {
    const body = '## 怎么做 {#steps}\n\n照常收款。\n\n## 网上的错误说法 {#myths}\n\n::myth{id=m01}\n';
    const { frame } = articlePage(library({ [accidental]: answer({}, body) }), 'accidental-settlement');
    expect(JSON.stringify(frame.data)).toContain('照常收款。');
    expect(JSON.stringify(frame.data)).not.toMatch(/网上的错误说法|按了结算钱就不到账|放心/);
  });

  it('holds what an answer quotes otherwise, as the search does', () => {
    const body = '## 怎么做 {#steps}\n\n协议里一般这样写：\n\n> 退货不退手续费。\n\n::myth{id=m01}\n';
    const made = library({ [accidental]: answer({}, body) });
    const { frame } = articlePage(made, 'accidental-settlement');
    for (const text of [JSON.stringify(frame.data), searchFiles(made).bodies[0]!.body]) {
      expect(text).toContain('退货不退手续费。');
      expect(text).not.toMatch(/按了结算钱就不到账|放心/);
    }
  });

  it('cannot end the element it stands in', () => {
    const { frame } = articlePage(
      library({ [accidental]: answer({ question: '"</script><b>怎么办？"' }) }),
      'accidental-settlement',
    );
    const html = renderToStaticMarkup(createElement(StructuredData, { blocks: frame.data }));
    expect(html.match(/<\/?[a-z]+/g)).toEqual(frame.data.flatMap(() => ['<script', '</script']));
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text]) => text!,
    );
    expect(blocks.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(frame.data)));
    expect(html).not.toMatch(/[\u2028\u2029]/);
  });
});

describe('what the home page tells search engines', () => {
  const organization = (changes: Changes) =>
    homePage(library(changes)).frame.data[1] as unknown as Record<string, unknown>;

  it('is the site’s name, who runs it and whom to call', () => {
    expect(homePage(library()).frame.data).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: 'POS 机帮助中心',
        url: 'https://help.example.com/',
        description: 'POS 机问题的答案，先说钱。',
        inLanguage: 'zh-CN',
      },
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'POS 机帮助中心',
        url: 'https://help.example.com/',
        logo: 'https://help.example.com/icon-512.png',
        contactPoint: [
          {
            '@type': 'ContactPoint',
            contactType: 'customer service',
            telephone: '+86-400-000-0000',
            areaServed: 'CN',
            availableLanguage: 'zh-CN',
          },
        ],
      },
    ]);
  });

  it('names the operator where one is configured, and an area code without its leading 0', () => {
    const { name, contactPoint } = organization(
      site('{ label: 客服, channels: [{ phone: 0755-12345678 }] }', 'operator: 某某科技有限公司\n'),
    );
    expect(name).toBe('某某科技有限公司');
    expect(contactPoint).toMatchObject([{ telephone: '+86-755-12345678' }]);
  });

  it('gives hours when they are days and times, and leaves other words to people', () => {
    const hours = (words: string) =>
      organization(site(`{ label: 客服, channels: [{ phone: 400-000-0000, hours: ${words} }] }`))
        .contactPoint as Record<string, unknown>[];
    expect(hours('每天 9:00–21:00')[0]!.hoursAvailable).toMatchObject({ opens: '09:00', closes: '21:00' });
    expect(hours('工作日白天')[0]!.hoursAvailable).toBeUndefined();
  });
});

describe('what a topic tells search engines', () => {
  it('is the list of its answers’ addresses, in the order of the page', () => {
    const { frame, answers } = topicPage(library(), 'settlement');
    expect(frame.data[1]).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: answers.map(({ url }, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          url: `https://help.example.com${url}`,
        })),
      },
    });
  });
});
