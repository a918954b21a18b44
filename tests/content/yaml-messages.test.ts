/** What authors read when YAML did not take what they wrote as they meant it: the cause, and the line to write. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { meantLine } from '@/lib/content/yaml/line';
import { accidental, answer, guide, inspectChanged, report, right, type Changes } from './content-folder';

type Case = [name: string, changes: Changes, ...messages: string[]];

/** A line of the front matter; its messages stand without the file. */
const field = (name: string, changed: Record<string, string | undefined>, ...messages: string[]): Case => [
  name,
  { [accidental]: answer(changed) },
  ...messages.map((message) => `content/${accidental}:${message}`),
];
const file = (name: string, path: string, text: string, ...messages: string[]): Case => [
  name,
  { [path]: text },
  ...messages.map((message) => `content/${path}:${message}`),
];

/** The right answer with one of its fields written otherwise. */
const withLine = (text: string) => {
  const [, name = ''] = /^\s*(\w+)/.exec(text)!;
  return answer({ [name]: 'AS WRITTEN' }).replace(`${name}: AS WRITTEN`, text);
};
const line = (name: string, text: string, ...messages: string[]): Case => [
  name,
  { [accidental]: withLine(text) },
  ...messages.map((message) => `content/${accidental}:${message}`),
];

function holds(cases: Case[]) {
  it.each(cases)('%s', (_, changes, ...messages) => {
    expect(inspectChanged(changes).messages).toEqual(messages);
  });
}

describe('a comment behind a value is refused, so that nothing behind a # is lost', () => {
  holds([
    field(
      'a step on its line',
      { steps: '\n  - 先退回主界面，再按 #键 确认' },
      '18:15  # 后面的字会丢：“#键 确认” (是备注就移到上面，单独一行；是内容就写成  - "先退回主界面，再按 #键 确认") [comment]',
    ),
    field(
      'an answer',
      { answer: '不会扣款，先退出收款界面，再按 # 键做结算，看到“结算成功”' },
      '6:25  # 后面的字会丢：“# 键做结算，看到“结算成功”” (是备注就移到上面，单独一行；是内容就写成  answer: "不会扣款，先退出收款界面，再按 # 键做结算，看到“结算成功”") [comment]',
    ),
    field(
      'a question',
      { question: 'POS 机提示请先结算要按 #号键吗？' },
      '2:25  # 后面的字会丢：“#号键吗？” (是备注就移到上面，单独一行；是内容就写成  question: "POS 机提示请先结算要按 #号键吗？") [comment]',
    ),
    field(
      'what customers are told',
      { customer: '没有扣款，店员会按 # 键，请稍等。' },
      '19:21  # 后面的字会丢：“# 键，请稍等。” (是备注就移到上面，单独一行；是内容就写成  customer: "没有扣款，店员会按 # 键，请稍等。") [comment]',
    ),
    field(
      'an alias between brackets, and the bracket is lost too',
      { aliases: '[误按结算, 按了 #键, 结算按错了]' },
      '3:20  # 后面的字会丢：“#键, 结算按错了]” (是备注就移到上面，单独一行；是内容就写成  aliases: [误按结算, "按了 #键", 结算按错了]) [comment]',
    ),
    field(
      'two of them in one line',
      { steps: '[按 # 键退出, 再按 #键 确认]' },
      '17:11  # 后面的字会丢：“# 键退出, 再按 #键 确认]” (是备注就移到上面，单独一行；是内容就写成  steps: ["按 # 键退出", "再按 #键 确认"]) [comment]',
    ),
    field(
      'a value that begins with the sign',
      { customer: '#键不用按，这笔没有扣款。' },
      '19:11  # 后面的字会丢：“#键不用按，这笔没有扣款。” (是备注就移到上面，单独一行；是内容就写成  customer: "#键不用按，这笔没有扣款。") [comment]',
    ),
    field(
      'words with quotes and with a backslash',
      { customer: '没扣款，按 "#" 或 # 键\\键。' },
      '19:23  # 后面的字会丢：“# 键\\键。” (是备注就移到上面，单独一行；是内容就写成  customer: \'没扣款，按 "#" 或 # 键\\键。\') [comment]',
    ),
    file(
      'the hint of a guide',
      'guides/settle-first.yaml',
      guide({
        start:
          '\n    ask: 做过结算吗？\n    hint: 看 # 键\n    choices: [{ label: 还没做, to: settle }, { label: 做过了 #, to: still }]',
      }),
      '7:13  # 后面的字会丢：“# 键” (是备注就移到上面，单独一行；是内容就写成  hint: "看 # 键") [comment]',
      '8:56  # 后面的字会丢：“#, to: still }]” (是备注就移到上面，单独一行；是内容就写成  choices: [{ label: 还没做, to: settle }, { label: "做过了 #", to: still }]) [comment]',
    ),
    file(
      'notes behind what is complete',
      'home.yaml',
      'prompts: [{ text: 请先结算, answer: settle-first-prompt }] # 屏幕\nasked: # 问法\n  - accidental-settlement # 最多的\n',
      '1:56  备注“# 屏幕”和内容写在一行 (备注移到上面，单独一行；这一行只写  prompts: [{ text: 请先结算, answer: settle-first-prompt }]) [comment]',
      '2:8  备注“# 问法”和内容写在一行 (备注移到上面，单独一行；这一行只写  asked:) [comment]',
      '3:27  备注“# 最多的”和内容写在一行 (备注移到上面，单独一行；这一行只写  - accidental-settlement) [comment]',
    ),
    file(
      'a note behind quotes',
      'codes.yaml',
      right['codes.yaml']!.replace('[校验错]', '\n  ["校验错"] # 原文\n '),
      '2:11  备注“# 原文”和内容写在一行 (备注移到上面，单独一行；这一行只写  ["校验错"]) [comment]',
    ),
  ]);

  it('lets a comment stand on a line of its own, and a # that begins none', () => {
    const front = {
      steps: '\n  # 两步\n  - "先退回主界面，再按 #键 确认"\n  - 按#键，再按*键',
      answer: '"不扣款，按 # 键。"',
    };
    const { messages } = inspectChanged({ [accidental]: answer(front), 'report.yaml': `# 报修单\n${report()}` });
    expect(messages).toEqual([]);
  });
});

describe('the colon of a name', () => {
  holds([
    line(
      'a Chinese colon',
      'question：不小心点了结算怎么办？',
      '2:9  冒号要用半角，后面空一格 (写成  question: 不小心点了结算怎么办？) [colon]',
    ),
    line('no space behind it', 'minutes:2', '7:8  冒号后面要空一格 (写成  minutes: 2) [colon]'),
    line(
      'a Chinese colon before brackets',
      'verdict：{ tone: safe, text: 不影响到账 }',
      '4:8  冒号要用半角，后面空一格 (写成  verdict: { tone: safe, text: 不影响到账 }) [colon]',
    ),
    line(
      'Chinese colons between brackets',
      'verdict: { tone：safe，text：不影响到账 }',
      '4:21  逗号要用半角，后面空一格 (写成  verdict: { tone: safe, text: 不影响到账 }) [pairs]',
    ),
    line(
      'no space behind one between brackets',
      'verdict: { tone:safe, text: 不影响到账 }',
      '4:16  冒号后面要空一格 (写成  verdict: { tone: safe, text: 不影响到账 }) [colon]',
    ),
    line(
      'a space before it and none behind',
      'answer :不扣款、不退款，照常收款就行。',
      '6:8  冒号后面要空一格 (写成  answer: 不扣款、不退款，照常收款就行。) [colon]',
    ),
    line('none at all', 'minutes 2', '7:1  名字后面少了冒号 (写成  minutes: 2) [colon]'),
    line(
      'a Chinese colon in a map over several lines',
      'money:\n  charged：no\n  twice: no\n  payout: unaffected\n  retry: yes',
      '6:10  冒号要用半角，后面空一格 (写成  charged: no) [colon]',
    ),
    line('a sign that only looks like one', 'minutes∶2', '7:8  冒号要用半角，后面空一格 (写成  minutes: 2) [colon]'),
    file(
      'an entry of a list of maps',
      'home.yaml',
      'prompts:\n  - text：请先结算\n    answer: settle-first-prompt\nasked: [accidental-settlement]\n',
      '2:9  冒号要用半角，后面空一格 (写成  - text: 请先结算) [colon]',
    ),
    file(
      'a Chinese name',
      'troubles.yaml',
      'plain: []\nobjects:\n  终端：[机器]\n  卡片: [卡]\ntroubles: { 停用: [被停] }\npairs: []\n',
      '3:5  冒号要用半角，后面空一格 (写成  终端: [机器]) [colon]',
    ),
  ]);
});

describe('spaces that are none, and lines that are not aligned', () => {
  holds([
    line(
      'a full-width space behind a colon',
      'minutes:　2',
      '7:9  这里是全角空格，要用半角空格 (写成  minutes: 2) [space]',
    ),
    line(
      'a space that does not break',
      'minutes:\u00a02',
      '7:9  这里是全角空格，要用半角空格 (写成  minutes: 2) [space]',
    ),
    line(
      'full-width spaces before a list',
      'aliases:\n　　- "误按结算"\n　　- 点错结算\n　　- 结算按错了',
      '4:1  这里是全角空格，要用半角空格 (写成  - "误按结算") [space]',
      '5:1  这里是全角空格，要用半角空格 (写成  - 点错结算) [space]',
      '6:1  这里是全角空格，要用半角空格 (写成  - 结算按错了) [space]',
    ),
    line(
      'a tab before a list',
      'aliases:\n\t- 误按结算\n\t- 点错结算\n\t- 结算按错了',
      '4:1  缩进用了 Tab，要用空格 (写成  - 误按结算) [space]',
      '5:1  缩进用了 Tab，要用空格 (写成  - 点错结算) [space]',
      '6:1  缩进用了 Tab，要用空格 (写成  - 结算按错了) [space]',
    ),
    line(
      'a field that stands further right',
      ' answer: 不扣款、不退款，照常收款就行。',
      '6:2  这一行前面的空格不对 (和同一层的左边对齐，前面空 0 格，写成  answer: 不扣款、不退款，照常收款就行。) [space]',
    ),
    line(
      'one entry that stands further right',
      'aliases:\n  - 误按结算\n   - 点错结算\n  - 结算按错了\n  - 按成结算',
      '5:4  这一行前面的空格不对 (和别的短横线左边对齐，写成  - 点错结算) [space]',
    ),
    line(
      'a part that stands further left',
      'verdict:\n  tone: safe\n text: 不影响到账',
      '6:2  这一行前面的空格不对 (和同一层的左边对齐，前面空 2 格，写成  text: 不影响到账) [space]',
    ),
  ]);
});

describe('the dashes of a list', () => {
  holds([
    line(
      'no space behind them',
      'aliases:\n  -"误按结算"\n  -"点错结算"\n  -结算按错了',
      '4:3  短横线后面要空一格 (写成  - "误按结算") [dash]',
      '5:3  短横线后面要空一格 (写成  - "点错结算") [dash]',
      '6:3  短横线后面要空一格 (写成  - 结算按错了) [dash]',
    ),
    line(
      'dots',
      'aliases:\n  • 误按结算\n  • 点错结算\n  • 结算按错了',
      '4:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 误按结算) [dash]',
      '5:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 点错结算) [dash]',
      '6:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 结算按错了) [dash]',
    ),
    line(
      'full-width ones',
      'aliases:\n  － 误按结算\n  － 点错结算\n  － 结算按错了',
      '4:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 误按结算) [dash]',
      '5:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 点错结算) [dash]',
      '6:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 结算按错了) [dash]',
    ),
    line(
      'a star',
      'steps:\n  * 按“取消”退回主界面',
      '18:3  列表每项用半角短横线 - 开头，后面空一格 (写成  - 按“取消”退回主界面) [dash]',
    ),
  ]);
});

describe('what needs quotation marks', () => {
  holds([
    line(
      'a code for telephones',
      'steps:\n  - *99# 查询流量',
      '18:5  内容以 * 开头，要用双引号括起来 (写成  - "*99# 查询流量") [quotes]',
    ),
    line(
      'the same alone',
      'prompts: [*99#]',
      '9:11  内容以 * 开头，要用双引号括起来 (写成  prompts: ["*99#"]) [quotes]',
    ),
    line(
      'an exclamation mark',
      'customer: !这笔没有扣款，请放心。',
      '19:11  内容以 ! 开头，要用双引号括起来 (写成  customer: "!这笔没有扣款，请放心。") [quotes]',
    ),
    line(
      'a per cent sign',
      'customer: %这笔没有扣款，请放心。',
      '19:11  内容以 % 开头，要用双引号括起来 (写成  customer: "%这笔没有扣款，请放心。") [quotes]',
    ),
    line(
      'an at',
      'customer: @店员：这笔没有扣款。',
      '19:11  内容以 @ 开头，要用双引号括起来 (写成  customer: "@店员：这笔没有扣款。") [quotes]',
    ),
    line(
      'a backtick',
      'customer: `取消` 以后没有扣款。',
      '19:11  内容以 ` 开头，要用双引号括起来 (写成  customer: "`取消` 以后没有扣款。") [quotes]',
    ),
    line(
      'an and',
      'customer: &这笔没有扣款，请放心。',
      '19:11  内容以 & 开头，要用双引号括起来 (写成  customer: "&这笔没有扣款，请放心。") [quotes]',
    ),
    line(
      'a bar and an angle',
      'customer: >这笔没有扣款，请放心。',
      '19:11  内容以 > 开头，要用双引号括起来 (写成  customer: ">这笔没有扣款，请放心。") [quotes]',
    ),
    line(
      'a bracket before more words',
      'answer: [204] 里有办法，不会扣款。',
      '6:9  内容以 [ 开头，要用双引号括起来 (写成  answer: "[204] 里有办法，不会扣款。") [quotes]',
    ),
    line(
      'a colon with a space',
      'answer: 提示: 请先结算，不会扣款。',
      '6:11  内容里有半角冒号，要用双引号括起来 (写成  answer: "提示: 请先结算，不会扣款。") [quotes]',
    ),
    line(
      'a colon with a space in a list',
      'steps:\n  - 按“取消”: 退回主界面',
      '18:10  内容里有半角冒号，要用双引号括起来 (写成  - "按“取消”: 退回主界面") [quotes]',
    ),
    line(
      'a backslash',
      'customer: "\\d 不是按键，没有扣款。"',
      `19:12  双引号里的 \\ 有特殊意思 (写成  customer: '\\d 不是按键，没有扣款。') [quotes]`,
    ),
  ]);
});

describe('quotation marks, brackets and commas', () => {
  holds([
    line(
      'Chinese ones around a text',
      'answer: “不会扣款。先退出收款界面。”',
      '6:9  括住内容的引号要用半角的 " (写成  answer: "不会扣款。先退出收款界面。") [quoted-field]',
    ),
    line(
      'Chinese ones around an entry',
      'aliases: [“误按结算”, 点错结算, 结算按错了]',
      '3:11  括住内容的引号要用半角的 " (写成  aliases: ["误按结算", 点错结算, 结算按错了]) [quoted-field]',
    ),
    line(
      'a Chinese one at the end',
      'answer: "不会扣款，先退出收款界面。”',
      '6:23  括住内容的引号要用半角的 " (写成  answer: "不会扣款，先退出收款界面。") [pairs]',
    ),
    line(
      'a Chinese one at the start',
      'answer: “不会扣款，先退出收款界面。"',
      '6:9  括住内容的引号要用半角的 " (写成  answer: "不会扣款，先退出收款界面。") [quoted-field]',
    ),
    line(
      'none at the end',
      'answer: "不会扣款，先退出收款界面。',
      '6:9  少了结尾的双引号 (写成  answer: "不会扣款，先退出收款界面。") [pairs]',
    ),
    line(
      'straight ones within',
      'answer: "不会扣款，按"取消"退出。"',
      '6:16  双引号里面又有双引号，里面的写成“ ” (写成  answer: "不会扣款，按“取消”退出。") [pairs]',
    ),
    line(
      'straight ones around a part',
      'answer: "取消" 以后不会扣款。',
      '6:12  双引号要括住整段内容，里面的写成“ ” (写成  answer: “取消”以后不会扣款。) [pairs]',
    ),
    line(
      'a bracket not closed',
      'aliases: [误按结算, 点错结算, 结算按错了',
      '3:10  [ 少了结尾的 ] (写成  aliases: [误按结算, 点错结算, 结算按错了]) [pairs]',
    ),
    line(
      'a list over several lines not closed',
      'aliases: [\n  误按结算,\n  点错结算,\n  结算按错了,',
      '3:10  [ 少了结尾的 ] (在最后一项后面写 ]) [pairs]',
    ),
    line(
      'a bracket too many',
      'aliases: [误按结算, 点错结算, 结算按错了]]',
      '3:29  多了一个 ] (写成  aliases: [误按结算, 点错结算, 结算按错了]) [pairs]',
    ),
    line('Chinese brackets', 'devices: 【e-sign】', '8:10  括号要用半角 (写成  devices: [e-sign]) [pairs]'),
    line(
      'Chinese braces',
      'verdict: ｛ tone: safe，text: 不影响到账 ｝',
      '4:10  括号要用半角 (写成  verdict: { tone: safe, text: 不影响到账 }) [pairs]',
    ),
    line(
      'Chinese commas',
      'aliases: [误按结算，点错结算，结算按错了]',
      '3:15  逗号要用半角，后面空一格 (写成  aliases: [误按结算, 点错结算, 结算按错了]) [pairs]',
    ),
    line(
      'Chinese commas between names',
      'devices: [e-sign、smart]',
      '8:17  逗号要用半角，后面空一格 (写成  devices: [e-sign, smart]) [pairs]',
    ),
    line(
      'a comma too many',
      'aliases: [误按结算, , 点错结算, 结算按错了]',
      '3:17  多了一个逗号 (写成  aliases: [误按结算, 点错结算, 结算按错了]) [pairs]',
    ),
    line(
      'no brackets',
      'related: how-to-settle, settle-first-prompt',
      '11:1  related 写的是“how-to-settle, settle-first-prompt”，应该是列表，写在方括号里 (写成  related: [how-to-settle, settle-first-prompt]) [pairs]',
    ),
    line(
      'a word for nothing',
      'prompts: 无',
      '9:1  prompts 写的是“无”，应该是列表，写在方括号里 (写成  prompts: []) [pairs]',
    ),
  ]);
});

describe('a text over several lines', () => {
  holds([
    line(
      'the rest further right',
      'answer: 不扣款、不退款，\n  照常收款就行。',
      '7:3  一段文字写成了几行，要写在一行里 (写成  answer: 不扣款、不退款，照常收款就行。) [lines]',
    ),
    line(
      'the rest at the start of a line',
      'answer: 不扣款、不退款，\n照常收款就行。',
      '7:1  一段文字写成了几行，要写在一行里 (写成  answer: 不扣款、不退款，照常收款就行。) [lines]',
    ),
    line(
      'the rest of an English text',
      'answer: No charge,\n  so nothing is lost.',
      '7:3  一段文字写成了几行，要写在一行里 (写成  answer: No charge, so nothing is lost.) [lines]',
    ),
    line(
      'a bar',
      'customer: |\n  没有扣款，\n  请放心。请慢走。',
      '20:3  一段文字写成了几行，要写在一行里 (写成  customer: 没有扣款，请放心。请慢走。) [lines]',
    ),
  ]);
});

describe('empty fields, full-width digits and days', () => {
  holds([
    line(
      'an empty field that may be left out',
      'customer:',
      '19:1  customer 后面是空的 (写上，例如  customer: 这笔没有扣款，请放心。；没有就删掉这一行) [empty]',
    ),
    line('an empty field that may not', 'minutes:', '7:1  minutes 后面是空的 (写上，例如  minutes: 2) [empty]'),
    line(
      'an empty entry',
      'aliases:\n  - 误按结算\n  -\n  - 点错结算\n  - 结算按错了',
      '5:4  aliases 第 2 项是空的 (写上，例如  aliases: [机器让我先结账, 刷不了要结算, 显示结账]) [empty]',
    ),
    line('a full-width digit', 'minutes: ２', '7:1  minutes 写的是“２”，只写半角数字 (写成  minutes: 2) [half-width]'),
    line(
      'a full-width digit in a code',
      'codes: ["Ａ0"]',
      '10:9  codes 第 1 项写的是“Ａ0”，数字、字母和符号要用半角 (写成  codes: ["A0"]) [half-width]',
    ),
    line(
      'a number with its unit',
      'minutes: 2 分钟',
      '7:1  minutes 写的是“2 分钟”，只写半角数字 (写成  minutes: 2) [half-width]',
    ),
    line(
      'a full-width name',
      'related: [how-to-settle, settle－first－prompt]',
      '11:26  related 第 2 项写的是“settle－first－prompt”，数字、字母和符号要用半角 (写成  related: [how-to-settle, settle-first-prompt]) [half-width]',
    ),
    line(
      'a day with slashes',
      'updated: 2026/11/25',
      '14:1  updated 写的是“2026/11/25”，日期的写法不对 (写成  updated: 2026-11-25) [day]',
    ),
    line(
      'a day in Chinese',
      'updated: 2026年11月3日',
      '14:1  updated 写的是“2026年11月3日”，日期的写法不对 (写成  updated: 2026-11-03) [day]',
    ),
    line(
      'a day in full width',
      'updated: ２０２６-11-25',
      '14:1  updated 写的是“２０２６-11-25”，日期的写法不对 (写成  updated: 2026-11-25) [day]',
    ),
    line(
      'a day that the month lacks',
      'updated: 2026-11-31',
      '14:1  updated 写的是“2026-11-31”，2026 年 11 月只有 30 天 (写成 2026-11-23 这样的日期) [day]',
    ),
    line(
      'a month that no year has',
      'reviewed: 2026-00-23',
      '15:1  reviewed 写的是“2026-00-23”，没有 0 月 (写成 2026-11-23 这样的日期) [day]',
    ),
    line(
      'February',
      'reviewed: 2027-02-29',
      '15:1  reviewed 写的是“2027-02-29”，2027 年 2 月只有 28 天 (写成 2026-11-23 这样的日期) [day]',
    ),
  ]);
});

describe('what else authors write', () => {
  holds([
    line(
      'braces left out',
      'verdict: tone: safe, text: 不影响到账',
      '4:10  少了花括号 (写成  verdict: { tone: safe, text: 不影响到账 }) [pairs]',
    ),
    line(
      'a code that begins with a nought',
      'codes: [05]',
      '10:9  codes 第 1 项写的是“5”，没有加引号 (写成  codes: ["05"]) [quotes]',
    ),
    line(
      'one code without brackets',
      'codes: 51',
      '10:1  codes 写的是“51”，应该是列表，写在方括号里 (写成  codes: ["51"]) [pairs]',
    ),
    line('a number in quotes', 'minutes: "2"', '7:1  minutes 写的是“2”，只写半角数字 (写成  minutes: 2) [half-width]'),
    line('an equals sign', 'minutes = 2', '7:1  名字后面少了冒号 (写成  minutes: 2) [colon]'),
    line(
      'a numbered list',
      'steps:\n  1. 按“取消”退回主界面\n  2. 再刷一次',
      '18:3  列表每项用半角短横线 - 开头，不编号 (写成  - 按“取消”退回主界面) [dash]',
      '19:3  列表每项用半角短横线 - 开头，不编号 (写成  - 再刷一次) [dash]',
    ),
    line(
      'lines that may be a list',
      'steps:\n  按“取消”退回主界面\n  再刷一次看看',
      '19:3  一段文字写成了几行，要写在一行里 (是列表就每行前面加 - 和空格；是一段文字就写成  steps: 按“取消”退回主界面再刷一次看看) [lines]',
    ),
    line(
      'half a pair of quotation marks',
      'aliases: [误按结算”, 点错结算, 结算按错了]',
      '3:15  引号没有成对 (写成  aliases: [误按结算, 点错结算, 结算按错了]) [quoted-field]',
    ),
    line(
      'a full-width space within a text',
      'aliases: [误按　结算, 点错结算, 结算按错了]',
      '3:13  文字里有全角空格 (写成  aliases: [误按结算, 点错结算, 结算按错了]) [space]',
    ),
    line(
      'a day with its hour',
      'updated: 2026-11-25 10:00',
      '14:1  updated 写的是“2026-11-25 10:00”，日期的写法不对 (写成  updated: 2026-11-25) [day]',
    ),
    line(
      'a day without dashes',
      'updated: 20261125',
      '14:1  updated 写的是“20261125”，日期的写法不对 (写成  updated: 2026-11-25) [day]',
    ),
    line(
      'a letter of another alphabet',
      'answer: РOS 机不会扣款，请放心。',
      '6:9  “Р”（U+0420）不是英文字母 (写成  answer: POS 机不会扣款，请放心。) [odd-character]',
    ),
    line(
      'what was lost when a file was saved',
      'customer: 这笔\ufffd没有扣款，请放心。',
      '19:13  有坏掉的字 U+FFFD (□ 的地方重新打，写成  customer: 这笔□没有扣款，请放心。) [odd-character]',
    ),
    file(
      'a comment with a full-width sign',
      'english.yaml',
      '＃ 英文\nrefund: 退货\n',
      '1:1  备注用半角的 # 开头 (写成  # 英文) [quotes]',
    ),
    file(
      'a long dash above the front matter',
      accidental,
      answer().replace('---', '———'),
      '1:1  第一行的横线是“———” (用三个半角短横线，写成  ---)',
    ),
    file(
      'full-width dashes below it',
      accidental,
      answer().replace('\n---\n', '\n－－－\n'),
      '19:1  结束的横线是“－－－” (用三个半角短横线，写成  ---)',
    ),
  ]);

  it('is told of days to come, in other files too', () => {
    const authorities =
      'police: { number: "110", name: 报警电话, for: 被骗时马上打。, source: pos-app, checked: 2026-11-30 }\n';
    const changes = { [accidental]: answer({ reviewed: '2026-12-01' }), 'authorities.yaml': authorities };
    expect(inspectChanged(changes, { today: '2026-11-28' }).messages).toEqual([
      `content/${accidental}:15:1  reviewed 写的是 2026-12-01，今天才 2026-11-28 (写做这件事的那一天，最晚  reviewed: 2026-11-28) [day]`,
      'content/authorities.yaml:1:69  checked 写的是 2026-11-30，今天才 2026-11-28 (写做这件事的那一天，最晚  checked: 2026-11-28) [day]',
    ]);
  });
});

describe('the line that a message shows', () => {
  it.each([
    'question：不小心点了结算怎么办？',
    'minutes∶　2',
    'verdict：｛ tone：safe，text：不影响到账 ｝',
    'steps:\n　　-按“取消”: 退回主界面\n\t• 再按 *88*1 确认',
    'customer: *这笔* 没有扣款: 请放心。',
    'answer: "不会扣款，按"取消"退出。',
    'aliases: 【“误按结算”，"点错结算"，结算按错了】',
    'devices: [e-sign、smart',
    'prompts: [*99#, "结算\\d成功", 结算: 成功]]',
    'related: how-to-settle，settle-first-prompt',
    'updated: ２０２６年11月23日',
    'codes: ["Ａ0"]',
  ])('can be written in place of %j', (text) => {
    const lines = withLine(text).split('\n');
    for (let tries = 0; tries < 3; tries++)
      for (const message of inspectChanged({ [accidental]: lines.join('\n') }).messages) {
        const [, number, shown] = /:(\d+):\d+ {2}.*写成 {2}(.*)\) \[[\w-]+\]$/.exec(message)!;
        const indent = shown!.startsWith('- ') ? '  ' : '';
        lines[Number(number) - 1] = indent + shown!;
      }
    expect(inspectChanged({ [accidental]: lines.join('\n') }).messages).toEqual([]);
    expect(lines.join('\n')).not.toContain(text);
  });

  it('is the same for every line of the site', () => {
    const folders = ['content', 'content/guides'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.yaml') ? readFileSync(`${folder}/${name}`, 'utf8') : [])),
    );
    const lines = folders.flatMap((text) => text.split('\n'));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((text) => meantLine(text, { hanNames: true }))).toEqual([]);
  });
});
