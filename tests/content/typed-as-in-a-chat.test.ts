import { describe, expect, it } from 'vitest';
import { houseRules } from '@/lib/content/house-rules';
import { accidental, answer, bodyLine, inspectChanged } from './content-folder';

const filler = '结算是机器和主机对一遍账，不动已经收到的钱。'.repeat(13);

/** What is said of an answer whose first section holds this text, by the lines of the text. */
function saidOfBody(text: string): string[] {
  const body = `## 怎么做 {#steps}\n\n${text}\n\n## 为什么 {#why}\n\n${filler}\n`;
  const { messages } = inspectChanged({ [accidental]: answer({}, body) }, houseRules());
  return messages.map((message) =>
    message.replace(/^content\/\S+?:(\d+):/, (_, line) => `${Number(line) - bodyLine - 1}:`),
  );
}

/** What is said of an answer with this field. */
function saidOfField(name: string, value: string): string[] {
  const { messages } = inspectChanged({ [accidental]: answer({ [name]: value }) }, houseRules());
  return messages.map((message) => message.replace(/^content\/\S+?:/, ''));
}

const bodies: Record<string, [typed: string, ...said: string[]][]> = {
  'steps and lists': [
    ['1：先看。', '1:1  “1：先看。”没有变成步骤 (写成  1. 先看。) [list]'],
    ['【2】再刷。', '1:1  “【2】再刷。”没有变成步骤 (写成  2. 再刷。) [list]'],
    ['1️⃣ 先看。', '1:1  “1️⃣ 先看。”没有变成步骤 (写成  1. 先看。) [list]'],
    ['❷ 再刷。', '1:1  “❷ 再刷。”没有变成步骤 (写成  2. 再刷。) [list]'],
    ['第一步：先看。', '1:1  “第一步：先看。”没有变成步骤 (写成  1. 先看。) [list]'],
    ['A、先看。', '1:1  “A、先看。”没有变成列表 (写成  - 先看。) [list]'],
    ['→ 先看。', '1:1  “→ 先看。”没有变成列表 (写成  - 先看。) [list]'],
    ['1. 先看。\n2 . 再刷。', '2:1  “2 . 再刷。”没有变成步骤 (写成  2. 再刷。) [list]'],
    ['1、先看。2、再刷。', '1:1  “1、先看。2、再刷。”没有变成步骤 (写成  1. 先看。 ⏎ 2. 再刷。  （⏎ 是换行）) [list]'],
    ['1. 先看小票。2. 再刷。', '1:9  “2. 再刷。”没有另起一行 (写成  2. 再刷。  （在它前面换行）) [list]'],
    ['一.先看。', '1:1  “一.先看。”没有变成步骤 (写成  1. 先看。) [list]'],
  ],
  boxes: [
    [
      ':::safe\n放心。\n:::safe',
      '1:1  提示框 :::safe 没有结束，后面的字全进了框里 (最后的“:::safe”写成  :::  ，单独一行) [box-open]',
    ],
    [
      ':::safe\n放心。\n：：：',
      '1:1  提示框 :::safe 没有结束，后面的字全进了框里 (最后的“：：：”写成  :::  ，单独一行) [box-open]',
    ],
    [
      '- 看\n  :::safe\n  放心。\n:::',
      '2:3  提示框 :::safe 没有结束，后面的字全进了框里 (框下面的 ::: 和开头左边对齐，前面空 2 格，写成    :::) [box-open]',
    ],
    [':::warning\n小心。\n:::', '1:1  没有 :::warning 这种写法 (写成  :::check ⏎ 小心。 ⏎ :::  （⏎ 是换行）)'],
    [':::safe\n:::', '1:1  :::safe 里面没有字 (写上要说的话，或删掉这个提示框)'],
    ['先看。\n\n<!-- 备注', '3:1  备注 <!-- 没有结束，后面的字全不见了 (删掉 <!-- 和备注) [tag]'],
  ],
  'keys, screens, claims': [
    ['按 :btn[结算]。', '1:3  没有 :btn 这种写法 (写成  :key[结算])'],
    ['按 :lcd【请先结算】。', '1:3  :lcd 里面没有字 (把字写在方括号里，写成  :lcd[请先结算])'],
    ['到 ：op[商户后台]查。', '1:3  “：op[商户后台]”没有变成按键、屏幕字 (写成  :op[商户后台]) [key-or-screen]'],
    ['先看:再刷。', '1:3  “:再刷”前面是半角冒号 (写成  ：再刷)'],
    ['::myth[m01]', '1:1  没有写 id (写成  ::myth{id=m01})'],
    [
      '::screens {id=settlement.keypad}',
      '1:1  “::screens {id=settlement.keypad}”没有变成终端屏幕 (写成  ::screens{id=settlement.keypad}  （单独一行，后面不写字）) [other-markup]',
    ],
    ['看｛｛police｝｝。', '1:2  “｛｛police｝｝”没有换成共用的话 (写成  {{police}}) [other-markup]'],
    ['先按 `结算。', '1:4  “`结算。”没有变成代码，反引号会照样显示 (写成  “结算”) [other-markup]'],
  ],
  'links and pictures': [
    ['看 [102](/102)。', '1:3  链接“/102”没有对应的页面 (写成  [102](/102/))'],
    ['看 [102](102)。', '1:3  链接“102”不能用 (写成  [102](/102/))'],
    ['看 [说明](http://a.com/b)。', '1:3  链接“http://a.com/b”不能用 (写成  [说明](https://a.com/b))'],
    ['看 [](/102/)。', '1:3  链接没有字 (写成  [文字](/102/))'],
    ['看 [102(/102/)。', '1:3  “[102(/102/)”没有变成链接 (写成  [102](/102/)) [link]'],
    ['看 HTTPS://A.COM/B。', '1:3  “HTTPS://A.COM/B”没有变成链接 (写成  https://a.com/B) [address]'],
    [
      '![卡槽](./images/slot.svg)',
      '1:1  图片地址“./images/slot.svg”不在本站 (把图片放进 public/images/，写成  ![卡槽](/images/slot.svg))',
    ],
  ],
  'tables, headings, marks of other sites': [
    [
      '提示\t做什么',
      '1:1  “提示�做什么”没有变成表格，格子中间是 Tab (写成  | 提示 | 做什么 | ⏎ | --- | --- |  （⏎ 是换行；每一行的格子一样多）) [table]',
    ],
    [
      '| 提示 | 做什么 |\n| --- | --- |\n| 甲 | 按 :key[a|b] |',
      '3:1  这一行有 3 格，表头只有 2 格，多出来的会丢 (写成  | 甲 | 按 :key[a\\|b] |，格里的竖线写 \\|) [table]',
    ],
    ['## 还不行 (#still)\n\n先看。', '1:1  标题“还不行 (#still)”没有短名 (写成  ## 还不行 {#still})'],
    ['[b]先看[/b]', '1:1  “[b]”会照样显示 (删掉它) [tag]', '1:6  “[/b]”会照样显示 (删掉它) [tag]'],
    [
      '先看[^1]。\n\n[^1]: 小票',
      '1:3  脚注 [^1] 不能用 (写成  （小票）) [other-markup]',
      '3:1  脚注 [^1] 不能用 (删掉这一行，把话写进句子里的括号) [other-markup]',
    ],
    ['2026/1/5 起。', '1:1  日期写的是“2026/1/5” (写成  2026 年 1 月 5 日；屏幕和小票上的字用 :lcd[…]) [date-form]'],
  ],
  'punctuation and what is never written': [
    ['请按"确认"键。', '1:1  标点或空格：“请按"确认"键。” (改成“请按“确认”键。”) [spacing]'],
    ['先看;再刷(慢慢来)。', '1:1  标点或空格：“先看;再刷(慢慢来)” (改成“先看；再刷（慢慢来）”) [spacing]'],
    ['２０２６年起。', '1:1  标点或空格：“２０２６年起。” (改成“2026 年起。”) [spacing]'],
    ['加微 abc12345。', '1:1  写了微信号“微 abc12345” (微信号只写在 operator/site.yaml，这里写“联系客服”)'],
    ['按数字 1。', '1:1  写了数字键位“按数字 1” (各机型不一样，只写菜单名和屏幕上的字)'],
  ],
};

const fields: [name: string, value: string, ...said: string[]][] = [
  [
    'steps',
    '[1. 按“取消”退回]',
    '17:9  “1. 按“取消”退回”会照样显示，这里没有正文的写法 (写成  按“取消”退回) [plain-field]',
  ],
  [
    'verdict',
    '{ tone: safe text: 不影响到账 }',
    '4:22  两项中间少了半角逗号 (写成  verdict: { tone: safe, text: 不影响到账 }) [pairs]',
  ],
  [
    'money',
    '{ charged: no, twice: no, retry: yes }',
    '5:1  缺少 money.payout (写成  money: { charged: no, twice: no, retry: yes, payout: unaffected })',
  ],
  ['devices', '[E-Sign]', '8:11  devices 第 1 项写的是“E-Sign” (写成  devices: [e-sign])'],
  ['question', '点错结算怎么办？"', '2:19  双引号没有成对 (写成  question: "点错结算怎么办？") [pairs]'],
  [
    'aliases',
    '[误按结算 点错结算 结算按错了]',
    '3:1  aliases 只有 1 项，中间少了半角逗号 (写成  aliases: [误按结算, 点错结算, 结算按错了]) [pairs]',
  ],
  [
    'aliases',
    '["误按结算" "点错结算" "结算按错了"]',
    '3:11  两项中间少了半角逗号 (写成  aliases: ["误按结算", "点错结算", "结算按错了"]) [pairs]',
  ],
  ['minutes', '2\n- minutes: 3', '8:1  字段前面不写短横线 (写成  minutes: 3) [dash]'],
  ['minutes', '2\nreply', '8:1  reply 后面少了冒号和内容 (写成  reply: 内容) [colon]'],
];

describe('what is typed as in a chat is told once, by its cause, with the form to write', () => {
  describe.each(Object.entries(bodies))('%s', (_, cases) => {
    it.each(cases)('%j', (typed, ...said) => expect(saidOfBody(typed)).toEqual(said));
  });

  it.each(fields)('%s: %j', (name, value, ...said) => expect(saidOfField(name, value)).toEqual(said));
});

it.each([
  '每天 9:00~21:00 营业。',
  '5 笔以上的先结算。',
  '51：余额不足。',
  'A、B 两种机型都行。',
  '按 :key[A] 或 :key[B]。',
  '大约 3 天。2、3 月份也一样。',
  '打印要 1/2 分钟。',
  '小票上写 T+1，或 D+0（当天到账）。',
  '看 https://www.example.com/a?b=1，再打电话。',
  '连按 5 次也一样。',
])('says nothing of a sentence that is right: %s', (text) => expect(saidOfBody(text)).toEqual([]));

it('bold beside Chinese words stays bold in the Markdown file, and the words stay words', () => {
  const body = `## 怎么做 {#steps}\n\n**注意：**先看小票。\n\n先看**“取消”**再做。\n\n${filler}\n`;
  const { library } = inspectChanged({ [accidental]: answer({}, body) });
  expect(library!.numbered('101')!.markdown).toContain('**注意：**先看小票。\n\n先看**“取消”**再做。');
});
