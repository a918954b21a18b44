import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { accidental, answer, inspectChanged, type Changes } from './content-folder';

const library = (changes: Changes = {}) => {
  const { library, messages } = inspectChanged(changes);
  expect(messages).toEqual([]);
  return library!;
};
const rendered = (body: string) =>
  library({ [accidental]: answer({}, `## 怎么做 {#steps}\n\n${body}\n`) }).article('accidental-settlement')
    .sections[0]!;
const text = (body: string) =>
  rendered(body)
    .content.map((node) => toString(node))
    .join('\n');

describe('content that is right', () => {
  it('becomes a library with every address', () => {
    const { addresses, articles } = library();
    expect(articles.map(({ id }) => id)).toEqual(['101', '102', '201']);
    expect(addresses.get('/201/')).toEqual({ meaning: '201', to: '/prompts/settle-first-prompt/', moved: true });
  });

  it('may have a byte order mark and CRLF line ends', () => {
    const crlf = `\ufeff${answer().replaceAll('\n', '\r\n')}`;
    expect(library({ [accidental]: crlf }).article('accidental-settlement').answer).toBe(
      '不扣款、不退款，照常收款就行。',
    );
  });

  it('may be a link to a file inside the content', () => {
    const original = answer({ question: '链接里的另一篇？' });
    const { articles } = library({
      'shared-text.md': original,
      'articles/settlement/104-linked.md': { linkTo: 'BASE/content/shared-text.md' },
    });
    expect(articles.map(({ id }) => id)).toContain('104');
  });

  it('may move to a new address when the old one is named in redirectFrom', () => {
    const { addresses } = library({
      [accidental]: null,
      'articles/settlement/101-settled-by-accident.md': answer({
        redirectFrom: '[/settlement/accidental-settlement/]',
      }),
      'articles/settlement/102-how-to-settle.md': answer({
        question: '怎么做结算？',
        related: '[settled-by-accident, settle-first-prompt]',
      }),
      'articles/prompts/201-settle-first-prompt.md': answer({
        question: '提示请先结算怎么办？',
        related: '[settled-by-accident, how-to-settle]',
      }),
      'home.yaml': 'prompts: [{ text: 请先结算, answer: settle-first-prompt }]\nasked: [how-to-settle]\n',
      'myths.yaml':
        'm01: { claim: 按了结算钱就不到账, truth: 结算不影响到账，放心。, answer: how-to-settle, sources: [pos-app] }\n',
    });
    expect(addresses.get('/settlement/accidental-settlement/')).toEqual({
      meaning: '101',
      to: '/settlement/settled-by-accident/',
      moved: true,
    });
  });
});

describe('an author', () => {
  it('reads all mistakes of all files in one run', () => {
    const { messages } = inspectChanged({
      [accidental]: answer({ minutes: '许久', answer: undefined, updated: '2026-01-01' }, '## 怎么做\n\n<b>按</b>\n'),
      'articles/prompts/201-settle-first-prompt.md': answer({
        question: '提示请先结算怎么办？',
        related: '[nothing, how-to-settle]',
      }),
      'topics.yaml':
        'settlement: { digit: 1, name: 结算, key: 结算, lead: 什么时候结算 }\nprompts: { digit: 2, name: 屏幕提示, key: 屏幕提示, lead: 屏 }\n',
    });
    expect(
      messages.map((message) => message.replace('content/articles/settlement/101-accidental-settlement.md', 'A')),
    ).toEqual([
      'content/articles/prompts/201-settle-first-prompt.md:11:11  没有叫“nothing”的答案 (写别的答案的英文短名)',
      'A:2:1  缺少 answer (加上一行，例如  answer: 交易还没有发出，不会扣款。做一次结算再刷。)',
      'A:6:1  minutes 写的是“许久”，不是整数 (写 1 到 120 的整数)',
      'A:13:1  updated 早于 published (updated 应该和 published 同一天或更晚)',
      'A:20:1  标题“怎么做”没有短名 (写成  ## 怎么做 {#steps}  （短名用英文，一篇里不重复）)',
      'A:22:1  正文里有 HTML：“<b>” (写成  **要加粗的字**) [tag]',
      'content/topics.yaml:2:45  prompts.lead 写的是“屏”，只有 1 个字，至少 4 个字 (写完整)',
    ]);
  });

  it('reads what is wrong with a body below fields that are no YAML', () => {
    const body = '## 怎么做 {#steps}\n\n1、按取消。\n';
    expect(inspectChanged({ [accidental]: answer({ minutes: '2 #大概' }, body) }).messages).toEqual([
      expect.stringMatching(/\[comment\]$/),
      expect.stringMatching(/\[list\]$/),
    ]);
  });

  it('reads the same mistake again the second time: nothing is remembered of a failed text', () => {
    const changes = { [accidental]: answer({ aliases: '[误按' }) };
    const first = inspectChanged(changes).messages;
    expect(first).not.toEqual([]);
    expect(inspectChanged(changes).messages).toEqual(first);
  });

  it('cannot make front matter run: `---js` is refused and not evaluated', () => {
    const global = globalThis as { executed?: boolean };
    inspectChanged({ [accidental]: '---js\n(globalThis.executed = true, {})\n---\n' });
    inspectChanged({ [accidental]: '---javascript\n(globalThis.executed = true, {})\n---\n' });
    expect(global.executed).toBeUndefined();
  });
});

describe('what an author writes', () => {
  it('a bare number becomes number and question, and leads straight to the answer', () => {
    const { content } = rendered('找不到看 [102](/102/)。');
    expect(text('找不到看 [102](/102/)。')).toBe('找不到看 102《怎么做结算？》。');
    expect(content[0]).toMatchObject({
      children: [{}, { tagName: 'a', properties: { href: '/settlement/how-to-settle/' } }, {}],
    });
  });

  it('a link keeps its own words and its heading', () => {
    expect(rendered('看 [怎么结算](/102/#steps)。').content[0]).toMatchObject({
      children: [
        {},
        { properties: { href: '/settlement/how-to-settle/#steps' }, children: [{ value: '怎么结算' }] },
        {},
      ],
    });
  });

  it('a time is a time, not a directive', () => {
    expect(text('23:00 前后，08:30 也一样。')).toBe('23:00 前后，08:30 也一样。');
    expect(rendered('写“23:00 前后”的。').content[0]).toMatchObject({ children: [{ value: '写“23:00 前后”的。' }] });
  });

  it('bold closes before Chinese words even behind a Chinese quotation mark', () => {
    expect(rendered('**“请先结算”**就去结算').content[0]).toMatchObject({
      children: [{ tagName: 'strong' }, { value: '就去结算' }],
    });
  });

  it('keys, screen texts and callouts become elements of their own', () => {
    expect(rendered('按 :key[结算] 看 :lcd[结算成功]').content[0]).toMatchObject({
      children: [{}, { tagName: 'kbd' }, {}, { tagName: 'samp' }],
    });
    expect(rendered(':::stop\n\n别重刷。\n\n:::').content[0]).toMatchObject({
      tagName: 'section',
      properties: { dataTone: 'stop' },
    });
  });

  it('a callout says first what it is, on a line of its own', () => {
    expect(text(':::safe\n\n不影响到账。\n\n:::')).toBe('放心\n不影响到账。');
    expect(text(':::check\n\n看代码。\n\n:::')).toBe('先核对\n看代码。');
    expect(text(':::stop\n\n别重刷。\n\n:::')).toBe('别这样做\n别重刷。');
  });

  it('a myth stands with its truth, and out of reach of search engines’ snippets', () => {
    expect(rendered('::myth{id=m01}').content[0]).toMatchObject({
      tagName: 'blockquote',
      children: [
        {
          tagName: 'p',
          children: [
            {
              tagName: 'span',
              properties: { dataNosnippet: '' },
              children: [{ value: '网传：' }, { tagName: 'del', children: [{ value: '按了结算钱就不到账' }] }],
            },
          ],
        },
        { children: [{ value: '结算不影响到账，放心。' }] },
      ],
    });
  });
});

describe('the first use of a term', () => {
  const linked = (body: string) =>
    rendered(body)
      .content.flatMap((node) => (node.type === 'element' ? node.children : []))
      .filter((node) => node.type === 'element' && node.tagName === 'a')
      .map((node) => toString(node));

  it('leads to the glossary, the second does not', () => {
    expect(linked('做一次批结算，批结算以后再刷。')).toEqual(['批结算']);
  });

  it('is not looked for in links, keys, screen texts and code', () => {
    expect(linked('[批结算](/102/) :key[批结算] :lcd[批结算] `批结算`')).toEqual(['批结算']);
    expect(rendered('[批结算](/102/)').content[0]).toMatchObject({
      children: [{ properties: { href: '/settlement/how-to-settle/' } }],
    });
  });

  it('is not found inside a longer word', () => expect(linked('收好批结算单。')).toEqual([]));
});

describe('the copy editor', () => {
  const withLinter = (changes: Changes) =>
    inspectChanged(changes, { correct: (text) => text.replace(/机([A-Z]+)/g, '机 $1') });

  it('shows an author how a text should stand, in fields and in the body', () => {
    const { messages } = withLinter({
      [accidental]: answer({ answer: '不扣款，看手机APP里的记录就行。' }, '## 怎么做 {#steps}\n\n1. 打开手机APP。\n'),
    });
    expect(messages).toEqual([
      `content/${accidental}:6:1  标点或空格：“扣款，看手机APP里的记录就” (改成“扣款，看手机 APP里的记录”) [spacing]`,
      `content/${accidental}:23:4  标点或空格：“打开手机APP。” (改成“打开手机 APP。”) [spacing]`,
    ]);
  });

  it('leaves keys and screen texts as they are on the machine', () => {
    expect(
      withLinter({ [accidental]: answer({}, '## 怎么做 {#steps}\n\n按 :key[手机APP]，看 :lcd[手机APP]。\n') }).messages,
    ).toEqual([]);
  });

  it('refuses banned words, except in the words and answers where they belong', () => {
    const file = (text: string) => ({ [accidental]: answer({}, `## 怎么做 {#steps}\n\n${text}\n`) });
    expect(withLinter(file('我们保证到账。')).messages).toEqual([
      `content/${accidental}:23:1  用了“保证” (不替别人承诺) [banned-word]`,
    ]);
    expect(withLinter(file('退保证金。')).messages).toEqual([]);
    expect(
      withLinter({
        ...file('我们保证到账。'),
        'banned-words.yaml': '- { word: 保证, instead: 不替别人承诺, allowedIn: [accidental-settlement] }\n',
      }).messages,
    ).toEqual([]);
  });

  it('does not read the wrong claims it quotes', () => {
    const myths =
      'm01: { claim: 保证到账的手机APP, truth: 结算不影响到账，放心。, answer: accidental-settlement, sources: [pos-app] }\n';
    expect(withLinter({ 'myths.yaml': myths }).messages).toEqual([]);
  });
});

describe('the length of a body', () => {
  const told = (characters: number) =>
    inspectChanged(
      { [accidental]: answer({}, `## 怎么做 {#steps}\n\n${'结'.repeat(characters)}，POS 2026。\n`) },
      { bodyLength: { least: 250, most: 900 } },
    ).messages;

  it('is counted in Chinese characters, headings too', () => {
    expect(told(246)).toEqual([
      `content/${accidental}:21:1  正文有 249 个汉字，要 250 到 900 个 (补上原因，或“还不行”时怎么办) [length]`,
    ]);
    expect(told(247)).toEqual([]);
    expect(told(897)).toEqual([]);
    expect(told(899)).toEqual([
      `content/${accidental}:21:1  正文有 902 个汉字，要 250 到 900 个 (删掉 2 个，或分成两篇) [length]`,
    ]);
  });

  it('is asked for where a site is published, not while a page is looked at in development', () => {
    expect(inspectChanged({ [accidental]: answer({}, '## 怎么做 {#steps}\n\n短。\n') }).messages).toEqual([]);
  });
});

describe('steps with something between them', () => {
  it.each(['再看一眼。', ':::stop\n别重刷。\n:::', '- 先看小票'])('keep the numbers they were given: %s', (between) => {
    const body = `1. 按取消。\n\n${between}\n\n2. 做结算。\n3. 再刷。`;
    const { content } = rendered(body);
    const lists = content.filter((node) => node.type === 'element' && node.tagName === 'ol');
    expect(lists).toMatchObject([
      { properties: {} },
      {
        properties: { start: 2 },
        children: [{}, { properties: { dataStep: '2' } }, {}, { properties: { dataStep: '3' } }, {}],
      },
    ]);
    const { markdown } = library({ [accidental]: answer({}, `## 怎么做 {#steps}\n\n${body}\n`) }).article(
      'accidental-settlement',
    );
    expect(markdown).toMatch(/1\. 按取消。[^]*\n2\. 做结算。\n3\. 再刷。/);
  });
});
