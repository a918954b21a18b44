import { z } from 'zod';
import { answerSlug, screen } from './kinds';
import { note } from './note';

/** content/reported-prompts.yaml: screen texts merchants report, of which no original was seen. */
export const reportedPromptsFile = z.array(
  z.strictObject({
    text: note(screen(1, 60), '商户转述的屏幕提示', '正在冲正'),
    answer: note(answerSlug, '答案的英文短名', 'previous-reversal-prompt'),
  }),
);
export type ReportedPrompt = z.infer<typeof reportedPromptsFile>[number];
