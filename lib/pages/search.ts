/** What the search page shows without script: every topic and question. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { searchUrl, topicUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

export type SearchPage = {
  head: PageHead;
  frame: Frame;
  topics: { digit: number; name: string; url: string; answers: AnswerCard[] }[];
  /** What the list of every screen text is called. */
  screenTexts: string;
};

/** The page model of `/search/`. */
export function searchPage(library: Library): SearchPage {
  return {
    head: {
      title: ['全部问题', library.words.centre],
      description: '按主题列出每个问题和答案编号，也可以直接搜屏幕上的字。',
      path: searchUrl,
      type: 'website',
      hidden: true,
    },
    frame: frameOf(library, [{ name: '全部问题' }]),
    topics: library.topics.map(({ slug, digit, name }) => ({
      digit,
      name,
      url: topicUrl(slug),
      answers: library.articlesOf(slug).map(answerCard),
    })),
    screenTexts: library.words.screenTexts.title,
  };
}
