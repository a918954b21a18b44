import type { Rule } from './rule';

/** What a text must say, however it is written. */
export const meaningRules = [
  {
    id: 'unfinished',
    refuses: '空的步骤、下面没有字的标题、“待补”“TODO”',
    wrong: '1. TODO',
    right: '1. 按 :key[取消]，退回主界面。',
  },
  {
    id: 'stamp',
    refuses: '印章或一句话答案和 `money` 说的不一样',
    wrong: 'verdict: { tone: safe, text: 不会扣款 } ⏎ money: { charged: maybe, … }',
    right: 'verdict: { tone: check, text: 一般不扣款 } ⏎ money: { charged: maybe, … }',
  },
] as const satisfies readonly Rule[];
