import { z } from 'zod';
import { englishWords, fact } from './kinds';
import { note } from './note';
import { desk } from './desk-words';
import { mistakes, payoutCheck } from './payout-words';
import { list, namedPage, naming, page, said, things, ways } from './said';

const contact = z.strictObject({
  ...namedPage,
  title: said(20, 'label'),
  description: said(120, 'label'),
  real: z.strictObject({
    title: said(20),
    published: said(40),
    anyCase: said(12),
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
  acquirers: said(20),
  notices: said(40),
  before: said(20),
  unsolved: z.strictObject({ title: said(30), lead: said(60) }),
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
  ...namedPage,
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
  how: said(80),
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
  ...namedPage,
  please: said(20, 'text'),
  ask: said(60),
  askEn: englishWords(4, 200),
  back: said(20, 'id'),
  choice: said(12),
  languages: z.strictObject({ chinese: fact(1, 12), english: fact(1, 12), traditional: fact(1, 12) }),
  codes: said(12),
  copy: said(12),
  reply: said(12),
  replyEn: said(20, 'english'),
});

/** The list of every text a screen may show; `row`: what leads there says. */
const screenTexts = z.strictObject({
  ...namedPage,
  count: said(12, 'count'),
  row: said(60, 'count'),
});

const practice = z.strictObject({
  ...namedPage,
  asked: z.strictObject({ safe: said(20), retry: said(20), number: said(20) }),
  show: said(12),
  at: said(20, 'at', 'count'),
  next: said(8),
  again: said(8),
  how: said(80),
  key: said(12),
});

const report = z.strictObject({
  ...namedPage,
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
    ...ways(said(40, 'value')),
    wechat: said(60, 'label', 'value'),
    local: said(40),
  }),
});

const machines = z.strictObject({
  ...page,
  lead: said(80),
  looks: z.strictObject({ keypad: said(80), esign: said(80), smart: said(80), mpos: said(80) }),
  mine: said(12),
  chosen: said(40),
  screens: said(20, 'count'),
  answers: said(12),
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
  server: z.strictObject({ title: said(20), about: said(160, 'ask', 'value') }),
  never: z.strictObject({ title: said(20), typed: said(120), things: list(120), parts: said(80) }),
  asked: z.strictObject({
    lead: page.lead,
    title: said(20),
    things: list(120),
    server: z.strictObject({ about: said(160, 'ask', 'value') }),
    never: z.strictObject({ typed: said(120) }),
  }),
});

const accessibility = z.strictObject({
  ...page,
  ways: z.strictObject({ title: said(20), things: list(120) }),
  checked: z.strictObject({ title: said(20), things: list(120) }),
  lacking: z.strictObject({ title: said(20), things: list(120) }),
  tell: z.strictObject({ title: said(20), more: said(120, 'contact'), contact: said(20) }),
});

const changes = z.strictObject({ ...page, added: said(12), withdrawn: said(12), feed: said(20) });

const footer = z.strictObject({
  call: said(30, 'ask'),
  quote: said(60, 'what', 'value'),
  tell: said(60),
  tellOffline: said(60),
  never: said(12),
  neverAsked: said(30),
  impostor: said(80),
  impostorKnown: said(80, 'acquirers'),
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
    changes: said(8),
    privacy: said(8),
    accessibility: said(8),
  }),
});

/** What is down just now. */
const notices = z.strictObject({
  ...page,
  labels: z.strictObject({ stop: said(8), check: said(8), safe: said(8) }),
  retry: z.strictObject({ yes: said(20), no: said(20) }),
  instead: said(30, 'instead'),
  time: said(40, 'from', 'until'),
  none: said(40),
});

const lists = z.strictObject({
  filter: said(20),
  listed: said(20, 'count'),
  none: said(30),
  marks: said(12),
});

const search = z.strictObject({
  asked: said(20),
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
    ways: z.strictObject(ways(said(8))),
    ask: z.strictObject(ways(naming(20, ['label']))),
    copy: z.strictObject(ways(said(8))),
    copyText: said(8),
    scan: said(20),
  }),
  footer,
  contact,
  mistakes,
  payoutCheck,
  receipt,
  cards,
  customer,
  practice,
  screenTexts,
  report,
  desk,
  machines,
  privacy,
  accessibility,
  changes,
  search,
  lists,
  notices,
});
export type PageWords = z.infer<typeof wordsFile>;
