/** What `/screen-texts/` shows: every text a screen may show, by the answer it leads to. */
import type { Article, Library } from '@/lib/content/library';
import { screenTextsUrl } from '@/lib/site/urls';
import { filled } from '@/lib/words/fill';
import { plainPage } from './frame';
import { answerLink, type AnswerLink } from './linked';

/** Screen texts of one answer: seen word for word, and as merchants report them. */
export type TextsOfAnswer = AnswerLink & { seen: string[]; reported: string[] };

/** The page model of `/screen-texts/`. */
export function screenTextsPage(library: Library) {
  const { screenTexts: words, lists } = library.words;
  return {
    ...plainPage(library, screenTextsUrl, words),
    words,
    lists,
    /** A topic each; `about`: how many texts it has. */
    parts: library.topics.flatMap(({ slug, digit, name }) => {
      const answers = textsOf(library.articlesOf(slug), library);
      return answers.length > 0
        ? [{ digit, name, about: filled(words.count, { count: countOf(answers) }), answers }]
        : [];
    }),
  };
}
export type ScreenTextsPage = ReturnType<typeof screenTextsPage>;

/** The row that leads there, on the page of a topic. */
export const screenTextsRow = (library: Library) => ({
  name: library.words.screenTexts.title,
  url: screenTextsUrl,
  says: filled(library.words.screenTexts.row, { count: countOf(textsOf(library.articles, library)) }),
});

const countOf = (answers: TextsOfAnswer[]) =>
  String(answers.reduce((sum, { seen, reported }) => sum + seen.length + reported.length, 0));

const textsOf = (articles: readonly Article[], { reportedPrompts }: Library): TextsOfAnswer[] =>
  articles
    .map((article) => ({
      ...answerLink(article),
      seen: article.prompts,
      reported: reportedPrompts.filter(({ answer }) => answer === article.slug).map(({ text }) => text),
    }))
    .filter(({ seen, reported }) => seen.length + reported.length > 0);
