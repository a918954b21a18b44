import { z } from 'zod';
import { answerSlug, listOf } from './kinds';
import { note } from './note';

/** content/pages.yaml: the answers that pages which are no answers name. */
export const pagesFile = z.strictObject({
  contact: note(
    z.strictObject({
      scam: note(answerSlug, '遇到有人来要密码、验证码，看哪篇：英文短名', 'fake-support-scam', '写一篇答案的英文短名'),
      before: note(listOf(answerSlug, 1, 6), '打电话之前先看哪几篇', '[contact-support]', '写答案的英文短名'),
    }),
    '联系客服（/contact/）',
    '{ scam: fake-support-scam, before: [contact-support] }',
  ),
  payoutCheck: note(
    z.strictObject({
      basis: note(answerSlug, '算法依据哪篇答案的依据', 'when-money-arrives', '写一篇答案的英文短名'),
      ask: note(listOf(answerSlug, 1, 8), '算完接着看哪几篇', '[when-money-arrives]', '写答案的英文短名'),
    }),
    '到账日与手续费自查（/payout-check/）',
    '{ basis: when-money-arrives, ask: [when-money-arrives] }',
  ),
  receipt: note(
    z.strictObject({
      first: note(listOf(answerSlug, 1, 4), '没有小票的人先看哪几篇', '[no-receipt-printed]', '写答案的英文短名'),
    }),
    '小票怎么看（/receipt/）',
    '{ first: [no-receipt-printed] }',
  ),
});
export type PagesData = z.infer<typeof pagesFile>;
