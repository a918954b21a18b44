import { describe, expect, it } from 'vitest';
import { accidental, answer, bodyLine, inspectChanged } from './content-folder';

const rest = '结算是机器和主机对一遍账，不动已经收到的钱。';
const inBody = (text: string, fields = {}) =>
  inspectChanged({ [accidental]: answer(fields, `## 怎么做 {#steps}\n\n${text}\n\n${rest}\n`) }, { plainFields: true });
const messages = (text: string, fields = {}) =>
  inBody(text, fields).messages.map((message) => message.replace(`content/${accidental}:`, ''));
const at = (line: number, column: number) => `${bodyLine + line}:${column}  `;

describe('a rule that is broken on purpose', () => {
  it('may be, where the line above says why, and the page has nothing of that line', () => {
    const { library } = inBody('<!-- 允许 list：收据上原样印着 1、 -->\n1、合计金额。\n继续看下一行。');
    const { sections, markdown } = library!.article('accidental-settlement');
    expect(JSON.stringify(sections)).not.toContain('允许');
    expect(markdown).toContain('1、合计金额。');
  });

  it('may be between two steps, which stay one list', () => {
    const { library } = inBody('1. 看小票。\n<!-- 允许 banned-word：保证金的全称 -->\n2. 看保证书。\n3. 再刷。');
    const [list] = library!.article('accidental-settlement').sections[0]!.content;
    expect(list).toMatchObject({ tagName: 'ol' });
    expect(JSON.stringify(list).match(/"li"/g)).toHaveLength(3);
  });

  it('may be in a field', () => {
    expect(messages('按取消。', { answer: '不扣款、不退款，照常收款就行，保证。' })).toEqual([
      '6:1  用了“保证” (不替别人承诺) [banned-word]',
    ]);
    const allowed = { minutes: '2\n# 允许 banned-word：合同原话\ncustomer: 这笔没有扣款，我们保证。' };
    expect(messages('按取消。', allowed)).toEqual([]);
  });

  it.each([
    [
      'without a reason',
      '<!-- 允许 list -->\n1、按取消。',
      [
        `${at(2, 1)}“允许”没有写理由 (写成  <!-- 允许 list：理由 -->，理由写具体)`,
        `${at(3, 1)}“1、按取消。”没有变成步骤 (写成  1. 按取消。) [list]`,
      ],
    ],
    [
      'by a name that no rule has',
      '<!-- 允许 lists：原样 -->\n1、按取消。',
      [
        `${at(2, 1)}没有叫“lists”的规则 (是不是想写 list)`,
        `${at(3, 1)}“1、按取消。”没有变成步骤 (写成  1. 按取消。) [list]`,
      ],
    ],
    [
      'for another rule',
      '<!-- 允许 table：原样 -->\n1、按取消。',
      [`${at(3, 1)}“1、按取消。”没有变成步骤 (写成  1. 按取消。) [list]`],
    ],
    [
      'for the line below alone',
      '<!-- 允许 list：原样 -->\n1、按取消。\n2、做结算。',
      [`${at(4, 1)}“2、做结算。”没有变成步骤 (写成  2. 做结算。) [list]`],
    ],
    [
      'where nothing breaks it',
      '<!-- 允许 list：原样 -->\n按取消。',
      [`${at(2, 1)}下一行没有违反 list，不用允许 (删掉这一行)`],
    ],
  ])('may not be %s', (_, text, expected) => expect(messages(text)).toEqual(expected));
});

describe('a field, which is shown as it stands', () => {
  it.each([
    [
      'answer',
      '按 :key[取消]，**等一分钟**。',
      '6:1  “:key[取消]”会照样显示，这里没有正文的写法 (写成  按“取消”，等一分钟。)',
    ],
    [
      'answer',
      '看[204](/204/)，再做一次结算。',
      '6:1  “[204](/204/)”会照样显示，这里没有正文的写法 (写成  看204，再做一次结算。)',
    ],
    [
      'answer',
      '先做结算。<br>再重新刷卡。',
      '6:1  “<br>”会照样显示，这里没有正文的写法 (写成  先做结算。再重新刷卡。)',
    ],
    [
      'answer',
      '先做~~签到~~结算，再重新刷卡。',
      '6:1  “~~签到~~”会照样显示，这里没有正文的写法 (写成  先做结算，再重新刷卡。)',
    ],
    [
      'steps',
      '["1、按“取消”退回", 做一次结算]',
      '17:9  “1、按“取消”退回”会照样显示，这里没有正文的写法 (写成  按“取消”退回)',
    ],
    [
      'steps',
      '[① 按“取消”退回, 做一次结算]',
      '17:9  “① 按“取消”退回”会照样显示，这里没有正文的写法 (写成  按“取消”退回)',
    ],
    [
      'aliases',
      '["看【204】（/204/）", 点错结算, 结算按错了]',
      '3:11  “【204】（/204/）”会照样显示，这里没有正文的写法 (写成  看204)',
    ],
  ])('%s holds no markup: %s', (field, value, said) =>
    expect(messages('按取消。', { [field]: value })).toEqual([`${said} [plain-field]`]),
  );

  it('holds stars, tildes and brackets that are ordinary text', () => {
    const fields = { answer: '卡号 6222****1234 收了 10~20 元（约）。', prompts: '["*88*1#", "<确认>"]' };
    expect(messages('按取消。', fields)).toEqual([]);
  });

  it('in other files holds none either, and a passage none that did not work', () => {
    const { messages } = inspectChanged(
      {
        'myths.yaml':
          'm01: { claim: 按了**结算**钱就不到账, truth: 结算不影响到账，放心。, answer: accidental-settlement, sources: [pos-app] }\n',
        'passages.yaml': 'hold: 按：key[取消]，别重刷。\n',
      },
      { plainFields: true },
    );
    expect(messages).toEqual([
      'content/myths.yaml:1:8  “**结算**”会照样显示，这里没有正文的写法 (写成  按了结算钱就不到账) [plain-field]',
      'content/passages.yaml:1:1  “：key[取消]”没有变成按键、屏幕字 (写成  :key[取消]) [key-or-screen]',
    ]);
  });
});
