import { z } from 'zod';
import { receiptUrl } from '@/lib/site/urls';
import { holdsCardNumber } from '@/lib/privacy/card-number';
import { anchorOn, answerSlug, broken, listOf, refuse, screen, sourceName, termName, words } from './kinds';
import { note } from './note';

/** How a line of a slip is drawn. */
const slipLines = ['line', 'amount', 'signature'] as const;

/** content/receipts.yaml: the slips of `/receipt/`, line by line; their names and ids are permanent anchors. */
export const receiptsFile = z.record(
  anchorOn(receiptUrl),
  z.strictObject({
    name: note(words(2, 12), '单子的名字', '签购单'),
    on: note(z.enum(['paper', 'phone']), '画成什么：paper 纸单、phone 手机屏幕', 'paper'),
    what: note(words(6, 120), '它是什么、什么时候有', '刷卡成功以后打出来的单子。'),
    term: note(termName, '术语表里的名字', 'sales-slip', '写 glossary.yaml 里的名字'),
    sources: note(listOf(sourceName, 1, 6), '依据：sources.yaml 里的名字', '[pos-apps-various]'),
    regions: note(
      listOf(
        z.strictObject({
          id: note(anchorOn(receiptUrl), '永久的锚点', 'reference-number'),
          label: note(screen(2, 24), '单子上印的字', '参考号 REFER NO'),
          sample: note(
            screen(1, 24).refine(
              (text) => !holdsCardNumber(text),
              broken('像一个真的卡号', '遮住中间几位，或改几个数字'),
            ),
            '样张上的内容，一看就是编的',
            '123456789012',
          ),
          drawn: note(
            z.enum(slipLines).default('line'),
            '怎么画：line 普通一行（可以不写）、amount 大字金额、signature 签名',
            'line',
          ),
          meaning: note(words(6, 80), '它是什么', '主机给这一笔的编号。'),
          neededFor: note(words(6, 80), '什么时候要用它', '退货要输入它。'),
          answers: note(listOf(answerSlug, 1, 4), '用得到它的答案的英文短名', '[how-to-refund]', '写答案的英文短名'),
          term: note(
            termName.optional(),
            '术语表里的名字；没有就不写',
            'reference-number',
            '写 glossary.yaml 里的名字',
          ),
        }),
        1,
        16,
      ).superRefine((regions, context) => {
        regions.forEach(({ id }, index) => {
          if (regions.findIndex((other) => other.id === id) < index)
            refuse(context, '上面已经有一项叫这个', { fix: '换一个名字' }, [index, 'id']);
        });
      }),
      '单子上的各行，从上到下',
      '[{ id: reference-number, label: 参考号 REFER NO, … }]',
    ),
  }),
);
export type Receipt = z.infer<typeof receiptsFile>[string];
