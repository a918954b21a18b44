import { z } from 'zod';
import { answerSlug, listOf, screen } from './kinds';
import { note } from './note';

/** content/home.yaml: what the home page puts first. */
export const homeFile = z.strictObject({
  prompts: note(
    listOf(
      z.strictObject({
        text: note(screen(2, 12), '屏幕上的字', '请先结算'),
        answer: note(answerSlug, '答案的英文短名', 'settle-first-prompt'),
      }),
      1,
      12,
    ),
    '首页列出的常见提示',
    '[{ text: 请先结算, answer: settle-first-prompt }]',
  ),
  asked: note(
    listOf(answerSlug, 1, 12),
    '首页列出的常见问题：答案的英文短名',
    '[settle-first-prompt]',
    '写一篇答案的英文短名',
  ),
});
export type Home = z.infer<typeof homeFile>;
