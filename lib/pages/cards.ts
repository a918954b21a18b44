/** What the page that prints answers as cards for the till shows. */
import type { Article, Library } from '@/lib/content/library';
import { cardsUrl, qrUrl } from '@/lib/site/urls';
import { answerCard, byTopic } from './article';
import { plainPage } from './frame';
import { decidingLines } from './screen';
import { supportOf } from './support';

/** Characters that fit on a label in the usual size; tests/browser/cards.test.ts measures on paper that all do. */
const usualOnLabel = 58;

/** Characters of a line of a screen and of the stamp that fit beside each other. */
const besideStamp = 13;

/** The page model of `/cards/`. */
export function cardsPage(library: Library) {
  const {
    label,
    channels: [first],
  } = supportOf(library);
  const { never, cards: words, customer, practice } = library.words;
  return {
    ...plainPage(library, cardsUrl, words),
    words,
    /** What the pages are called that show the same in other ways. */
    titles: { customer: customer.title, practice: practice.title },
    /** For the island: how many cards may be chosen, and what it says. */
    form: { most: 6, told: words.told },
    topics: byTopic(library, (article) => counterCard(library, article)),
    /** Whom to call and what never to give, as every card says it. */
    support: {
      label,
      value: first.kind === 'phone' ? first.value : `${first.name} ${first.value}`,
      never,
      scan: words.scan,
    },
  };
}
export type CardsPage = ReturnType<typeof cardsPage>;

/** An answer as a card for the till. */
export function counterCard(library: Library, article: Article) {
  const { id, question, answer, verdict, steps, customerEn: english } = article;
  const screen = decidingLines(library, article);
  const hasRoom = screen.every(({ text }) => [...text].length + [...verdict.text].length <= besideStamp);
  return {
    ...answerCard(article),
    steps,
    /** Lines of the terminal's screen, where they have room. */
    screen: hasRoom ? screen : [],
    /** What a customer is told, printed where it is wanted. */
    english,
    qr: qrUrl(id),
    /** Its words fit a label, which has no steps, only when set smaller. */
    wordy: [...(question + answer)].length > usualOnLabel,
  };
}
export type CounterCard = ReturnType<typeof counterCard>;
