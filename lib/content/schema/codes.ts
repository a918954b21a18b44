import { z } from 'zod';
import { answerSlug, codeEntry, englishWords, listOf, screen, sourceName, words, wrongIn } from './kinds';
import { note } from './note';

const parties = ['发卡行', '持卡人', '商户', '收单机构', '银联', '发卡行或收单机构'] as const;

/** What a code says of the charge. */
const codeCharges = ['no', 'maybe', 'yes'] as const;

/** Words that say that nobody knows yet whether money moved. */
const unsureWords =
  /先查|先(?:看|到|去)(?:一下)?(?:商户)?后台|可能(?:已|已经)(?:扣|收|付|成功)|结果(?:不明|未知|不确定)|不确定/;

/** content/codes.yaml: the two-character response codes of field 39 (ISO 8583). */
export const codesFile = z.record(
  codeEntry,
  z
    .strictObject({
      name: note(words(2, 24), '一句话含义', '余额不足'),
      shown: note(listOf(screen(1, 40), 1, 12), '屏幕上常见的字', '[余额不足，请查询]'),
      seen: note(z.boolean(), '屏幕上的字核实过吗', 'true', '写 true 或 false'),
      party: note(z.enum(parties), '谁能解决', '发卡行'),
      charged: note(z.enum(codeCharges), '会不会已经扣款：no 不用查、maybe 要先查、yes 已扣', 'no'),
      retry: note(z.enum(['yes', 'no', 'after-fix']), '能不能在同一张卡上再刷', 'after-fix'),
      action: note(words(4, 100), '商户怎么做', '请顾客换一张卡或换支付方式。'),
      cardholder: note(words(4, 70), '对顾客说的一句话', '这张卡余额不足，请换一张卡。'),
      cardholderEn: note(
        englishWords(4, 200).optional(),
        '同一句话的英文，最多 200 个字符',
        'The balance is not enough. Please use another card.',
      ),
      related: note(listOf(answerSlug, 1, 4), '相关答案的英文短名', '[card-declined]', '写答案的英文短名'),
      confidence: note(z.enum(['high', 'medium', 'low']), '把握：high、medium、low', 'high'),
      varies: note(
        listOf(z.enum(codeCharges), 1, codeCharges.length).optional(),
        '各家平台含义不同才写：这些含义里，会不会已经扣款',
        '[no, maybe]',
        '写 no、maybe、yes 里的一到三个，例如 [no, maybe]，或不写这一行',
      ),
      sources: note(listOf(sourceName, 0, 12), '依据：sources.yaml 里的名字；公开的表里没有就写 []', '[iso-8583]'),
      note: note(words(4, 140).optional(), '补充说明', '有的平台含义不同。'),
    })
    .superRefine((code, context) => {
      const { charged, varies = [] } = code;
      if (charged === 'maybe') return;
      const wrong = wrongIn(context);
      const other = varies.find((value) => value !== charged);
      if (other) {
        wrong(
          'charged',
          `charged 写的是“${charged}”，varies 里还有“${other}”：各家不一样，不能只说一种`,
          '写 charged: maybe，或改 varies',
        );
      }
      for (const field of ['action', 'cardholder', 'note'] as const) {
        const unsure = unsureWords.exec(code[field] ?? '')?.[0];
        if (!unsure) continue;
        wrong(
          field,
          `charged 写的是“${charged}”，${field} 里却有“${unsure}”：要查的不能写成一定`,
          '写 charged: maybe；真不用查的，删掉这句',
        );
      }
    }),
);
export type ResponseCode = z.infer<typeof codesFile>[string];

/** content/platform-codes.yaml: codes that mean this on one platform only. */
export const platformCodesFile = z.array(
  z.strictObject({
    codes: note(listOf(screen(2, 6), 1, 6), '代码', '["Z7"]'),
    meaning: note(words(2, 60), '在那个平台的含义', '上批未结'),
    answer: note(answerSlug, '答案的英文短名', 'settle-first-prompt'),
    sources: note(listOf(sourceName, 1, 6), '依据：sources.yaml 里的名字', '[ist-codes]'),
  }),
);
export type PlatformCode = z.infer<typeof platformCodesFile>[number];
