/** What the home page shows: the terminal with its keypad, common prompts, most asked answers. */
import type { Library } from '@/lib/content/library';
import type { PageHead } from '@/lib/site/page-head';
import { codesUrl, contactUrl, guidesUrl, homeUrl, topicUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { frameOf } from './frame';
import { siteData } from './structured-data';

/** One key of the keypad. */
export type Key = { sign: string; name: string; url: string };

/** The page model of the home page. */
export function homePage(library: Library) {
  return {
    head: { title: [], description: library.site.description, path: homeUrl, type: 'website' } satisfies PageHead,
    frame: frameOf(library, [], undefined, siteData(library.site), { everything: true }),
    keys: keypad(library),
    prompts: library.home.prompts.map(({ text, answer }) => ({ text, url: library.article(answer).url })),
    asked: mostAsked(library),
  };
}
export type HomePage = ReturnType<typeof homePage>;

/** The answers the writers put on the home page. */
export const mostAsked = (library: Library): AnswerCard[] =>
  library.home.asked.map((slug) => answerCard(library.article(slug)));

/** The twelve keys as they lie on a terminal: nine topics, then codes, guides, support. */
export const keypad = (library: Library): Key[] => [
  ...library.topics.map(({ digit, key, slug }) => ({ sign: String(digit), name: key, url: topicUrl(slug) })),
  { sign: '＊', name: '应答码', url: codesUrl },
  { sign: '0', name: '一步步查', url: guidesUrl },
  { sign: '＃', name: '联系客服', url: contactUrl },
];
