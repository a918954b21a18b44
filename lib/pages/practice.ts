/**
 * Cards to practise with: what a screen shows; is the money safe, may one try again, which answer. Each says what the page of
 * its answer or code says, and none is made of a screen of which that cannot be said without an “if”.
 */
import type { Article, Library, ResponseCode } from '@/lib/content/library';
import { practiceUrl } from '@/lib/site/urls';
import { answerCard, moneyWords, type AnswerCard, type ReceiptFact, type Tone } from './article';
import { answersOf, codeMoneyWords, verdict } from './codes';
import { plainPage } from './frame';

export type PracticeCard = {
  /** What the screen shows; of a code it stands before the words. */
  screen: string;
  code?: string;
  tone: Tone;
  stamp: string;
  /** The questions, each with its answer. */
  facts: ReceiptFact[];
  answer: AnswerCard;
};

type Money = { charged?: string; retry?: string };

/** The page model of `/practice/`. */
export function practicePage(library: Library) {
  const { practice: words } = library.words;
  return { ...plainPage(library, practiceUrl, words), words, cards: practiceCards(library) };
}
export type PracticePage = ReturnType<typeof practicePage>;

/** The cards that the chosen answers and codes make. */
export function practiceCards(library: Library): PracticeCard[] {
  const { answers, codes } = library.pages.practice;
  return [
    ...answers.flatMap((slug) => ofAnswer(library, library.article(slug))),
    ...codes.flatMap((name) =>
      ofCode(
        library,
        library.codes.find(({ code }) => code === name)!,
      ),
    ),
  ];
}

/** Of an answer: the screen text that it names first. */
function ofAnswer(library: Library, article: Article): PracticeCard[] {
  const [screen] = article.prompts;
  const money = moneyWords(article);
  if (screen === undefined || isSaidOtherwise(library, screen, article)) return [];
  const { text: stamp, tone } = article.verdict;
  return made(library, { screen, tone, stamp, answer: answerCard(article) }, money);
}

/** Of a code: what it shows most. */
function ofCode(library: Library, code: ResponseCode): PracticeCard[] {
  const { varies, confidence, seen, shown } = code;
  if (varies || confidence === 'low' || !seen) return [];
  const answer = answerCard(answersOf(library, code)[0]!);
  return made(library, { screen: shown[0]!, code: code.code, ...verdict(code), answer }, codeMoneyWords(code));
}

function made({ words }: Library, card: Omit<PracticeCard, 'facts'>, { charged, retry }: Money): PracticeCard[] {
  if (charged === undefined || retry === undefined) return [];
  const { asked } = words.practice;
  const facts = [
    { asked: asked.safe, answer: charged },
    { asked: asked.retry, answer: retry },
    { asked: asked.number, answer: card.answer.id },
  ];
  return [{ ...card, facts }];
}

/** Whether a code shows the same words and says another thing of the money: without the code nobody can tell then. */
const isSaidOtherwise = ({ codes }: Library, screen: string, { money }: Article) =>
  codes.some(
    ({ shown, charged, varies }) => shown.includes(screen) && (varies !== undefined || charged !== money.charged),
  );
