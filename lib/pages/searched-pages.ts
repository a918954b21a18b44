/** What the search finds besides answers and response codes: guides, steps of them, terms, and the tools. */
import type { Guide } from '@/lib/content/guides';
import type { Library } from '@/lib/content/library';
import type { IndexedPage } from '@/lib/search/index-data';
import {
  cardsUrl,
  codesUrl,
  contactUrl,
  customerUrl,
  glossaryUrl,
  guidesUrl,
  machinesUrl,
  mythsUrl,
  offlineUrl,
  payoutCheckUrl,
  practiceUrl,
  privacyUrl,
  receiptUrl,
  reportUrl,
  screenTextsUrl,
  termUrl,
} from '@/lib/site/urls';

/** Where the pages are whose other names and dates `content/pages.yaml` has; their own the footer says, or they themselves. */
export const toolUrls = {
  report: reportUrl,
  receipt: receiptUrl,
  machines: machinesUrl,
  payoutCheck: payoutCheckUrl,
  cards: cardsUrl,
  codes: codesUrl,
  glossary: glossaryUrl,
  contact: contactUrl,
  guides: guidesUrl,
  myths: mythsUrl,
  offline: offlineUrl,
  privacy: privacyUrl,
  customer: customerUrl,
  practice: practiceUrl,
  screenTexts: screenTextsUrl,
} as const;

/** All of them. `place`: where an answer stands in the index, by its slug. */
export function searchedPages(
  { guides, terms, words, pages }: Library,
  place: ReadonlyMap<string, number>,
): IndexedPage[] {
  const names = {
    ...words.footer.links,
    customer: words.customer.name,
    practice: words.practice.name,
    machines: words.machines.title,
    screenTexts: words.screenTexts.title,
  };
  const tools = Object.entries(toolUrls) as [keyof typeof toolUrls, string][];
  return [
    ...guides.map((guide): IndexedPage => {
      const { name, url, aliases } = guide;
      return { kind: 'guide', name, url, says: aliases, answers: answersOf(guide, place) };
    }),
    ...tools.map(([tool, url]): IndexedPage => ({ kind: 'tool', name: names[tool], url, says: pages.tools[tool] })),
    ...guides.flatMap(stepsOf),
    ...terms.map(({ id, term }): IndexedPage => ({ kind: 'term', name: term, url: termUrl(id), says: [] })),
  ];
}

const answersOf = ({ steps }: Guide, place: ReadonlyMap<string, number>) => {
  const places = steps.flatMap(({ content }) => (content.kind === 'answer' ? (place.get(content.answer) ?? []) : []));
  return [...new Set(places)].sort((a, b) => a - b);
};

/** The steps that have other names, each by the choice that leads to it. */
const stepsOf = ({ steps }: Guide): IndexedPage[] =>
  steps.flatMap(({ url, way, aliases }) =>
    aliases.length > 0 && way.length > 0
      ? [{ kind: 'step', name: way[way.length - 1]!.label, url, says: aliases } as const]
      : [],
  );
