/** What the search page shows without script: every topic and question, screen text and response code. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/metadata';
import { searchUrl, topicUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';

export type AnswerLink = { id: string; url: string };

export type SearchPage = {
  head: PageHead;
  frame: Frame;
  topics: { digit: number; name: string; url: string; answers: AnswerCard[] }[];
  /** Response codes in order, each with the answers that deal with it. */
  codes: { code: string; answers: AnswerCard[] }[];
};

/** The page model of `/search/`. */
export function searchPage(library: Library): SearchPage {
  const codes = new Map<string, AnswerCard[]>();
  for (const article of library.articles) {
    for (const code of article.codes) codes.set(code, [...(codes.get(code) ?? []), answerCard(article)]);
  }
  return {
    head: {
      title: ['全部问题和应答码', '帮助中心'],
      description: '按主题列出每个问题、答案编号和应答码，也可以直接搜屏幕上的字。',
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
    codes: [...codes].map(([code, answers]) => ({ code, answers })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
