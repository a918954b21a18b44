import { z } from 'zod';
import { day, englishWords, fact, listOf, ofKind, words } from './kinds';
import { note } from './note';

const namesIn = (text: string) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);

/** Own words in which nothing stands between braces but these names: what each becomes, the page knows. */
const naming = (most: number, names: readonly string[]) =>
  ofKind('words', words(1, most), { names }).superRefine((text, context) => {
    const strange = namesIn(text).find((name) => !names.includes(name));
    if (strange === undefined && !/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) return;
    const fix = names.length > 0 ? `可以写：${names.map((name) => `{${name}}`).join('、')}` : '删掉花括号';
    context.addIssue({ code: 'custom', message: '花括号里不是这里能换的字', params: { fix } });
  });

/** Own words that must hold each of these names. */
const said = (most: number, ...names: string[]) =>
  naming(most, names).superRefine((text, context) => {
    const left = names.find((name) => !namesIn(text).includes(name));
    if (left === undefined) return;
    context.addIssue({ code: 'custom', message: `少了 {${left}}`, params: { fix: `在要换字的地方写 {${left}}` } });
  });

/** A list whose entries may hold these names. */
const list = (most: number, ...names: string[]) => listOf(naming(most, names), 1, 12);

/** A thing in bold, and what is said of it. */
const things = (...names: string[]) => listOf(z.strictObject({ what: said(20), more: naming(120, names) }), 1, 12);

const time = ofKind('fact', z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: '不是时间' }));

const page = { title: said(20), description: said(120), lead: said(120) };

const contact = z.strictObject({
  ...page,
  name: said(8),
  title: said(20, 'label'),
  description: said(120, 'label'),
  real: z.strictObject({
    title: said(20),
    both: said(40),
    phoneOnly: said(40),
    phone: said(30, 'hotline'),
    wechat: said(30, 'wechat'),
    caution: said(120),
    field: said(20),
    hint: said(20),
    button: said(8),
  }),
  told: z.strictObject({
    hotline: list(80, 'hotline'),
    wechat: list(80),
    notPublished: list(80),
    nothing: list(80),
    several: list(80),
    secret: list(80, 'never'),
  }),
  never: z.strictObject({ title: said(20), things: things(), then: said(60, 'answer'), answer: said(30, 'id') }),
  prepare: z.strictObject({ title: said(20), things: list(60), report: said(60, 'report') }),
  before: said(20),
  unsolved: z.strictObject({ title: said(30), lead: said(60) }),
});

const number = z.strictObject({ name: said(8), like: said(20) });

const mistakes = z.strictObject({
  noDay: said(60),
  strangeDay: said(60, 'typed'),
  notNumber: said(60, 'name', 'typed', 'like'),
  tooFine: said(60, 'name', 'typed', 'like'),
  over100: said(60, 'name', 'typed', 'most', 'like'),
  zero: said(60, 'name'),
  tooMuch: said(60, 'name', 'typed'),
  feesOverAmount: said(60, 'fees', 'amount'),
  numbers: z.strictObject({ amount: number, rate: number, extra: number }),
});

const payoutCheck = z.strictObject({
  ...page,
  name: said(8),
  stamp: said(8),
  empty: list(60),
  result: z.strictObject({
    surely: said(20, 'day'),
    usually: said(20, 'day'),
    early: said(60, 'cutOff', 'day'),
    late: said(60, 'cutOff', 'day'),
    nextWorkingDay: said(60, 'day'),
    skipping: said(60, 'rest', 'day'),
    weekend: said(8),
    nextDay: said(60, 'day'),
    sameDay: said(60, 'day'),
    cutOff: said(120, 'cutOff'),
    cutOffSameDay: said(120, 'cutOff'),
    holiday: said(120, 'day', 'holiday'),
    exchange: said(60),
    exchanged: said(60, 'day', 'exchange'),
    noNotice: said(120, 'year'),
    onlyLaw: said(120, 'year'),
    onlyFixed: said(120, 'year'),
    fee: said(60, 'amount', 'rate', 'fee'),
    left: said(60, 'amount', 'fee', 'left'),
    leftAfterExtra: said(80, 'amount', 'fee', 'extra', 'left'),
    mendDay: said(60),
    mendMoney: said(60),
    fillMoney: said(60),
    cents: said(60),
    estimate: said(60),
  }),
  form: z.strictObject({
    day: said(20),
    hour: said(20),
    early: said(20),
    late: said(20),
    kind: said(20),
    kinds: z.strictObject({ 'T+1': said(12), 'D+1': said(12), 'D+0': said(12) }),
    amount: said(20),
    rate: said(20),
    extra: said(20),
    extraHint: said(60),
    local: said(60),
  }),
  examples: z.strictObject({
    title: said(20),
    lead: said(80),
    table: said(20),
    column: said(20, 'kind'),
    noNotice: said(40, 'about', 'year'),
    sales: listOf(z.strictObject({ about: said(20), day: day(), time }), 1, 12),
    fee: said(80, 'amount', 'rate'),
  }),
  rules: z.strictObject({ title: said(20), things: list(80, 'exchange') }),
  certain: z.strictObject({ title: said(20), things: things('until', 'afterwards') }),
  ask: said(20),
  sources: said(8),
});

const receipt = z.strictObject({
  ...page,
  description: said(120, 'names'),
  invented: said(20),
  neededFor: said(12),
  term: said(12, 'term'),
  sources: said(8),
});

const paper = z.strictObject({ name: said(8), about: said(12) });

const cards = z.strictObject({
  ...page,
  name: said(8),
  scan: said(12, 'id'),
  paper: said(12),
  papers: z.strictObject({ a6: paper, a5: paper, stickers: paper, roll58: paper, roll80: paper }),
  english: said(30),
  stickers: said(60),
  rolls: said(60),
  choose: said(30, 'most'),
  chosen: said(60),
  filter: said(20),
  all: said(12),
  print: said(12),
  how: list(80),
  more: said(60, 'customer', 'practice'),
  clear: said(8),
  copy: said(8),
  button: said(8),
  told: z.strictObject({
    chosen: said(20, 'count', 'most'),
    full: said(40, 'count', 'most'),
    only: said(20),
    listed: said(20, 'count'),
    none: said(40),
    noPrint: said(60),
  }),
});

const customer = z.strictObject({
  ...page,
  name: said(8),
  please: said(20, 'text'),
  ask: said(60),
  askEn: englishWords(4, 200),
  back: said(20, 'id'),
  languages: z.strictObject({ chinese: fact(1, 12), english: fact(1, 12), traditional: fact(1, 12) }),
  codes: said(12),
  copy: said(12),
  reply: said(12),
  replyEn: said(20, 'english'),
});

const practice = z.strictObject({
  ...page,
  name: said(8),
  asked: z.strictObject({ safe: said(20), retry: said(20), number: said(20) }),
  show: said(12),
  at: said(20, 'at', 'count'),
  next: said(8),
  again: said(8),
  how: said(80),
  key: said(12),
});

const report = z.strictObject({
  ...page,
  name: said(8),
  lead: said(120, 'real'),
  real: said(12),
  blanks: said(40),
  first: said(20),
  situations: said(12),
  hint: said(60),
  slip: said(20, 'slip', 'line'),
  amount: said(20, 'label'),
  now: said(20),
  example: said(20, 'example'),
  remember: said(20, 'fields'),
  and: said(2),
  forgotten: said(60),
  masked: said(40),
  maskedNumber: said(40),
  text: z.strictObject({
    title: said(20),
    situation: said(20, 'situation'),
    answer: said(20, 'id'),
    field: said(20, 'label', 'value'),
    copy: said(12),
    wechat: said(80, 'label', 'wechat', 'hotline'),
    phone: said(40, 'hotline'),
    local: said(40),
  }),
});

const privacy = z.strictObject({
  ...page,
  device: z.strictObject({ title: said(20), things: list(80), address: said(120) }),
  clear: z.strictObject({
    title: said(20),
    button: said(20),
    more: said(120, 'host'),
    told: z.strictObject({ clearing: said(20), cleared: said(20), nothing: said(40), failed: said(40) }),
  }),
  server: z.strictObject({ title: said(20), about: said(160, 'label', 'hotline') }),
  never: z.strictObject({ title: said(20), things: list(120), parts: said(80), told: said(80, 'host') }),
});

const footer = z.strictObject({
  call: said(30, 'label'),
  quote: said(60, 'what', 'value'),
  tell: said(60),
  tellOffline: said(60),
  wechat: said(12),
  never: said(12),
  neverAsked: said(30),
  impostor: said(80),
  reviewed: said(20, 'day'),
  links: z.strictObject({
    guides: said(8),
    search: said(8),
    codes: said(8),
    glossary: said(8),
    receipt: said(8),
    myths: said(8),
    payoutCheck: said(8),
    cards: said(8),
    report: said(8),
    offline: said(8),
    contact: said(8),
    privacy: said(8),
  }),
});

const lists = z.strictObject({
  filter: said(20),
  listed: said(20, 'count'),
  none: said(30),
  marks: said(12),
});

const search = z.strictObject({
  perhaps: said(20),
  unsure: said(20),
  support: said(30),
  topics: said(20),
  kinds: z.strictObject({ guide: said(6), step: said(6), code: said(6), term: said(6), tool: said(6) }),
});

/** content/words.yaml: what pages say themselves, beside what they show. */
export const wordsFile = z.strictObject({
  centre: note(said(8), '每一页标题里、网站名前面的字', '帮助中心'),
  never: note(said(30), '客服从不要的东西，全站只有这一句', '密码、验证码、完整卡号、卡背三位码，谁要都别给。'),
  support: z.strictObject({
    phone: said(8),
    wechat: said(8),
    copyPhone: said(8),
    copyWechat: said(8),
    copyText: said(8),
  }),
  footer,
  contact,
  mistakes,
  payoutCheck,
  receipt,
  cards,
  customer,
  practice,
  report,
  privacy,
  search,
  lists,
});
export type PageWords = z.infer<typeof wordsFile>;
