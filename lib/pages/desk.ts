/** What the desk shows, where support answers from: the search, and every reply. */
import type { Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { answersUrl, deskUrl, replyUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { plainPage, type Frame } from './frame';
import { reportPage, type ReportPage } from './report';

/** All that the desk's behaviour must know. */
export type DeskForm = {
  /** Where the replies are. */
  answers: string;
  /** How the addresses in them begin. */
  site: string;
  /** Whose pages may show the desk in a frame, and are sent cards: their origins. */
  frames: string[];
  words: PageWords['desk'];
};

export type DeskPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['desk'];
  topics: { digit: number; name: string; answers: (AnswerCard & { replyUrl: string })[] }[];
  report: ReportPage;
  form: DeskForm;
};

/** The page model of `/desk/`. */
export function deskPage(library: Library): DeskPage {
  const words = library.words.desk;
  const { head, frame } = plainPage(library, deskUrl, words);
  return {
    head: { ...head, hidden: true },
    frame,
    words,
    topics: library.topics.map(({ slug, digit, name }) => ({
      digit,
      name,
      answers: library.articlesOf(slug).map((article) => ({ ...answerCard(article), replyUrl: replyUrl(article.id) })),
    })),
    report: reportPage(library),
    form: { answers: answersUrl, site: library.site.url, frames: library.site.frameHosts ?? [], words },
  };
}

export type { AnswerData } from './answer-data';
