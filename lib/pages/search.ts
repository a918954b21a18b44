/** What the search page shows without script: every topic and question. */
import type { Library } from '@/lib/content/library';
import { searchUrl } from '@/lib/site/urls';
import { answerCard, byTopic } from './article';
import { plainPage } from './frame';

/** The page model of `/search/`. */
export function searchPage(library: Library) {
  return {
    ...plainPage(library, searchUrl, {
      title: '全部问题',
      description: '按主题列出每个问题和答案编号，也可以直接搜屏幕上的字。',
      hidden: true,
    }),
    topics: byTopic(library, answerCard),
    /** What the list of every screen text is called. */
    screenTexts: library.words.screenTexts.title,
  };
}
export type SearchPage = ReturnType<typeof searchPage>;
