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
  {
    id: 'english',
    refuses: '给顾客看的话没有英文，或英文和中文说的不一样',
    wrong: 'customer: 请先别再付。 ⏎ customerEn: Please wait.',
    right: 'customer: 请先别再付。 ⏎ customerEn: Please do not pay again yet.',
  },
] as const satisfies readonly Rule[];
