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
  contact: '/contact/',
  'not found': '/no-such-page/',
};
