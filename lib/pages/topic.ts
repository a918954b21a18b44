/** What a topic page, one key of the keypad, shows. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { payoutCheckUrl, topicUrl } from '@/lib/site/urls';
import { answerCard } from './article';
import { frameOf } from './frame';
import { guidesTo } from './guide-links';
import { keypad } from './home';
import { screenTextsRow } from './screen-texts';
import { topicData } from './structured-data';

/** The page model of a topic. */
export function topicPage(library: Library, slug: string) {
  const topic = library.topic(slug);
  const { digit, name, lead, listsPrompts, checksPayout } = topic;
  const { payoutCheck } = library.words;
  const articles = library.articlesOf(slug);
  const first = (topic.first ?? []).map((slug) => library.article(slug));
  const answers = [...new Set([...first, ...articles])].map(answerCard);
  return {
    head: {
      title: [`${name}：${articles.length} 个问题的答案`, library.words.centre],
      description: `${lead}。每个答案先说钱安不安全，再说按哪个键。`,
      path: topicUrl(slug),
      type: 'website',
    } satisfies PageHead,
    frame: frameOf(library, [{ name }], undefined, topicData(library.site, topic, articles), { topic: topic.slug }),
    digit,
    name,
    lead,
    /** Those that most readers look for here come first, whatever topic they belong to. */
    answers,
    /** Pages of their own that answer what this topic's readers ask, and what they find there. */
    tools: [
      ...(listsPrompts ? [screenTextsRow(library)] : []),
      ...(checksPayout ? [{ name: payoutCheck.title, url: payoutCheckUrl, says: payoutCheck.row }] : []),
    ],
    /** The guides that lead into these answers. */
    guides: guidesTo(
      library,
      articles.map((article) => article.slug),
    ),
    /** The other keys, to go on from here. */
    otherTopics: keypad(library).filter((key) => /[1-9]/.test(key.sign) && key.sign !== String(digit)),
  };
}
export type TopicPage = ReturnType<typeof topicPage>;
