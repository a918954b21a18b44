import { z } from 'zod';
import { holdsCardNumber } from '@/lib/privacy/card-number';
import { holdsSecret } from '@/lib/privacy/secret';
import { reportUrl } from '@/lib/site/urls';
import {
  anchorOn,
  answerSlug,
  broken,
  entryName,
  fact,
  fieldName,
  listOf,
  regionAnchor,
  words,
  wrongIn,
} from './kinds';
import { flag, note } from './note';

/** How a field of the report is filled in. */
const reportKinds = ['text', 'amount', 'time', 'digits', 'choice'] as const;

/** What support never needs; no field may ask for it. */
const neverAsked = /密码|口令|验证码|校验码|安全码|三位码|cvv|cvn|cvc|身份证|证件号|完整卡号|有效期/i;

const reportField = z
  .strictObject({
    label: note(
      words(2, 14).refine(
        (label) => !neverAsked.test(label),
        broken('要的是谁都不能给的东西', '删掉这一项，客服查问题用不到'),
      ),
      '这一项叫什么',
      '参考号',
    ),
    kind: note(
      z.enum(reportKinds),
      '怎么填：text 文字或带字母的号码、amount 金额、time 日期和时间、digits 只有数字的号码、choice 选一个',
      'digits',
    ),
    choices: note(listOf(words(1, 12), 2, 8).optional(), 'choice 才写：有哪些可选', '[收到了, 没收到, 不清楚]'),
    example: note(
      fact(1, 32)
        .refine((text) => !holdsCardNumber(text), broken('像一个真的卡号', '改几个数字，或只写后四位'))
        .refine((text) => !holdsSecret(text), broken('像一个密码或验证码', '换一个例子'))
        .optional(),
      '例子，一看就是编的；choice 不写',
      '123456789012',
    ),
    region: note(
      regionAnchor.optional(),
      '小票上有的写这一行：/receipt/ 上的锚点',
      'sales-slip-reference-number',
      '写 /receipt/# 后面的名字',
    ),
    where: note(words(2, 30).optional(), '小票上没有的写这一行：到哪里看', '机身标签，一般在背面或底部'),
    why: note(words(2, 16), '客服为什么要它，几个字', '查这一笔最准'),
    last: note(
      z.int({ error: '不是整数' }).min(1, { error: '少于 1 位' }).max(4, { error: '超过 4 位' }).optional(),
      '只留最后几位；卡号最多写 4',
      '4',
      '写 1 到 4 的整数',
    ),
    remembered: flag('每次都一样的才写 true：勾选后可以记住'),
  })
  .superRefine(({ kind, choices, example, region, where, label, last }, context) => {
    const wrong = wrongIn(context);
    if ((kind === 'choice') !== (choices !== undefined)) {
      wrong('kind', `${label}的 kind 和 choices 对不上`, '选一个的写 kind: choice 和 choices，别的都不写 choices');
    }
    if ((kind === 'choice' || kind === 'time') === (example !== undefined)) {
      wrong('kind', `${label}的 kind 和 example 对不上`, 'choice 和 time 不写 example，别的都要写');
    }
    if ((region === undefined) === (where === undefined)) {
      wrong('label', `${label}没说清在哪里看`, 'region 和 where 写一个，只写一个');
    }
    if (label.includes('卡号') && last === undefined) wrong('label', `${label}会要到完整卡号`, '加上一行  last: 4');
  });

const reportSituation = z.strictObject({
  name: note(words(4, 20), '商户会怎么说这件事', '刷卡失败，客户说扣了钱'),
  caution: note(words(8, 50), '一句话：先说钱，再说先别做什么', '可能已经扣款。先别重刷，也别退现金。'),
  needs: note(
    listOf(fieldName, 3, 12),
    '客服要哪几项：fields 里的名字，按填的次序',
    '[merchant-id, terminal-id, time, amount]',
    '写 fields 里的名字',
  ),
  answers: note(
    listOf(answerSlug, 1, 4),
    '先看看、也许不用报修的答案的英文短名',
    '[charged-but-failed]',
    '写答案的英文短名',
  ),
});

/** content/report.yaml: what to send to support, by what happened; the names of situations are permanent anchors. */
export const reportFile = z.strictObject({
  fields: note(z.record(entryName, reportField), '要填的各项', '{ amount: { label: 金额, kind: amount, … } }'),
  situations: note(
    z.record(anchorOn(reportUrl), reportSituation),
    '各种事，从上到下；最后一件是“都不像”时用的，没有选就打印它',
    '{ charged-twice: { name: 扣了两次钱, … } }',
  ),
});
export type ReportField = z.infer<typeof reportField>;
export type ReportSituation = z.infer<typeof reportSituation>;
