/** What `/screen-texts/` shows: every text a screen may show, by the answer it leads to. */
import type { Article, Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { screenTextsUrl } from '@/lib/site/urls';
import { filled } from '@/lib/words/fill';
import { plainPage, type Frame } from './frame';

/** Screen texts of one answer: seen word for word, and as merchants report them. */
export type TextsOfAnswer = { id: string; url: string; question: string; seen: string[]; reported: string[] };

export type ScreenTextsPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['screenTexts'];
  lists: PageWords['lists'];
  /** A topic each; `about`: how many texts it has. */
  parts: { digit: number; name: string; about: string; answers: TextsOfAnswer[] }[];
};

/** The page model of `/screen-texts/`. */
export function screenTextsPage(library: Library): ScreenTextsPage {
  const { screenTexts: words, lists } = library.words;
  return {
    ...plainPage(library, screenTextsUrl, words),
    words,
    lists,
    parts: library.topics.flatMap(({ slug, digit, name }) => {
      const answers = textsOf(library.articlesOf(slug), library);
      return answers.length > 0
        ? [{ digit, name, about: filled(words.count, { count: countOf(answers) }), answers }]
        : [];
    }),
  };
}

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
    .map(({ id, url, question, slug, prompts }) => ({
      id,
      url,
      question,
      seen: prompts,
      reported: reportedPrompts.filter(({ answer }) => answer === slug).map(({ text }) => text),
    }))
    .filter(({ seen, reported }) => seen.length + reported.length > 0);
