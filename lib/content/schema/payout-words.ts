import { z } from 'zod';
import { day, listOf, ofKind, time } from './kinds';
import { list, naming, page, said, things } from './said';

const number = z.strictObject({ name: said(8), like: said(20) });

/** What is said of a number that cannot be read. */
export const mistakes = z.strictObject({
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

/** What /payout-check/ says. */
export const payoutCheck = z.strictObject({
  ...page,
  row: said(60),
  name: said(8),
  stamp: said(8),
  basis: said(20),
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
    cutOff: said(120, 'cutOff', 'basis'),
    cutOffSameDay: said(120, 'cutOff', 'basis'),
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
    early: said(20, 'cutOff'),
    late: said(20, 'cutOff'),
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
    sales: listOf(
      z.strictObject({
        about: naming(20, ['cutOff']),
        day: day(),
        time: time.optional(),
        side: ofKind('name', z.enum(['early', 'late'])).optional(),
      }),
      1,
      12,
    ),
    fee: said(80, 'amount', 'rate'),
  }),
  rules: z.strictObject({ title: said(20), things: list(80, 'exchange', 'cutOff') }),
  certain: z.strictObject({ title: said(20), things: things('until', 'afterwards', 'cutOff', 'basis') }),
  ask: said(20),
  sources: said(8),
});
