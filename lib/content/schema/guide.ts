import { z } from 'zod';
import { answerSlug, asked, listOf, stepName, words } from './kinds';
import { note } from './note';
import { screenNamed } from './screens';

/** Other wordings by which the search finds a guide or a step of it. */
const aliases = (example: string) =>
  note(listOf(asked(2, 24), 0, 12).default([]), '可选：读者还会怎么说，搜索用', example);

/** What one step of a guide may hold: a question with choices, an answer, or what to tell support. */
const guideStep = z.strictObject({
  ask: note(words(4, 24).optional(), '问题：站在柜台后面就能回答的', '商户后台里，这笔写的是什么？'),
  hint: note(words(4, 50).optional(), '可选：到哪里看，或先别做什么', '在后台的交易记录里，按时间和金额找。'),
  choices: note(
    listOf(
      note(
        z.strictObject({
          label: note(words(1, 22), '选项：屏幕上的字，或看得见的情况', '成功'),
          to: note(stepName, '通到哪一步：本文件 steps 里的名字', 'done', '写 steps 里一步的名字，例如 receipt'),
        }),
        '一个选项',
        '{ label: 成功, to: done }',
      ),
      2,
      5,
    ).optional(),
    '选项，2 到 5 个',
    '[{ label: 成功, to: done }, { label: 查不到, to: unknown }]',
    '写 2 到 5 个选项',
  ),
  screen: note(
    screenNamed.optional(),
    '可选：问到的那一屏，画出来让读者比一比',
    '{ of: lock.keypad, number: 2 }',
    '写流程的名字和第几屏，例如 { of: lock.keypad, number: 2 }',
  ),
  answer: note(answerSlug.optional(), '走到这里看哪篇答案：英文短名', 'charged-but-failed', '写一篇答案的英文短名'),
  contact: note(
    z
      .strictObject({
        first: note(words(4, 50), '打电话之前先做或先别做的事', '先别重刷，也别交货。'),
        tell: note(listOf(words(2, 24), 1, 5), '告诉客服什么', '[屏幕上的原话, 交易时间和金额]'),
      })
      .optional(),
    '走到这里没有答案，请联系客服',
    '{ first: 先别重刷，也别交货。, tell: [屏幕上的原话, 交易时间和金额] }',
  ),
  aliases: aliases('[机器进水, 电池鼓包]'),
});
export type GuideStepData = z.infer<typeof guideStep>;

/** content/guides/<slug>.yaml: questions that lead to the right answer, step by step. */
export const guideFile = z.strictObject({
  order: note(z.int().min(1).max(99), '在一步步查的目录里排第几', '1', '写 1 到 99 的整数'),
  name: note(words(4, 20), '遇到的事，也是页面标题', '刷卡没成功，客户说扣了钱'),
  lead: note(words(8, 60), '一句话：先说钱，再说查什么', '先别重刷。几个问题，查清扣没扣。'),
  aliases: aliases('[扣了没成功, 失败了扣钱]'),
  steps: note(
    z.record(stepName, note(guideStep, '一步：问题、答案或联系客服', '{ answer: charged-but-failed }')),
    '每一步，名字就是网址；从 start 开始',
    '{ start: { ask: …, choices: […] }, done: { answer: … } }',
  ),
  formerSteps: note(listOf(stepName, 0, 60).default([]), '这份用过、现在没有了的步骤名；没有就不写', '[old-name]'),
});
export type GuideData = z.infer<typeof guideFile>;
