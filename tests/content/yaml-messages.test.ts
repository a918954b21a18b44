/** What authors read when YAML did not take what they wrote as they meant it: the cause, and the line to write. */
import { describe, expect, it } from 'vitest';
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
      '18:15  # 后面的字会丢：“#键 确认” (是备注就移到上面，单独一行；是内容就写成  - "先退回主界面，再按 #键 确认")',
    ),
    field(
      'an answer',
      { answer: '不会扣款，先退出收款界面，再按 # 键做结算，看到“结算成功”' },
      '6:25  # 后面的字会丢：“# 键做结算，看到“结算成功”” (是备注就移到上面，单独一行；是内容就写成  answer: "不会扣款，先退出收款界面，再按 # 键做结算，看到“结算成功”")',
    ),
    field(
      'a question',
      { question: 'POS 机提示请先结算要按 #号键吗？' },
      '2:25  # 后面的字会丢：“#号键吗？” (是备注就移到上面，单独一行；是内容就写成  question: "POS 机提示请先结算要按 #号键吗？")',
    ),
    field(
      'what customers are told',
      { customer: '没有扣款，店员会按 # 键，请稍等。' },
      '19:21  # 后面的字会丢：“# 键，请稍等。” (是备注就移到上面，单独一行；是内容就写成  customer: "没有扣款，店员会按 # 键，请稍等。")',
    ),
    field(
      'an alias between brackets, and the bracket is lost too',
      { aliases: '[误按结算, 按了 #键, 结算按错了]' },
      '3:20  # 后面的字会丢：“#键, 结算按错了]” (是备注就移到上面，单独一行；是内容就写成  aliases: [误按结算, "按了 #键", 结算按错了])',
    ),
    field(
      'two of them in one line',
      { steps: '[按 # 键退出, 再按 #键 确认]' },
      '17:11  # 后面的字会丢：“# 键退出, 再按 #键 确认]” (是备注就移到上面，单独一行；是内容就写成  steps: ["按 # 键退出", "再按 #键 确认"])',
    ),
    field(
      'a value that begins with the sign',
      { customer: '#键不用按，这笔没有扣款。' },
      '19:11  # 后面的字会丢：“#键不用按，这笔没有扣款。” (是备注就移到上面，单独一行；是内容就写成  customer: "#键不用按，这笔没有扣款。")',
    ),
    field(
      'words with quotes and with a backslash',
      { customer: '没扣款，按 "#" 或 # 键\\键。' },
      '19:23  # 后面的字会丢：“# 键\\键。” (是备注就移到上面，单独一行；是内容就写成  customer: \'没扣款，按 "#" 或 # 键\\键。\')',
    ),
    file(
      'the hint of a guide',
      'guides/settle-first.yaml',
      guide({
        start:
          '\n    ask: 做过结算吗？\n    hint: 看 # 键\n    choices: [{ label: 还没做, to: settle }, { label: 做过了 #, to: still }]',
      }),
      '7:13  # 后面的字会丢：“# 键” (是备注就移到上面，单独一行；是内容就写成  hint: "看 # 键")',
      '8:56  # 后面的字会丢：“#, to: still }]” (是备注就移到上面，单独一行；是内容就写成  choices: [{ label: 还没做, to: settle }, { label: "做过了 #", to: still }])',
    ),
    file(
      'notes behind what is complete',
      'home.yaml',
      'prompts: [{ text: 请先结算, answer: settle-first-prompt }] # 屏幕\nasked: # 问法\n  - accidental-settlement # 最多的\n',
      '1:56  备注“# 屏幕”和内容写在一行 (备注移到上面，单独一行；这一行只写  prompts: [{ text: 请先结算, answer: settle-first-prompt }])',
      '2:8  备注“# 问法”和内容写在一行 (备注移到上面，单独一行；这一行只写  asked:)',
      '3:27  备注“# 最多的”和内容写在一行 (备注移到上面，单独一行；这一行只写  - accidental-settlement)',
    ),
    file(
      'a note behind quotes',
      'codes.yaml',
      right['codes.yaml']!.replace('[校验错]', '\n  ["校验错"] # 原文\n '),
      '2:11  备注“# 原文”和内容写在一行 (备注移到上面，单独一行；这一行只写  ["校验错"])',
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
