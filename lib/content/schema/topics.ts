import { z } from 'zod';
import { answerSlug, drawnWords, entryName, listOf, words } from './kinds';
import { flag, note } from './note';

/** content/topics.yaml: the nine keys of the keypad. */
export const topicsFile = z.record(
  entryName,
  z.strictObject({
    digit: note(z.int().min(1).max(9), '按键和编号的第一位数，1 到 9', '1', '写 1 到 9 的整数'),
    name: note(words(2, 12), '主题名', '结算'),
    key: note(drawnWords(2, 6), '按键上的短名，最多 6 个字', '结算'),
    lead: note(words(4, 60), '一句话介绍', '什么时候结算、怎么结算'),
    first: note(
      listOf(answerSlug, 1, 6).optional(),
      '来这个主题的人最常找的答案，别的主题的也行，列在最前面',
      '[settle-first-prompt]',
      '写答案的英文短名',
    ),
    listsPrompts: flag('主题页是否放“屏幕上的全部写法”（/screen-texts/）的入口'),
    checksPayout: flag('主题页是否放“到账日与手续费自查”的入口'),
  }),
);

export type TopicData = z.infer<typeof topicsFile>[string];
