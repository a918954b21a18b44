import { readdirSync } from 'node:fs';
import { fixedPages } from '@/lib/site/fixed-pages';

/** The page of an answer by its number: a slug may change. */
function answer(id: string): string {
  const files = readdirSync('content/articles', { recursive: true, encoding: 'utf8' });
  const [, topic, slug] = files.flatMap((file) => new RegExp(`^(.+)[/\\\\]${id}-(.+)\\.md$`).exec(file) ?? []);
  return `/${topic}/${slug}/`;
}

const named = {
  home: '/',
  topic: '/prompts/',
  article: answer('201'),
  'article with table': answer('401'),
  'article with pictures': answer('507'),
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

export type PageKind = keyof typeof named;

const isNamed = (address: string) => Object.values(named).includes(address);

/** One page of each kind, for pictures, measurements and browser tests; a page of its own folder comes in by itself. */
export const pageKinds: Record<PageKind, string> = {
  ...named,
  ...Object.fromEntries([...fixedPages].flatMap(([address, name]) => (isNamed(address) ? [] : [[name, address]]))),
};
