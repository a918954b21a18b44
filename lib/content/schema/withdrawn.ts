import { z } from 'zod';
import { answerSlug, day, dayFix, listOf, ofForm, ownAddress, words } from './kinds';
import { note } from './note';

/** content/withdrawn.yaml: answers that are gone for good, by their numbers, which no other answer gets. */
export const withdrawnFile = z.record(
  ofForm('name', /^[1-9]\d{2,4}$/, '不是编号'),
  z.strictObject({
    question: note(words(4, 60), '那一篇原来的问题', '刷卡提示“请先结算”怎么办？'),
    addresses: note(
      listOf(ownAddress('不是站内地址'), 1, 20),
      '它的全部地址，打开时说已经撤下',
      '[/705/, /device/bluetooth-reader/]',
      '写成 /705/ 这样前后都有斜杠的地址',
    ),
    day: note(day().optional(), '可选：哪天撤下的，/changes/ 按它列出', '2026-11-28', dayFix),
    instead: note(listOf(answerSlug, 1, 4), '改看哪几篇：英文短名', '[how-to-settle]', '写别的答案的英文短名'),
  }),
);
export type Withdrawn = z.infer<typeof withdrawnFile>[string];
