import { z } from 'zod';
import { answerSlug, codeName, day, dayFix, listOf, oneName, words } from './kinds';
import { note } from './note';

const wordings = (what: string, example: string) =>
  note(listOf(oneName(2, 16), 0, 12), `${what}，读者还会怎么说，搜索用`, example);

const changed = (what: string) => note(day(), `${what}最近一次改内容的日期`, '2026-11-28', dayFix);

/** content/pages.yaml: the answers that pages which are no answers name, and by which words those pages are found. */
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
  explained: note(
    listOf(
      z.strictObject({
        words: note(words(2, 12), '正文里的词', '商户后台'),
        answer: note(answerSlug, '写它的那一篇', 'check-transactions', '写一篇答案的英文短名'),
      }),
      0,
      12,
    ).default([]),
    '不是术语、但读者会问“在哪里”的词，写清楚它的是哪篇；正文里第一次出现时链接过去',
    '[{ words: 商户后台, answer: check-transactions }]',
  ),
  practice: note(
    z.strictObject({
      answers: listOf(answerSlug, 0, 30),
      codes: listOf(codeName, 0, 30),
    }),
    '练习卡（/practice/）用哪些答案的第一句屏幕文字、哪些应答码；说不准的不会做成卡片',
    '{ answers: [settle-first-prompt], codes: ["51"] }',
  ),
  tools: note(
    z.strictObject({
      report: wordings('报修单', '[报障单, 填报障单]'),
      receipt: wordings('小票怎么看', '[看小票]'),
      machines: wordings('您的机器是哪一种', '[我的机器是什么机型]'),
      payoutCheck: wordings('到账自查', '[到账日历]'),
      cards: wordings('打印卡片', '[柜台卡片]'),
      codes: wordings('应答码', '[错误码]'),
      glossary: wordings('术语', '[术语表]'),
      contact: wordings('联系客服', '[客服电话]'),
      guides: wordings('一步步查', '[故障排查]'),
      myths: wordings('错误说法', '[谣言]'),
      offline: wordings('离线版', '[下载离线版]'),
      privacy: wordings('隐私', '[隐私政策]'),
      customer: wordings('给顾客看', '[顾客卡]'),
      practice: wordings('练习', '[练习卡]'),
      screenTexts: wordings('屏幕上的全部写法', '[全部提示]'),
    }),
    '不是答案的页面，读者还会怎么叫；名字在 words.yaml 的 footer 里',
    '{ report: [报障单], … }',
  ),
  updated: note(
    z.strictObject({
      report: changed('报修单（report.yaml）'),
      receipt: changed('小票怎么看（receipts.yaml）'),
      payoutCheck: changed('到账自查'),
      codes: changed('应答码（codes.yaml）'),
      glossary: changed('术语（glossary.yaml）'),
      contact: changed('联系客服'),
      guides: changed('一步步查（guides/）'),
      myths: changed('错误说法（myths.yaml）'),
      privacy: changed('隐私'),
    }),
    '这几页自己的内容哪天改过，写给搜索引擎看；答案有自己的日期',
    '{ report: 2026-11-28, … }',
  ),
});
export type PagesData = z.infer<typeof pagesFile>;
