/** What the desk shows, where support answers from: the search, and every reply. */
import type { Library } from '@/lib/content/library';
import { answersUrl, deskUrl, replyUrl } from '@/lib/site/urls';
import { answerCard, byTopic } from './article';
import { plainPage } from './frame';
import { reportPage } from './report';

/** The page model of `/desk/`. */
export function deskPage(library: Library) {
  const words = library.words.desk;
  return {
    ...plainPage(library, deskUrl, { ...words, hidden: true }),
    words,
    topics: byTopic(library, (article) => ({ ...answerCard(article), replyUrl: replyUrl(article.id) })),
    report: reportPage(library),
    /** All that the desk's behaviour must know. */
    form: {
      /** Where the replies are. */
      answers: answersUrl,
      /** How the addresses in them begin. */
      site: library.site.url,
      /** Whose pages may show the desk in a frame, and are sent cards: their origins. */
      frames: library.site.frameHosts ?? [],
      words,
    },
  };
}
export type DeskPage = ReturnType<typeof deskPage>;
export type DeskForm = DeskPage['form'];

export type { AnswerData } from './answer-data';
