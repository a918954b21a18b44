import { z } from 'zod';
import {
  answerSlug,
  asked,
  codeName,
  day,
  dayFix,
  drawnWords,
  englishWords,
  isBefore,
  listOf,
  notBefore,
  ownAddress,
  screen,
  sourceName,
  words,
  wrongIn,
} from './kinds';
import { note } from './note';

export const tones = ['safe', 'check', 'stop'] as const;
export const devices = ['e-sign', 'countertop', 'smart', 'mobile-reader'] as const;

/** The last line of what changed is of the day on which the answer last changed, and they stand in the order of their days. */
function changesFit(
  { published, updated, changes }: { published: string; updated: string; changes: { day: string; what: string }[] },
  context: Parameters<typeof wrongIn>[0],
) {
  const report = wrongIn(context);
  const last = changes.at(-1)?.day;
  if (isBefore(published, updated) && last !== updated)
    report(
      'updated',
      `updated 是 ${updated}，changes 里最后一项${last ? `是 ${last}` : '没有'}`,
      `在 changes 最后加一项  - { day: ${updated}, what: 改了什么 }`,
    );
  const late = changes.findIndex(({ day }, at) => isBefore(day, changes[at - 1]?.day ?? published));
  if (late >= 0)
    report(
      'changes',
      `changes 的第 ${late + 1} 项 ${changes[late]!.day} 早于它前面的日子`,
      '先写早的，最早是 published 那天',
    );
}

/** The front matter of one answer. */
export const articleFront = z
  .strictObject({
    question: note(drawnWords(4, 60), '商户会怎么问，就怎么写；也是页面标题', '刷卡提示“请先结算”怎么办？'),
    aliases: note(
      listOf(asked(2, 60), 3, 40),
      '商户的别的问法，至少 3 个，搜索用；一种问法只写在一篇里',
      '[机器让我先结账, 刷不了要结算, 显示结账]',
    ),
    verdict: note(
      z.strictObject({
        tone: note(z.enum(tones), '印章颜色：safe 放心、check 先核对、stop 别做', 'safe'),
        text: note(drawnWords(2, 8), '印章上的字：先说钱，最多 8 个字', '不会扣款'),
      }),
      '印章：颜色和字（最多 8 个字）',
      '{ tone: safe, text: 不会扣款 }',
    ),
    money: note(
      z.strictObject({
        charged: note(z.enum(['no', 'maybe', 'yes', 'n/a']), '这次操作扣款了吗', 'no'),
        twice: note(z.enum(['no', 'maybe', 'yes', 'n/a']), '会不会重复扣', 'no'),
        payout: note(z.enum(['unaffected', 'delayed', 'check', 'n/a']), '影响到账吗', 'unaffected'),
        retry: note(z.enum(['yes', 'no', 'after-fix', 'n/a']), '能不能再刷', 'after-fix'),
      }),
      '钱的四件事：扣没扣、会不会重复扣、影不影响到账、能不能再刷；与钱无关写 n/a',
      '{ charged: no, twice: no, payout: unaffected, retry: after-fix }',
    ),
    answer: note(
      drawnWords(8, 80),
      '一句话答案，最多 80 个字，先说钱再说做什么',
      '交易还没有发出，不会扣款。做一次结算再刷。',
    ),
    minutes: note(
      z.int({ error: '不是整数' }).min(1, { error: '至少 1 分钟' }).max(120, { error: '最多 120 分钟' }),
      '照着做大约几分钟',
      '2',
      '写 1 到 120 的整数',
    ),
    devices: note(
      listOf(z.enum(devices), 1, devices.length),
      '适用机型：e-sign 电签版、countertop 传统键盘机、smart 智能 POS、mobile-reader 手机刷卡器',
      '[e-sign, countertop, smart]',
    ),
    prompts: note(
      listOf(screen(1, 60), 0, 60),
      '屏幕上会出现的原文，最常见的写在前面；一句只写在一篇里；没有写 []',
      '[请先结算, 请先结账]',
    ),
    codes: note(
      listOf(codeName, 0, 60),
      '对应的应答码，两位，要加引号；一个代码只写在一篇里；没有写 []',
      '["51", "A0"]',
      '写成 "51" 这样带引号的两位数字或大写字母',
    ),
    related: note(
      listOf(answerSlug, 2, 6),
      '接着看：2 到 6 个别的答案的英文短名',
      '[how-to-settle, settlement-vs-payout]',
      '写别的答案的英文短名，例如 how-to-settle',
    ),
    sources: note(
      listOf(sourceName, 1, 12),
      '依据：sources.yaml 里的名字，至少 1 个',
      '[pax-pos-app]',
      '写 sources.yaml 里的名字',
    ),
    status: note(
      z.literal('draft').optional(),
      '可选：没写完时写 draft，发布时没有这一篇，错处只提醒；写好后删掉这一行',
      'draft',
      '写 draft，或不写这一行',
    ),
    from: note(day().optional(), '可选：从哪天起有这一篇；不写就一直有', '2026-12-01', dayFix),
    until: note(day().optional(), '可选：到哪天为止，过后打开说已经撤下', '2026-12-31', dayFix),
    published: note(day(), '第一次发布的日期', '2026-11-23', dayFix),
    updated: note(day(), '最近一次修改内容的日期', '2026-11-23', dayFix),
    changes: note(
      z
        .array(
          z.strictObject({
            day: note(day(), '哪天改的', '2026-11-27', dayFix),
            what: note(words(4, 120), '改了什么，读的人看得懂', '印章从“不会扣款”改成“一般不扣款”'),
          }),
        )
        .max(200, { error: '最多 200 项' })
        .default([]),
      '改过内容的每一天，一天一项，先写早的：改了什么。改了 updated 就加一项',
      '[{ day: 2026-11-27, what: 改了“怎么做” }]',
    ),
    reviewed: note(day(), '最近一次核对事实的日期', '2026-11-23', dayFix),
    nextReview: note(day(), '下次核对的日期', '2027-05-23', dayFix),
    steps: note(
      listOf(words(4, 32), 1, 3),
      '最要紧的 1 到 3 步，印在卡片上、写进客服回复；每步最多 32 个字，动词开头，按键和屏幕上的字加引号',
      '[按“取消”退回收款界面, 做一次“结算”，等“结算成功”, 请顾客重新刷卡]',
    ),
    customer: note(words(8, 120).optional(), '可选：给顾客看的话，最多 120 个字', '这笔没有扣款，请放心。'),
    customerEn: note(
      englishWords(8, 200).optional(),
      '有 customer 就要有：同一句话的英文，最多 200 个字符',
      'This payment was not charged.',
    ),
    reply: note(words(8, 300).optional(), '可选：客服回复；不写就按正文生成', '您好，这笔没有扣款……'),
    redirectFrom: note(
      listOf(ownAddress('不是站内旧地址'), 0, 20).default([]),
      '这篇答案用过的旧地址；没有写 []',
      '[/settlement/old-name/]',
      '写成 /settlement/old-name/ 这样前后都有斜杠的地址',
    ),
  })
  .refine(({ published, updated }) => !isBefore(updated, published), notBefore('updated', 'published'))
  .refine(({ published, reviewed }) => !isBefore(reviewed, published), notBefore('reviewed', 'published'))
  .superRefine(changesFit)
  .refine(({ from, until }) => !from || !until || !isBefore(until, from), notBefore('until', 'from'))
  .refine(({ reviewed, nextReview }) => !isBefore(nextReview, reviewed), notBefore('nextReview', 'reviewed'));
export type ArticleFront = z.infer<typeof articleFront>;
export type Tone = (typeof tones)[number];
export type Device = (typeof devices)[number];
