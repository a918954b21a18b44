/** What the page that prints answers as cards for the till shows. */
import type { Article, Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { cardsUrl, qrUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

/** An answer as it is printed. `wordy`: its words fit a label, which has no steps, only when set smaller. */
export type CounterCard = AnswerCard & { steps: string[]; qr: string; wordy: boolean };

/** A paper to print on; the stylesheet knows its measures by `id`. */
export type Paper = { id: string; name: string; about: string };

export type CardsPage = {
  head: PageHead;
  frame: Frame;
  papers: Paper[];
  /** How many cards may be chosen. */
  most: number;
  topics: { digit: number; name: string; cards: CounterCard[] }[];
  /** Whom to call and what never to give, as every card says it. */
  support: { label: string; hotline: string; never: string; scan: string };
};

const papers: Paper[] = [
  { id: 'a6', name: 'A6', about: '明信片大小' },
  { id: 'a5', name: 'A5', about: 'A4 的一半' },
  { id: 'stickers', name: '不干胶', about: 'A4，24 张' },
  { id: 'roll58', name: '58 毫米', about: '小票纸' },
  { id: 'roll80', name: '80 毫米', about: '小票纸' },
];

/** Characters that fit on a label in the usual size; tests/browser/cards.test.ts measures on paper that all do. */
const usualOnLabel = 58;

/** The page model of `/cards/`. */
export function cardsPage(library: Library): CardsPage {
  const { label, hotline } = library.site.support;
  const { never, card } = library.words;
  return {
    head: {
      title: ['打印柜台卡片', '帮助中心'],
      description:
        '选几个答案，印成 A6、A5 卡片、不干胶或小票，放在机器旁：先说钱，再说怎么做，带编号、二维码和客服电话。',
      path: cardsUrl,
      type: 'website',
    },
    frame: frameOf(library, [{ name: '打印卡片' }]),
    papers,
    most: 6,
    topics: library.topics.map(({ slug, digit, name }) => ({
      digit,
      name,
      cards: library.articlesOf(slug).map(counterCard),
    })),
    support: { label, hotline, never, scan: card.scan },
  };
}

/** An answer as a card for the till. */
export function counterCard(article: Article): CounterCard {
  const { id, question, answer, steps } = article;
  return {
    ...answerCard(article),
    steps,
    qr: qrUrl(id),
    wordy: [...(question + answer)].length > usualOnLabel,
  };
}
