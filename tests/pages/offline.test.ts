import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { copyUnderItsDate, missingPage, numberOf, titleOf } from '@/components/site/browser/saved-pages/pages';
import { loadContent } from '@/scripts/site/content';
import { offlineCode, offlineFile } from '@/scripts/site/offline-file';
import { offlinePage } from '@/lib/pages/offline';
import { createEngine } from '@/lib/search/engine';
import { accidental, answer, inspectChanged, type Changes } from '@/tests/content/content-folder';

const library = (changes: Changes = {}) => {
  const { library, messages } = inspectChanged(changes);
  expect(messages).toEqual([]);
  return library!;
};
const answers = (changes: Changes = {}) => offlinePage(library(changes)).topics.flatMap((topic) => topic.answers);
/** The elements of one tag in the body of answer 101. */
function inBody(body: string, tag: string): { text: string; properties: Record<string, unknown> }[] {
  const [first] = answers({ [accidental]: answer({}, body) });
  const seek = (nodes: ElementContent[]): { text: string; properties: Record<string, unknown> }[] =>
    nodes.flatMap((node) =>
      node.type !== 'element'
        ? []
        : [
            ...(node.tagName === tag ? [{ text: toString(node), properties: node.properties }] : []),
            ...seek(node.children),
          ],
    );
  return first!.sections.flatMap(({ content }) => seek(content));
}
const linksIn = (body: string) => inBody(body, 'a').map(({ properties }) => properties.href);
const steps = '## 怎么做 {#steps}\n\n';

/** Right text that looks like markup, steps that go on after a sentence and a box, a table, a screen, a long line of code. */
const unusual = `${steps}1. 按 :key[取消]，看到 :lcd[**1234] 就好。

   再看一眼，费用 10~20 元。

2. 卡号 6222****1234，按 *88*1#。

:::stop

姓名只显示张**，别重刷。

:::

3. 9:00~12:00 再做，看[这里](#why)。
   - 先看小票
   - 再按 :key[确认]

## 为什么 {#why}

| 键 | 做什么 |
| --- | --- |
| \`菜单\` | 尺寸 57*40*12 |

\`\`\`
https://www.example.com/a/very/long/address/that/does/not/end/here
\`\`\`

${'结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(12)}
`;
/** What a reader gets of a body: words, keys and screens in their order, numbers of steps. */
const readAs = (sections: { content: ElementContent[] }[]): string[] => {
  const read = (node: ElementContent): string[] => {
    if (node.type === 'text') return node.value.trim() ? [node.value] : [];
    if (node.type !== 'element') return [];
    const { start, dataStep } = node.properties;
    const numbered = start === undefined && dataStep === undefined ? [] : [`${node.tagName} ${start ?? dataStep}`];
    const said = ['kbd', 'samp', 'code', 'strong'].includes(node.tagName) ? [node.tagName] : [];
    return [...numbered, ...said, ...node.children.flatMap(read)];
  };
  return sections.flatMap(({ content }) => content.flatMap(read));
};

describe('the offline file', () => {
  it('says of unusual text what the page says, and the Markdown file its words and numbers', () => {
    const changed = library({ [accidental]: answer({}, unusual) });
    const article = changed.article('accidental-settlement');
    const [offline] = offlinePage(changed).topics.flatMap((topic) => topic.answers);
    const page = readAs(article.sections);
    expect(readAs(offline!.sections)).toEqual(page);
    expect(page).toEqual(expect.arrayContaining(['ol 3', 'li 3', 'kbd', 'samp']));
    for (const text of ['10~20 元', '6222****1234', '*88*1#', '张**', '57*40*12'])
      expect(page.join(''), text).toContain(text);
    const markdown = article.markdown.replace(/\\(?=[*~_])/g, '');
    for (const line of [
      '1. 按“取消”',
      '2. 卡号 6222****1234，按 *88*1#。',
      '3. 9:00~12:00 再做',
      '费用 10~20 元',
      '张**',
    ])
      expect(markdown, line).toContain(line);
  });

  it('leads from a step to the answer in the file, and to no page that is not in it', () => {
    const { title } = library().words.payoutCheck;
    const [first] = answers({ [accidental]: answer({ steps: `[再看 102, 用“${title}”]` }) });
    expect(first!.steps.flat().flatMap(({ url }) => url ?? [])).toEqual(['#102']);
  });

  it('has every answer below its topic, with verdict, facts, screen texts, codes and body', () => {
    const { topics, count, host, canonical, reviewed } = offlinePage(library());
    expect({ count, host, canonical, reviewed }).toEqual({
      count: 3,
      host: 'help.example.com',
      canonical: 'https://help.example.com/',
      reviewed: '2026 年 11 月 23 日',
    });
    expect(topics.map(({ anchor, answers: own }) => [anchor, own.map(({ id }) => id)])).toEqual([
      ['topic-1', ['101', '102']],
      ['topic-2', ['201']],
    ]);
    expect(topics[0]!.answers[0]).toMatchObject({
      id: '101',
      question: '不小心点了结算怎么办？',
      stamp: '不影响到账',
      answer: '不扣款、不退款，照常收款就行。',
      facts: expect.arrayContaining([{ asked: '会扣款吗', answer: '不会' }]),
      prompts: ['结算成功'],
      codes: [{ code: 'A0', url: '#code-a0' }],
      sections: [{ id: '101-steps', title: '怎么做' }],
    });
  });

  it('has of a larger site as many answers as it may hold, the one for bad requests first', () => {
    const { count, whole, description, topics, codes, terms, search } = offlinePage(library(), 2);
    expect({ count, whole }).toEqual({ count: 2, whole: false });
    expect(description).toContain('常用 2 个答案');
    expect(topics.flatMap(({ answers }) => answers)).toHaveLength(2);
    expect(search.index.answers).toHaveLength(2);
    const held = topics.flatMap(({ answers }) => answers.map(({ url }) => url));
    const leading = [...codes, ...terms.flatMap(({ answers }) => answers)].map(({ url }) => url);
    expect(leading.filter((url) => /^#\d/.test(url) && !held.includes(url))).toEqual([]);
    expect(offlinePage(library(), 3).whole).toBe(true);
  });

  it('leads from answers to answers, headings, codes, terms and topics within itself', () => {
    expect(linksIn(`${steps}看 [102](/102/)、[这一步](/102/#steps)、[步骤](#steps)。\n`)).toEqual([
      '#102',
      '#102-steps',
      '#101-steps',
    ]);
    expect(
      linksIn(`${steps}看 [A0](/codes/a0/)、[应答码](/codes/)、[结算](/settlement/)、[客服](/contact/)。\n`),
    ).toEqual(['#code-a0', '#codes', '#topic-1', '#contact']);
    expect(linksIn(`${steps}做一次批结算。\n`)).toEqual(['#term-batch-settlement']);
  });

  it('keeps the words of a link that leads to nothing it has', () => {
    const body = `${steps}看 [小票](/receipt/) 和 [公告](https://example.org/a)。\n`;
    expect(linksIn(body)).toEqual([]);
    expect(inBody(body, 'p')[0]!.text).toBe('看 小票 和 公告。');
  });

  it('leaves pictures out, and the paragraph that held one', () => {
    const body = `${steps}1. 插卡。\n\n![插卡的方向](/images/slot.svg)\n`;
    expect(inBody(body, 'img')).toEqual([]);
    expect(inBody(body, 'p')).toEqual([]);
  });

  it('sets the headings of a body below its own, with ids that name the answer', () => {
    const body = `${steps}做法。\n\n### 屏幕是横的 {#wide}\n\n再按一次。\n`;
    expect(inBody(body, 'h3')).toEqual([]);
    expect(inBody(body, 'h5')).toEqual([{ text: '屏幕是横的', properties: { id: '101-wide' } }]);
  });

  it('searches as the site does, and leads to its own anchors', () => {
    const { index, words } = offlinePage(library()).search;
    const engine = createEngine(index);
    engine.learn(words);
    const first = (query: string) => engine.answer(engine.search(query).hits[0]!.place)!.url;
    expect(first('请先结算')).toBe('#201');
    expect(first('102')).toBe('#102');
    expect(index.codes.map(({ url }) => url)).toEqual(['#code-a0']);
    expect(index.waysOn.topics.map(({ url }) => url)).toEqual(['#topic-1', '#topic-2']);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const content = library();
    expect(offlineFile(content, await offlineCode())).toEqual(offlineFile(content, await offlineCode()));
  });

  it('holds fewer answers, those that are needed most, where all of them would make it too large to send', async () => {
    const [content, code] = [loadContent(), await offlineCode()];
    const whole = offlineFile(content, code).html;
    const budget = Math.floor(Buffer.byteLength(whole) * 0.9);
    const { html } = offlineFile(content, code, budget);
    const count = (text: string) => Number(/的(?:全部|常用) (\d+) 个答案/.exec(text)![1]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(budget);
    expect(Buffer.byteLength(html)).toBeGreaterThan(budget * 0.9);
    expect(count(html)).toBeLessThan(count(whole));
    for (const slug of content.home.asked)
      expect(html).toContain(`id="${content.articles.find((article) => article.slug === slug)!.id}"`);
  });

  it('says so where not even one answer is small enough', async () => {
    const code = await offlineCode();
    expect(() => offlineFile(library(), code, 50_000)).toThrow(
      /^The offline file has \d+ bytes with one answer; 50000 is the most that it may have\.$/,
    );
  });

  it('carries a site name that looks like markup as text', async () => {
    const { html } = offlineFile(
      library({
        'operator/site.yaml':
          "name: '帮助 <b>&\"'\n" +
          'description: POS 机问题的答案，先说钱。\nurl: https://help.example.com\nsupport: { label: 客服, channels: [{ phone: 400-000-0000 }] }\npayout: { kinds: [T+1], cutOff: "22:30" }\n',
      }),
      await offlineCode(),
    );
    expect(html).not.toContain('<b>');
    expect(html).toContain('<title>帮助 &lt;b&gt;&amp;&quot;离线版</title>');
  });
});

describe('a kept page', () => {
  it('says first from which day it is', () => {
    expect(copyUnderItsDate('<html><body class="a"><p>页</p></body></html>', new Date(2026, 10, 25))).toBe(
      '<html><body class="a"><p class="page-notice" role="status">离线内容，保存于 2026 年 11 月 25 日</p><p>页</p></body></html>',
    );
  });

  it('is known by its number when it is an answer', () => {
    expect(numberOf('<meta property="og:image" content="https://help.example.com/share/201.png"/>')).toBe('201');
    expect(numberOf('<meta property="og:image" content="https://help.example.com/share/site.png"/>')).toBe('');
  });

  it('is offered where another is missing, beside whom to call', () => {
    const html = missingPage(
      [
        { path: '/prompts/', title: titleOf('<head><title>屏幕提示-帮助中心-POS 机帮助中心</title></head>') },
        { path: '/x/', title: titleOf('') },
        {
          path: '/201/',
          title: titleOf('<title>请先结算-屏幕提示-站</title><meta http-equiv="refresh" content="0; url=/prompts/a/">'),
        },
      ],
      { ask: '打服务商客服电话', shown: '400-000-0000', href: 'tel:400-000-0000' },
      'body{color:#123456}',
    );
    expect(html).toContain('body{color:#123456}</style>');
    expect(html).toContain('<li><a href="/prompts/">屏幕提示</a></li>');
    expect(html).toContain('href="tel:400-000-0000"');
    expect(html).not.toMatch(/\/x\/|\/201\//);
  });
});
