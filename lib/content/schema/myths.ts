import { z } from 'zod';
import { mythsUrl } from '@/lib/site/urls';
import { anchorOn, answerSlug, claim, listOf, sourceName, words } from './kinds';
import { note } from './note';

/** content/myths.yaml: wrong claims in circulation, each written once. */
export const mythsFile = z.record(
  anchorOn(mythsUrl),
  z.strictObject({
    claim: note(claim(4, 60), '网上的错误说法', '按了结算，第二天钱不会到账'),
    truth: note(words(8, 120), '正确的说法', '结算不影响到账。'),
    answer: note(answerSlug, '讲得最清楚的那篇答案的英文短名', 'accidental-settlement'),
    sources: note(listOf(sourceName, 1, 12), '依据：sources.yaml 里的名字', '[pax-pos-app]'),
  }),
);
export type Myth = z.infer<typeof mythsFile>[string];
