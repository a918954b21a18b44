/** What a topic page, one key of the keypad, shows. */
import type { Article, Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { payoutCheckUrl, topicUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf, type Frame } from './frame';
import { guidesTo, type GuideLink } from './guide-links';
import { keypad, type Key } from './home';
import { topicData } from './structured-data';

/** Screen texts of one answer: seen word for word, and as merchants report them. */
export type Wordings = { id: string; url: string; question: string; seen: string[]; reported: string[] };

/** The same of all answers of a topic. */
export type TopicWordings = { digit: number; name: string; groups: Wordings[] };

export type TopicPage = {
  head: PageHead;
  frame: Frame;
  digit: number;
  name: string;
  lead: string;
  /** Those that most readers look for here come first, whatever topic they belong to. */
  answers: AnswerCard[];
  /** Where days and fees are worked out; on one topic's page only. */
  payoutCheck?: string;
  /** Every wording a screen may show, by the answer it leads to; on one topic's page only. */
  wordings: TopicWordings[];
  /** What the list of these says itself. */
  lists: PageWords['lists'];
  /** The guides that lead into these answers. */
  guides: GuideLink[];
  /** The other keys, to go on from here. */
  otherTopics: Key[];
};

/** The page model of a topic. */
export function topicPage(library: Library, slug: string): TopicPage {
  const topic = library.topic(slug);
  const { digit, name, lead, listsPrompts, checksPayout } = topic;
  const articles = library.articlesOf(slug);
  const first = (topic.first ?? []).map((slug) => library.article(slug));
  const answers = [...new Set([...first, ...articles])].map(answerCard);
  return {
    head: {
      title: [`${name}：${articles.length} 个问题的答案`, library.words.centre],
      description: `${lead}。每个答案先说钱安不安全，再说按哪个键。`,
      path: topicUrl(slug),
      type: 'website',
    },
    frame: frameOf(library, [{ name }], undefined, topicData(library.site, topic, articles), { topic: topic.slug }),
    digit,
    name,
    lead,
    answers,
    ...(checksPayout && { payoutCheck: payoutCheckUrl }),
    wordings: listsPrompts ? wordingsOf(library) : [],
    lists: library.words.lists,
    guides: guidesTo(
      library,
      articles.map((article) => article.slug),
    ),
    otherTopics: keypad(library).filter((key) => /[1-9]/.test(key.sign) && key.sign !== String(digit)),
  };
}

const wordingsOf = (library: Library): TopicWordings[] =>
  library.topics
    .map(({ slug, digit, name }) => ({ digit, name, groups: groupsOf(library.articlesOf(slug), library) }))
    .filter(({ groups }) => groups.length > 0);

function groupsOf(articles: Article[], { reportedPrompts }: Library): Wordings[] {
  return articles
    .map(({ id, url, question, slug, prompts }) => ({
      id,
      url,
      question,
      seen: prompts,
      reported: reportedPrompts.filter(({ answer }) => answer === slug).map(({ text }) => text),
    }))
    .filter(({ seen, reported }) => seen.length + reported.length > 0);
}
