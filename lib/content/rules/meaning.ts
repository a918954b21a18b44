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
  {
    id: 'screens',
    refuses: '编号步骤和下面的 `::screens` 对不上：一边有的按键、屏幕文字，另一边没有',
    wrong: '1. 按 :key[结帐]。 ⏎ ⏎ ::screens{id=settlement.keypad}',
    right: '1. 进 :key[管理] → :key[结算]，按 :key[确认]。 ⏎ ⏎ ::screens{id=settlement.keypad}',
  },
] as const satisfies readonly Rule[];
