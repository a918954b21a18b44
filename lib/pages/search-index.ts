/** The search's files: library → stages of the index, as they are shipped. */
import { isStrip, linesOf } from '@/lib/content/markdown/screens';
import { keyOf, once, type Kept } from '@/lib/content/kept';
import type { Article, Library, PlatformCode } from '@/lib/content/library';
import { buildIndex, type SearchSources } from '@/lib/search/build/build-index';
import { syllableRuns } from '@/lib/search/build/characters';
import { measureBodies, type Spoken } from '@/lib/search/build/measure-bodies';
import { buildSplitIndex, splitFrom } from '@/lib/search/build/split-index';
import type { IndexedCode, SearchBodies, SearchIndex, SearchWords } from '@/lib/search/index-data';
import { guidesUrl, topicUrl } from '@/lib/site/urls';
import { answerCard } from './article';
import { answersOf, verdict } from './codes';
import { searchedPages } from './searched-pages';
import { toldIn } from './sections';

export type SearchFiles = {
  index: SearchIndex;
  words: SearchWords;
  /** Empty when the index is split: its bodies are not searched. */
  bodies: SearchBodies;
  /** Name → text of the files of a split index. */
  parts: ReadonlyMap<string, string>;
};

/** What the search ships: three stages, or from `splitFrom` answers on an index in parts. */
export const searchFiles = onceFor((library, kept): SearchFiles =>
  library.articles.length < splitFrom
    ? { ...withBodies(library, kept), parts: new Map() }
    : { ...buildSplitIndex(searchSources(library)), bodies: [] },
);

/** The index in one piece; site and offline file have the same. `kept`: what earlier builds made of the same sources. */
export const wholeIndex = onceFor((library, kept) => {
  const sources = searchSources(library);
  const syllables = once(kept, keyOf('syllables'), syllableRuns);
  return once(kept, keyOf('search index', sources), () => buildIndex(sources, syllables));
});

function withBodies(library: Library, kept?: Kept) {
  const { index, words } = wholeIndex(library, kept);
  const texts = library.articles.map((article) => ({
    aliases: article.aliases,
    body: bodyText(article),
    screens: screensOf(article),
  }));
  const spoken: Spoken = { language: index.language, later: [words.folding, words.concepts] };
  const bodies = once(kept, keyOf('search bodies', spoken, texts), () => measureBodies(spoken, texts));
  return { index, words, bodies };
}

/** Makes something of a library once; who asks first says what is kept. */
function onceFor<Made extends object>(make: (library: Library, kept?: Kept) => Made): typeof make {
  const made = new WeakMap<Library, Made>();
  return (library, kept) => {
    if (!made.has(library)) made.set(library, make(library, kept));
    return made.get(library)!;
  };
}

/** Everything the search is made from; `leaveOut` is a voice that it must not learn from. */
export function searchSources(library: Library, leaveOut?: string): SearchSources {
  const { articles, codes, platformCodes, phrasings, offTopic, synonyms, searchWords, reportedPrompts } = library;
  const { filler, offtopic, meaning, illicit } = searchWords;
  const place = new Map(articles.map(({ slug }, at) => [slug, at]));
  const held = new Set(phrasings.filter(({ voice }) => voice === leaveOut).map(({ text }) => text));
  const ownCodes = new Set(codes.map(({ code }) => code));
  return {
    answers: articles.map((article) => ({
      ...answerCard(article),
      // The whole: the search learns from its words.
      answer: article.answer,
      aliases: article.aliases.filter((alias) => !held.has(alias)),
      prompts: [
        ...article.prompts,
        ...reportedPrompts.filter(({ answer }) => answer === article.slug).map(({ text }) => text),
      ],
    })),
    codes: [
      ...codes.map((code) => ({
        code: code.code,
        name: code.name,
        url: code.url,
        ...verdict(code),
        answers: answersOf(library, code).map(({ slug }) => place.get(slug)!),
      })),
      ...platformEntries(platformCodes, place).filter(({ code }) => /^[0-9A-Z]{2}$/.test(code) && !ownCodes.has(code)),
    ],
    pages: searchedPages(library, place),
    phrasings: phrasings
      .filter(({ voice }) => voice !== leaveOut)
      .map(({ slug, text }) => ({ answer: place.get(slug)!, text })),
    offTopic: offTopic.map(({ text }) => text),
    concepts: [
      ...synonyms.common.map((words) => ({ words, common: true })),
      ...synonyms.same.map((words) => ({ words, common: false })),
    ],
    variants: searchWords.variants,
    intent: { filler, offtopic, meaning, illicit },
    troubles: troublesOf(library, place),
    english: Object.entries(library.english),
    view: searchWords.view,
    waysOn: {
      says: library.words.search,
      topics: [
        ...library.topics.map(({ digit, name, slug }) => ({ sign: String(digit), name, url: topicUrl(slug) })),
        { sign: '0', name: '一步步查', url: guidesUrl },
      ],
      asked: library.home.asked.map((slug) => place.get(slug)!),
      illicit: place.get(searchWords.illicit.answer)!,
    },
  };
}

/** Objects and troubles by their places instead of their names. */
function troublesOf({ troubles }: Library, place: ReadonlyMap<string, number>): SearchSources['troubles'] {
  const [objects, all] = [Object.keys(troubles.objects), Object.keys(troubles.troubles)];
  return {
    plain: troubles.plain,
    objects: Object.values(troubles.objects),
    troubles: Object.values(troubles.troubles),
    pairs: troubles.pairs.map(({ object, trouble, answers }) => [
      objects.indexOf(object),
      all.indexOf(trouble),
      ...answers.map((slug) => place.get(slug)!),
    ]),
  };
}

/** Each code of the platforms once, with all it means there and every answer that helps. */
function platformEntries(rows: readonly PlatformCode[], place: ReadonlyMap<string, number>): IndexedCode[] {
  const names = new Set(rows.flatMap(({ codes }) => codes));
  return [...names].map((code) => {
    const own = rows.filter(({ codes }) => codes.includes(code));
    return {
      code,
      name: own.map(({ meaning }) => meaning).join('；'),
      answers: [...new Set(own.map(({ answer }) => place.get(answer)!))],
    };
  });
}

/** Headings and what is told of an answer's body, a line a block. */
const bodyText = ({ sections }: Article) =>
  sections.flatMap((section) => [section.title, ...toldIn(section)]).join('\n');

/** The lines of the screens that an answer shows. */
const screensOf = ({ sections }: Article) => [
  ...new Set(sections.flatMap(({ content }) => content.filter(isStrip)).flatMap(linesOf)),
];
