/** What the desk says itself, and the desk in the frame of another page. */
import { z } from 'zod';
import { page, said } from './said';

export const desk = z.strictObject({
  ...page,
  keys: said(80),
  ways: z.strictObject({
    reply: said(8),
    say: said(8),
    link: said(8),
    customer: said(8),
    card: said(8),
  }),
  told: z.strictObject({
    reply: said(20, 'id'),
    link: said(20, 'id'),
    card: said(20, 'id'),
    unsure: said(40),
    failed: said(40),
    missing: said(40),
  }),
  spoken: z.strictObject({ title: said(20, 'id'), stop: said(8), again: said(8) }),
  last: said(30),
  forget: said(8),
  report: said(12),
  all: said(20),
  refused: z.strictObject({ why: said(60), open: said(20) }),
});
