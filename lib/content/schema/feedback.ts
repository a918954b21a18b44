import { z } from 'zod';
import { broken, entryName, words } from './kinds';
import { note } from './note';

/** content/feedback.yaml: why an answer did not help, and what support then needs to know. */
export const feedbackFile = z
  .record(
    entryName,
    z.strictObject({
      reason: note(words(2, 16), '没解决的原因，读者看了就点', '找不到这个键'),
      ask: note(words(2, 24), '客服还要知道什么', '机器型号（背面标签上）'),
    }),
  )
  .refine((reasons) => Object.keys(reasons).length > 0, broken('一项也没有', '至少写一个原因'));
export type Feedback = z.infer<typeof feedbackFile>;
