/** What the page of wrong claims shows. */
import type { Library } from '@/lib/content/library';
import type { PageWords, Source } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { mythsUrl } from '@/lib/site/urls';
import { plainPage, type Frame } from './frame';

export type MythEntry = {
  id: string;
  claim: string;
  truth: string;
  answer: { id: string; url: string; question: string };
  sources: Source[];
};
export type MythsPage = {
  head: PageHead;
  frame: Frame;
  lists: PageWords['lists'];
  topics: { digit: number; name: string; myths: MythEntry[] }[];
};

/** The page model of `/myths/`: each claim below the topic of its answer. */
export function mythsPage(library: Library): MythsPage {
  const entries = library.myths.map(({ answer, ...myth }) => {
    const { id, url, question, topic } = library.article(answer);
    return { ...myth, topic, answer: { id, url, question } };
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
