/**
 * What may stand in the content files. The TypeScript types, the checks and the field table in
 * content/README.md all come from here. Lengths are in characters as people count them, not UTF-16 units.
 */
import { z } from 'zod';
import { holdsCardNumber } from '@/lib/privacy/card-number';
import { holdsSecret } from '@/lib/privacy/secret';

/** What an author needs to know of a field; shown in the table and in messages about the field. */
export type FieldNote = { what: string; example: string; fix?: string };

const notes = z.registry<FieldNote>();

/** The author's note on a field, if it has one. */
export const noteOf = (schema: z.core.$ZodType): FieldNote | undefined => notes.get(schema);

function note<T extends z.ZodType>(schema: T, what: string, example: string, fix?: string): T {
  // A copy: a schema that several fields share has a note for each.
  const noted = schema.clone();
  notes.add(noted, { what, example, ...(fix && { fix }) });
  return noted;
}

/** One line of text between `min` and `max` characters, with nothing around it. */
const line = (min: number, max: number) =>
  z
    .string()
    .refine((text) => !/[\r\n]/.test(text), { error: '有换行', params: { fix: '写成一行' } })
    .refine((text) => text === text.trim(), { error: '前后有空格', params: { fix: '去掉前后的空格' } })
    .superRefine((text, context) => {
      const length = [...text].length;
      if (length < min) {
        context.addIssue({
          code: 'custom',
          message: length === 0 ? '是空的' : `只有 ${length} 个字，至少 ${min} 个字`,
          params: { fix: '写完整' },
        });
      }
      if (length > max) {
        context.addIssue({
          code: 'custom',
          message: `有 ${length} 个字，最多 ${max} 个字`,
          params: { fix: `删掉 ${length - max} 个字` },
        });
      }
    });

const slug = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
  error: '只能用小写英文、数字和短横线',
});

const listOf = <T extends z.ZodType>(element: T, min: number, max: number) =>
  z
    .array(element)
    .min(min, { error: `至少要 ${min} 项` })
    .max(max, { error: `最多 ${max} 项` })
    .refine((list) => new Set(list).size === list.length, { error: '有重复的项', params: { fix: '删掉重复的' } });

const day = () => z.iso.date({ error: '不是日期' });
const dayFix = '写成 2026-11-23 这样的日期';

/** The message of a date that lies before another; `when`: it is checked even when other fields are wrong. */
const notBefore = (later: string, earlier: string) => ({
  path: [later],
  error: `${later} 早于 ${earlier}`,
  params: { whole: true, fix: `${later} 应该和 ${earlier} 同一天或更晚` },
  when: () => true,
});

export const tones = ['safe', 'check', 'stop'] as const;
export const devices = ['e-sign', 'countertop', 'smart', 'mobile-reader'] as const;

/** The front matter of one answer. */
export const articleFront = z
  .strictObject({
    question: note(line(4, 60), '商户会怎么问，就怎么写；也是页面标题', '刷卡提示“请先结算”怎么办？'),
    aliases: note(
      listOf(line(2, 60), 3, 40),
      '商户的别的问法，至少 3 个，搜索用；一种问法只写在一篇里',
      '[机器让我先结账, 刷不了要结算, 显示结账]',
    ),
    verdict: note(
      z.strictObject({
        tone: note(z.enum(tones), '印章颜色：safe 放心、check 先核对、stop 别做', 'safe'),
        text: note(line(2, 8), '印章上的字：先说钱，最多 8 个字', '不会扣款'),
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
      line(8, 80),
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
      listOf(line(1, 60), 0, 60),
      '屏幕上会出现的原文，最常见的写在前面；一句只写在一篇里；没有写 []',
      '[请先结算, 请先结账]',
    ),
    codes: note(
      listOf(z.string({ error: '没有加引号' }).regex(/^[0-9A-Z]{2}$/, { error: '不是两位应答码' }), 0, 60),
      '对应的应答码，两位，要加引号；一个代码只写在一篇里；没有写 []',
      '["51", "A0"]',
      '写成 "51" 这样带引号的两位数字或大写字母',
    ),
    related: note(
      listOf(slug, 2, 6),
      '接着看：2 到 6 个别的答案的英文短名',
      '[how-to-settle, settlement-vs-payout]',
      '写别的答案的英文短名，例如 how-to-settle',
    ),
    sources: note(
      listOf(slug, 1, 12),
      '依据：sources.yaml 里的名字，至少 1 个',
      '[pax-pos-app]',
      '写 sources.yaml 里的名字',
    ),
    published: note(day(), '第一次发布的日期', '2026-11-23', dayFix),
    updated: note(day(), '最近一次修改内容的日期', '2026-11-23', dayFix),
    reviewed: note(day(), '最近一次核对事实的日期', '2026-11-23', dayFix),
    nextReview: note(day(), '下次核对的日期', '2027-05-23', dayFix),
    steps: note(
      listOf(line(4, 32), 1, 3),
      '最要紧的 1 到 3 步，印在卡片上、写进客服回复；每步最多 32 个字，动词开头，按键和屏幕上的字加引号',
      '[按“取消”退回收款界面, 做一次“结算”，等“结算成功”, 请顾客重新刷卡]',
    ),
    customer: note(line(8, 120).optional(), '可选：给顾客看的话，最多 120 个字', '这笔没有扣款，请放心。'),
    reply: note(line(8, 300).optional(), '可选：客服回复；不写就按正文生成', '您好，这笔没有扣款……'),
    redirectFrom: note(
      listOf(z.string().regex(/^\/[a-z0-9-]+\/(?:[a-z0-9-]+\/)?$/, { error: '不是站内旧地址' }), 0, 20).default([]),
      '这篇答案用过的旧地址；没有写 []',
      '[/settlement/old-name/]',
      '写成 /settlement/old-name/ 这样前后都有斜杠的地址',
    ),
  })
  .refine(({ published, updated }) => !(updated < published), notBefore('updated', 'published'))
  .refine(({ published, reviewed }) => !(reviewed < published), notBefore('reviewed', 'published'))
  .refine(({ reviewed, nextReview }) => !(nextReview < reviewed), notBefore('nextReview', 'reviewed'));
export type ArticleFront = z.infer<typeof articleFront>;
export type Tone = (typeof tones)[number];
export type Device = (typeof devices)[number];

/** content/topics.yaml: the nine keys of the keypad. */
export const topicsFile = z.record(
  slug,
  z.strictObject({
    digit: note(z.int().min(1).max(9), '按键和编号的第一位数，1 到 9', '1', '写 1 到 9 的整数'),
    name: note(line(2, 12), '主题名', '结算'),
    key: note(line(2, 6), '按键上的短名，最多 6 个字', '结算'),
    lead: note(line(4, 60), '一句话介绍', '什么时候结算、怎么结算'),
    listsPrompts: note(z.literal(true).optional(), '主题页是否列出全部屏幕原文', 'true', '写 true，或不写这一行'),
    checksPayout: note(
      z.literal(true).optional(),
      '主题页是否放“到账日与手续费自查”的入口',
      'true',
      '写 true，或不写这一行',
    ),
  }),
);

export type TopicData = z.infer<typeof topicsFile>[string];

/** content/sources.yaml: what the answers rest on. */
export const sourcesFile = z.record(
  slug,
  z.strictObject({
    title: note(line(4, 80), '名称', '《银行卡收单业务管理办法》'),
    kind: note(
      z.enum(['law', 'standard', 'platform', 'terminal', 'reference', 'project']),
      '种类：law 法规、standard 标准、platform 平台文档、terminal 终端源码、reference 二手资料、project 本站',
      'law',
    ),
    issuer: note(line(2, 40).optional(), '发布机构', '中国人民银行'),
    number: note(line(2, 40).optional(), '文号或标准号', '公告〔2013〕第 9 号'),
    article: note(line(2, 40).optional(), '第几条', '第二条'),
    date: note(line(4, 20).optional(), '日期', '2013-07-05'),
    url: note(z.url({ protocol: /^https$/, error: '不是 https 网址' }).optional(), '网址，确认正确才写', 'https://…'),
  }),
);
export type Source = z.infer<typeof sourcesFile>[string];

/** content/passages.yaml: sentences that several texts must say in the same words; `{{name}}` pulls one in. */
export const passagesFile = z.record(
  slug,
  note(line(4, 200), '一段话，别处写 {{名字}} 就是它', '查不到不等于失败：先不收，隔几分钟再查。'),
);
export type PassageTexts = z.infer<typeof passagesFile>;

/** content/authorities.yaml: the numbers of authorities and of the police; `{{name}}` pulls one in. */
export const authoritiesFile = z.record(
  slug,
  z.strictObject({
    number: note(
      z.string({ error: '没有加引号' }).regex(/^[0-9]{3,5}$/, { error: '不是 3 到 5 位的电话' }),
      '电话，要加引号',
      '"12363"',
      '写成 "12363" 这样带引号的数字',
    ),
    name: note(line(2, 30), '是谁的电话', '中国人民银行投诉电话'),
    for: note(line(4, 60), '什么事找它', '支付公司不处理或处理得不满意。'),
    source: note(slug, '依据：sources.yaml 里的名字', 'central-bank-hotline', '写 sources.yaml 里的名字'),
    checked: note(day(), '最近一次核对的日期', '2026-11-27', dayFix),
  }),
);
export type Authorities = z.infer<typeof authoritiesFile>;

/** content/myths.yaml: wrong claims in circulation, each written once. */
export const mythsFile = z.record(
  slug,
  z.strictObject({
    claim: note(line(4, 60), '网上的错误说法', '按了结算，第二天钱不会到账'),
    truth: note(line(8, 120), '正确的说法', '结算不影响到账。'),
    answer: note(slug, '讲得最清楚的那篇答案的英文短名', 'accidental-settlement'),
    sources: note(listOf(slug, 1, 12), '依据：sources.yaml 里的名字', '[pax-pos-app]'),
  }),
);
export type Myth = z.infer<typeof mythsFile>[string];

export const parties = ['发卡行', '持卡人', '商户', '收单机构', '银联', '发卡行或收单机构'] as const;

/** What a code says of the charge. */
const codeCharges = ['no', 'maybe', 'yes'] as const;

/** Words that say that nobody knows yet whether money moved. */
const unsureWords =
  /先查|先(?:看|到|去)(?:一下)?(?:商户)?后台|可能(?:已|已经)(?:扣|收|付|成功)|结果(?:不明|未知|不确定)|不确定/;

/** content/codes.yaml: the two-character response codes of field 39 (ISO 8583). */
export const codesFile = z.record(
  z.string().regex(/^[0-9A-Z]{2}$/, { error: '不是两位应答码' }),
  z
    .strictObject({
      name: note(line(2, 24), '一句话含义', '余额不足'),
      shown: note(listOf(line(1, 40), 1, 12), '屏幕上常见的字', '[余额不足，请查询]'),
      seen: note(z.boolean(), '屏幕上的字核实过吗', 'true', '写 true 或 false'),
      party: note(z.enum(parties), '谁能解决', '发卡行'),
      charged: note(z.enum(codeCharges), '会不会已经扣款：no 不用查、maybe 要先查、yes 已扣', 'no'),
      retry: note(z.enum(['yes', 'no', 'after-fix']), '能不能在同一张卡上再刷', 'after-fix'),
      action: note(line(4, 100), '商户怎么做', '请顾客换一张卡或换支付方式。'),
      cardholder: note(line(4, 70), '对顾客说的一句话', '这张卡余额不足，请换一张卡。'),
      related: note(listOf(slug, 1, 4), '相关答案的英文短名', '[card-declined]', '写答案的英文短名'),
      confidence: note(z.enum(['high', 'medium', 'low']), '把握：high、medium、low', 'high'),
      varies: note(
        listOf(z.enum(codeCharges), 1, codeCharges.length).optional(),
        '各家平台含义不同才写：这些含义里，会不会已经扣款',
        '[no, maybe]',
        '写 no、maybe、yes 里的一到三个，例如 [no, maybe]，或不写这一行',
      ),
      sources: note(listOf(slug, 0, 12), '依据：sources.yaml 里的名字；公开的表里没有就写 []', '[iso-8583]'),
      note: note(line(4, 140).optional(), '补充说明', '有的平台含义不同。'),
    })
    .superRefine((code, context) => {
      const { charged, varies = [] } = code;
      if (charged === 'maybe') return;
      const wrong = (field: string, message: string, fix: string) =>
        context.addIssue({ code: 'custom', path: [field], message, params: { whole: true, fix } });
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
    codes: note(listOf(line(2, 6), 1, 6), '代码', '["Z7"]'),
    meaning: note(line(2, 60), '在那个平台的含义', '上批未结'),
    answer: note(slug, '答案的英文短名', 'settle-first-prompt'),
    sources: note(listOf(slug, 1, 6), '依据：sources.yaml 里的名字', '[ist-codes]'),
  }),
);
export type PlatformCode = z.infer<typeof platformCodesFile>[number];

/** content/glossary.yaml: terms; the names are permanent anchors. */
export const glossaryFile = z.record(
  slug,
  z.strictObject({
    term: note(line(2, 12), '术语', '批结算'),
    pinyin: note(line(1, 40), '拼音，带声调', 'pī jié suàn'),
    english: note(line(2, 60), '英文', 'batch settlement'),
    also: note(listOf(line(1, 20), 0, 10), '别的叫法；没有写 []', '[批结]'),
    definition: note(line(6, 120), '一两句话说清', '终端与主机核对一批交易。'),
    related: note(listOf(slug, 1, 6), '讲得最清楚的答案的英文短名', '[how-to-settle]', '写答案的英文短名'),
    sources: note(listOf(slug, 1, 6), '依据：sources.yaml 里的名字', '[pax-pos-app]'),
    status: note(z.enum(['verified', 'partly', 'unverified']), '核实程度', 'verified'),
  }),
);
export type Term = z.infer<typeof glossaryFile>[string];

/** How a line of a slip is drawn. */
export const slipLines = ['line', 'amount', 'signature'] as const;

/** content/receipts.yaml: the slips of `/receipt/`, line by line; their names and ids are permanent anchors. */
export const receiptsFile = z.record(
  slug,
  z.strictObject({
    name: note(line(2, 12), '单子的名字', '签购单'),
    on: note(z.enum(['paper', 'phone']), '画成什么：paper 纸单、phone 手机屏幕', 'paper'),
    what: note(line(6, 120), '它是什么、什么时候有', '刷卡成功以后打出来的单子。'),
    term: note(slug, '术语表里的名字', 'sales-slip', '写 glossary.yaml 里的名字'),
    sources: note(listOf(slug, 1, 6), '依据：sources.yaml 里的名字', '[pos-apps-various]'),
    regions: note(
      z
        .array(
          z.strictObject({
            id: note(slug, '永久的锚点', 'reference-number'),
            label: note(line(2, 24), '单子上印的字', '参考号 REFER NO'),
            sample: note(
              line(1, 24).refine((text) => !holdsCardNumber(text), {
                error: '像一个真的卡号',
                params: { fix: '遮住中间几位，或改几个数字' },
              }),
              '样张上的内容，一看就是编的',
              '123456789012',
            ),
            drawn: note(
              z.enum(slipLines).default('line'),
              '怎么画：line 普通一行（可以不写）、amount 大字金额、signature 签名',
              'line',
            ),
            meaning: note(line(6, 80), '它是什么', '主机给这一笔的编号。'),
            neededFor: note(line(6, 80), '什么时候要用它', '退货要输入它。'),
            answers: note(listOf(slug, 1, 4), '用得到它的答案的英文短名', '[how-to-refund]', '写答案的英文短名'),
            term: note(slug.optional(), '术语表里的名字；没有就不写', 'reference-number', '写 glossary.yaml 里的名字'),
          }),
        )
        .min(1, { error: '至少要 1 项' })
        .max(16, { error: '最多 16 项' })
        .superRefine((regions, context) => {
          regions.forEach(({ id }, index) => {
            if (regions.findIndex((other) => other.id === id) === index) return;
            context.addIssue({
              code: 'custom',
              path: [index, 'id'],
              message: '上面已经有一项叫这个',
              params: { fix: '换一个名字' },
            });
          });
        }),
      '单子上的各行，从上到下',
      '[{ id: reference-number, label: 参考号 REFER NO, … }]',
    ),
  }),
);
export type Receipt = z.infer<typeof receiptsFile>[string];

/** content/reported-prompts.yaml: screen texts merchants report, of which no original was seen. */
export const reportedPromptsFile = z.array(
  z.strictObject({
    text: note(line(1, 60), '商户转述的屏幕提示', '正在冲正'),
    answer: note(slug, '答案的英文短名', 'previous-reversal-prompt'),
  }),
);
export type ReportedPrompt = z.infer<typeof reportedPromptsFile>[number];

/** What one step of a guide may hold: a question with choices, an answer, or what to tell support. */
const guideStep = z.strictObject({
  ask: note(line(4, 24).optional(), '问题：站在柜台后面就能回答的', '商户后台里，这笔写的是什么？'),
  hint: note(line(4, 50).optional(), '可选：到哪里看，或先别做什么', '在后台的交易记录里，按时间和金额找。'),
  choices: note(
    listOf(
      note(
        z.strictObject({
          label: note(line(1, 22), '选项：屏幕上的字，或看得见的情况', '成功'),
          to: note(slug, '通到哪一步：本文件 steps 里的名字', 'done', '写 steps 里一步的名字，例如 receipt'),
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
  answer: note(slug.optional(), '走到这里看哪篇答案：英文短名', 'charged-but-failed', '写一篇答案的英文短名'),
  contact: note(
    z
      .strictObject({
        first: note(line(4, 50), '打电话之前先做或先别做的事', '先别重刷，也别交货。'),
        tell: note(listOf(line(2, 24), 1, 5), '告诉客服什么', '[屏幕上的原话, 交易时间和金额]'),
      })
      .optional(),
    '走到这里没有答案，请联系客服',
    '{ first: 先别重刷，也别交货。, tell: [屏幕上的原话, 交易时间和金额] }',
  ),
});
export type GuideStepData = z.infer<typeof guideStep>;

/** content/guides/<slug>.yaml: questions that lead to the right answer, step by step. */
export const guideFile = z.strictObject({
  order: note(z.int().min(1).max(99), '在一步步查的目录里排第几', '1', '写 1 到 99 的整数'),
  name: note(line(4, 20), '遇到的事，也是页面标题', '刷卡没成功，客户说扣了钱'),
  lead: note(line(8, 60), '一句话：先说钱，再说查什么', '先别重刷。几个问题，查清扣没扣。'),
  steps: note(
    z.record(slug, note(guideStep, '一步：问题、答案或联系客服', '{ answer: charged-but-failed }')),
    '每一步，名字就是网址；从 start 开始',
    '{ start: { ask: …, choices: […] }, done: { answer: … } }',
  ),
  formerSteps: note(listOf(slug, 0, 60).default([]), '这份用过、现在没有了的步骤名；没有就不写', '[old-name]'),
});
export type GuideData = z.infer<typeof guideFile>;

/** How a field of the report is filled in. */
export const reportKinds = ['text', 'amount', 'time', 'digits', 'choice'] as const;

/** What support never needs; no field may ask for it. */
const neverAsked = /密码|口令|验证码|校验码|安全码|三位码|cvv|cvn|cvc|身份证|证件号|完整卡号|有效期/i;

const reportField = z
  .strictObject({
    label: note(
      line(2, 14).refine((label) => !neverAsked.test(label), {
        error: '要的是谁都不能给的东西',
        params: { fix: '删掉这一项，客服查问题用不到' },
      }),
      '这一项叫什么',
      '参考号',
    ),
    kind: note(
      z.enum(reportKinds),
      '怎么填：text 文字或带字母的号码、amount 金额、time 日期和时间、digits 只有数字的号码、choice 选一个',
      'digits',
    ),
    choices: note(listOf(line(1, 12), 2, 8).optional(), 'choice 才写：有哪些可选', '[收到了, 没收到, 不清楚]'),
    example: note(
      line(1, 32)
        .refine((text) => !holdsCardNumber(text), {
          error: '像一个真的卡号',
          params: { fix: '改几个数字，或只写后四位' },
        })
        .refine((text) => !holdsSecret(text), { error: '像一个密码或验证码', params: { fix: '换一个例子' } })
        .optional(),
      '例子，一看就是编的；choice 不写',
      '123456789012',
    ),
    region: note(
      slug.optional(),
      '小票上有的写这一行：/receipt/ 上的锚点',
      'sales-slip-reference-number',
      '写 /receipt/# 后面的名字',
    ),
    where: note(line(2, 30).optional(), '小票上没有的写这一行：到哪里看', '机身标签，一般在背面或底部'),
    why: note(line(2, 16), '客服为什么要它，几个字', '查这一笔最准'),
    last: note(
      z.int({ error: '不是整数' }).min(1, { error: '少于 1 位' }).max(4, { error: '超过 4 位' }).optional(),
      '只留最后几位；卡号最多写 4',
      '4',
      '写 1 到 4 的整数',
    ),
    remembered: note(
      z.literal(true).optional(),
      '每次都一样的才写 true：勾选后可以记住',
      'true',
      '写 true，或不写这一行',
    ),
  })
  .superRefine(({ kind, choices, example, region, where, label, last }, context) => {
    const wrong = (field: string, message: string, fix: string) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { whole: true, fix } });
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
  name: note(line(4, 20), '商户会怎么说这件事', '刷卡失败，客户说扣了钱'),
  caution: note(line(8, 50), '一句话：先说钱，再说先别做什么', '可能已经扣款。先别重刷，也别退现金。'),
  needs: note(
    listOf(slug, 3, 12),
    '客服要哪几项：fields 里的名字，按填的次序',
    '[merchant-id, terminal-id, time, amount]',
    '写 fields 里的名字',
  ),
  answers: note(listOf(slug, 1, 4), '先看看、也许不用报修的答案的英文短名', '[charged-but-failed]', '写答案的英文短名'),
});

/** content/report.yaml: what to send to support, by what happened; the names of situations are permanent anchors. */
export const reportFile = z.strictObject({
  fields: note(z.record(slug, reportField), '要填的各项', '{ amount: { label: 金额, kind: amount, … } }'),
  situations: note(
    z.record(slug, reportSituation),
    '各种事，从上到下；最后一件是“都不像”时用的，没有选就打印它',
    '{ charged-twice: { name: 扣了两次钱, … } }',
  ),
});
export type ReportField = z.infer<typeof reportField>;
export type ReportSituation = z.infer<typeof reportSituation>;

/** One word as it is searched for; a letter case, spaces and width do not matter. */
const searchWord = line(1, 24);

/** content/synonyms.yaml: words that merchants swap without noticing. */
export const synonymsFile = z.strictObject({
  common: note(
    z.array(listOf(searchWord, 1, 40)),
    '什么问题里都会出现、说明不了主题的词，一组一行',
    '[[客户, 顾客, 客人]]',
  ),
  same: note(z.array(listOf(searchWord, 2, 40)), '意思一样的词，一组一行', '[[签退, 签出, 退签]]'),
});
export type Synonyms = z.infer<typeof synonymsFile>;

/** content/search-words.yaml: how the search reads what is typed, and what it never answers. */
export const searchWordsFile = z.strictObject({
  variants: note(
    listOf(z.string().regex(/^\p{Script=Han}{2}$/u, { error: '不是两个字' }), 0, 200),
    '写错的字和对的字，两个字一项',
    '[帐账, 祘算]',
    '先写错的字，再写对的字，例如 帐账',
  ),
  filler: note(listOf(searchWord, 1, 800), '说明不了问题的话，判断有没有答案时不算', '[怎么办, 请问]'),
  offtopic: note(listOf(searchWord, 0, 800), '本站不回答的事情里的词', '[天气, 快递]'),
  illicit: note(
    z.strictObject({
      how: note(listOf(searchWord, 1, 100), '问办法的词', '[怎么, 教程]'),
      what: note(listOf(searchWord, 1, 300), '本站不帮的事', '[套现, 养卡]'),
      alone: note(listOf(searchWord, 0, 60), '单独一个词就算的', '[破解]'),
      worry: note(listOf(searchWord, 0, 60), '担心、求证的话，有它就照常给答案', '[违法, 怎么办]'),
      answer: note(slug, '讲清为什么不行的答案的英文短名', 'cash-out-risk', '写一篇答案的英文短名'),
    }),
    '两组里各有一个词，就不给办法，只给这篇答案',
    '{ how: [怎么], what: [养卡], alone: [破解], worry: [违法], answer: cash-out-risk }',
  ),
  view: note(
    z.strictObject({
      names: note(listOf(searchWord, 1, 40), '大字版的叫法，出现在哪儿都算', '[大字版, 长辈版]'),
      said: note(listOf(searchWord, 0, 40), '嫌字小的话，单独说、或没有别的答案时才算', '[字太小, 字体放大]'),
    }),
    '想要大字版的人怎么搜',
    '{ names: [大字版, 长辈版], said: [字太小] }',
  ),
});
export type SearchWords = z.infer<typeof searchWordsFile>;

/** content/banned-words.yaml: words the site does not use as its own. */
export const bannedWordsFile = z.array(
  z.strictObject({
    word: note(line(1, 12), '不用的词', '官网'),
    instead: note(line(1, 60), '怎么改', '写“收单机构公布的渠道”'),
    except: note(listOf(line(1, 12), 1, 20).optional(), '含有它但可以用的词', '[保证金]'),
    allowedIn: note(
      listOf(slug, 1, 20).optional(),
      '可以用的答案：在讲清这件事',
      '[modified-terminal]',
      '写答案的英文短名',
    ),
  }),
);
export type BannedWord = z.infer<typeof bannedWordsFile>[number];

/** content/home.yaml: what the home page puts first. */
export const homeFile = z.strictObject({
  prompts: note(
    z
      .array(
        z.strictObject({
          text: note(line(2, 12), '屏幕上的字', '请先结算'),
          answer: note(slug, '答案的英文短名', 'settle-first-prompt'),
        }),
      )
      .min(1, { error: '至少要 1 项' })
      .max(12, { error: '最多 12 项' }),
    '首页列出的常见提示',
    '[{ text: 请先结算, answer: settle-first-prompt }]',
  ),
  asked: note(
    listOf(slug, 1, 12),
    '首页列出的常见问题：答案的英文短名',
    '[settle-first-prompt]',
    '写一篇答案的英文短名',
  ),
});
export type Home = z.infer<typeof homeFile>;

/** content/pages.yaml: the answers that pages which are no answers name. */
export const pagesFile = z.strictObject({
  contact: note(
    z.strictObject({
      scam: note(slug, '遇到有人来要密码、验证码，看哪篇：英文短名', 'fake-support-scam', '写一篇答案的英文短名'),
      before: note(listOf(slug, 1, 6), '打电话之前先看哪几篇', '[contact-support]', '写答案的英文短名'),
    }),
    '联系客服（/contact/）',
    '{ scam: fake-support-scam, before: [contact-support] }',
  ),
  payoutCheck: note(
    z.strictObject({
      basis: note(slug, '算法依据哪篇答案的依据', 'when-money-arrives', '写一篇答案的英文短名'),
      ask: note(listOf(slug, 1, 8), '算完接着看哪几篇', '[when-money-arrives]', '写答案的英文短名'),
    }),
    '到账日与手续费自查（/payout-check/）',
    '{ basis: when-money-arrives, ask: [when-money-arrives] }',
  ),
  receipt: note(
    z.strictObject({
      first: note(listOf(slug, 1, 4), '没有小票的人先看哪几篇', '[no-receipt-printed]', '写答案的英文短名'),
    }),
    '小票怎么看（/receipt/）',
    '{ first: [no-receipt-printed] }',
  ),
});
export type PagesData = z.infer<typeof pagesFile>;

/** content/feedback.yaml: why an answer did not help, and what support then needs to know. */
export const feedbackFile = z
  .record(
    slug,
    z.strictObject({
      reason: note(line(2, 16), '没解决的原因，读者看了就点', '找不到这个键'),
      ask: note(line(2, 24), '客服还要知道什么', '机器型号（背面标签上）'),
    }),
  )
  .refine((reasons) => Object.keys(reasons).length > 0, { error: '一项也没有', params: { fix: '至少写一个原因' } });
export type Feedback = z.infer<typeof feedbackFile>;

/** content/holidays.yaml: public holidays and the weekend days worked for them, a block a year. */
export const holidaysFile = z
  .array(
    z.strictObject({
      year: note(
        z.int({ error: '不是年份' }).min(2000, { error: '早于 2000 年' }).max(2099, { error: '晚于 2099 年' }),
        '哪一年',
        '2026',
        '写 2026 这样的年份',
      ),
      source: note(slug, '依据：sources.yaml 里的名字', 'holiday-notice-2026', '写 sources.yaml 里的名字'),
      lawOnly: note(
        z.literal(true).optional(),
        '这一年的放假通知还没公布时写 true：只写法律规定放假的那几天',
        'true',
        '写 true，或不写这一行',
      ),
      holidays: note(
        z.array(
          z.strictObject({
            name: note(line(2, 8), '节日', '春节'),
            from: note(day(), '放假的头一天', '2026-02-15', dayFix),
            to: note(day(), '放假的最后一天', '2026-02-23', dayFix),
          }),
        ),
        '放假的日子，周末连着的也写进去，按先后',
        '[{ name: 春节, from: 2026-02-15, to: 2026-02-23 }]',
      ),
      workdays: note(listOf(day(), 0, 30), '调休上班的周六、周日；没有写 []', '[2026-02-14, 2026-02-28]', dayFix),
    }),
  )
  .min(1, { error: '至少要 1 项' });
export type HolidayYear = z.infer<typeof holidaysFile>[number];

/** A host and its port, in the letters that addresses are sent in. */
const host = String.raw`[a-z0-9.-]+(?::\d+)?`;
const origin = new RegExp(`^https://${host}$`);
/** An address whose every sign is plain text to servers too, whose files it reaches (lib/deploy). */
const safeAddress = new RegExp(`^https://${host}(?:/[\\w.~/-]*)?(?:[?][\\w.~=&-]*)?$`);
const isSafeAddress = (address: string) => safeAddress.test(address) && URL.canParse(address);

/** content/site.yaml: name, address and contact. What is not configured is not shown. */
export const siteFile = z.strictObject({
  name: note(
    line(2, 20).refine((name) => !name.includes('官网'), {
      error: '含有“官网”',
      params: { fix: '本站不是官网，换个名字' },
    }),
    '站名',
    'POS 机帮助中心',
  ),
  description: note(line(10, 80), '首页的一句话介绍', 'POS 机问题的答案'),
  url: note(
    z.string().refine((url) => origin.test(url) && URL.canParse(url), { error: '不是网址' }),
    '正式网址',
    'https://help.example.com',
    '写成 https:// 开头、末尾不带斜杠的网址',
  ),
  support: note(
    z.strictObject({
      label: note(line(2, 12), '客服怎么称呼', '服务商客服'),
      hotline: note(
        z.string().regex(/^[0-9]{3,4}(?:-[0-9]{3,8}){1,2}$|^[0-9]{5,11}$/, { error: '不是电话号码' }),
        '客服电话',
        '400-000-0000',
        '写成 400-000-0000 这样的电话号码',
      ),
      wechat: note(
        z
          .string()
          .regex(/^[A-Za-z][A-Za-z0-9_-]{5,19}$/, { error: '不是微信号' })
          .optional(),
        '客服微信号',
        'kefu_123',
        '微信号是 6 到 20 位字母、数字、下划线或短横线，字母开头',
      ),
      hours: note(line(2, 40).optional(), '服务时间', '每天 9:00–21:00'),
    }),
    '客服',
    '{ label: 服务商客服, hotline: 400-000-0000 }',
  ),
  feedback: note(
    z
      .strictObject({
        endpoint: note(
          z.string().refine(isSafeAddress, { error: '不是 https 网址' }),
          '读者点了“没解决”的原因，把答案编号和原因发到这里',
          'https://help.example.com/feedback',
        ),
      })
      .optional(),
    '可选：“没解决”发到哪里；不写就什么也不发',
    '{ endpoint: https://help.example.com/feedback }',
  ),
  security: note(
    z
      .strictObject({
        contact: note(
          z
            .string()
            .refine(
              (contact) => isSafeAddress(contact) || /^(?:mailto:[\w.+-]+@[a-z0-9.-]+|tel:\+[0-9-]+)$/.test(contact),
              {
                error: '不是联系地址',
              },
            )
            .optional(),
          '发现网站漏洞的人找谁；不写就用客服电话',
          'mailto:security@help.example.com',
          '写 mailto:、https: 或 tel:+86- 开头的地址',
        ),
        expires: note(
          day(),
          '这份说明到哪天为止：不超过一年；到期前改新日期，过期就不能生成网站',
          '2027-10-31',
          dayFix,
        ),
      })
      .optional(),
    '可选：安全联络文件 /.well-known/security.txt；不写就没有这个文件',
    '{ expires: 2027-10-31 }',
  ),
  icp: note(
    z
      .string()
      .regex(/^\p{Script=Han}ICP[备证]\d+号(?:-\d+)?$/u, { error: '不是备案号' })
      .optional(),
    'ICP 备案号',
    '粤ICP备00000000号',
    '照备案证书原样写，没有就不写这一行',
  ),
  police: note(
    z
      .string()
      .regex(/^\p{Script=Han}公网安备\s?\d{10,}号?$/u, { error: '不是公安备案号' })
      .optional(),
    '公安备案号',
    '粤公网安备 00000000000000号',
    '照公安备案原样写，没有就不写这一行',
  ),
  operator: note(line(2, 40).optional(), '运营单位全称', '某某公司'),
});
export type Site = z.infer<typeof siteFile>;
