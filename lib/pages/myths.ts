/** What the page of wrong claims shows. */
import type { Library } from '@/lib/content/library';
import { mythsUrl } from '@/lib/site/urls';
import { plainPage } from './frame';
import { answerLink } from './linked';

/** The page model of `/myths/`: each claim below the topic of its answer. */
export function mythsPage(library: Library) {
  const entries = library.myths.map(({ answer, ...myth }) => {
    const article = library.article(answer);
    return { ...myth, topic: article.topic, answer: answerLink(article) };
  });
  return {
    ...plainPage(library, mythsUrl, {
      name: '错误说法',
      title: `网上的错误说法：${entries.length} 条的事实和依据`,
      description: '网上关于 POS 机结算、签退、冲正、到账的错误说法，每条写明事实是什么，依据是什么。',
    }),
    lists: library.words.lists,
    topics: library.topics
      .map(({ slug, digit, name }) => ({ digit, name, myths: entries.filter(({ topic }) => topic === slug) }))
      .filter(({ myths }) => myths.length > 0),
  };
}
export type MythsPage = ReturnType<typeof mythsPage>;
export type MythEntry = MythsPage['topics'][number]['myths'][number];
