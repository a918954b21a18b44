import { z } from 'zod';
import { answerSlug, listOf, rule } from './kinds';
import { note } from './note';

/** content/banned-words.yaml: words the site does not use as its own. */
export const bannedWordsFile = z.array(
  z.strictObject({
    word: note(rule(1, 12), '不用的词', '官网'),
    instead: note(rule(1, 60), '怎么改', '写“收单机构公布的渠道”'),
    except: note(listOf(rule(1, 12), 1, 20).optional(), '含有它但可以用的词', '[保证金]'),
    allowedIn: note(
      listOf(answerSlug, 1, 20).optional(),
      '可以用的答案：在讲清这件事',
      '[modified-terminal]',
      '写答案的英文短名',
    ),
  }),
);
export type BannedWord = z.infer<typeof bannedWordsFile>[number];
