/** One page of each kind, for pictures, measurements and browser tests. */
export const pageKinds = {
  home: '/',
  topic: '/prompts/',
  article: '/prompts/settle-first-prompt/',
  'article with table': '/reversal/void-refund-reversal-difference/',
  'article with pictures': '/failed-payments/card-not-read/',
  search: '/search/',
  codes: '/codes/',
  code: '/codes/a4/',
  glossary: '/glossary/',
  myths: '/myths/',
  'payout check': '/payout-check/',
  receipt: '/receipt/',
  report: '/report/',
  guides: '/guides/',
  guide: '/guides/payment-failed-but-charged/',
  'guide step': '/guides/terminal-not-working/what-happens/',
  'guide answer': '/guides/payment-failed-but-charged/still-charged/',
  'guide contact': '/guides/payment-failed-but-charged/screen-other/',
  'guide sheet': '/guides/terminal-not-working/print/',
  cards: '/cards/',
  contact: '/contact/',
  privacy: '/privacy/',
  'not found': '/no-such-page/',
};

export type PageKind = keyof typeof pageKinds;
