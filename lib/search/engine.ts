/**
 * The search: an index in, ranked answers out. The same code runs at build, in the browser and in the
 * tests; it knows neither Node nor the DOM. A query is read (query.ts), ranked against what is here
 * (loaded.ts, rank.ts) and judged (confidence.ts).
 */
import { createJudge, stateOf, type Evidence, type State } from './confidence';
import { asksForLargeView } from './direct';
import type { IndexedAnswer, IndexedPage, SearchBodies, SearchIndex, SearchWords } from './index-data';
import { Loaded } from './loaded';
import { noPages, type FoundPages } from './pages';
import { markPlaces } from './places';
import { readQuery, type Query } from './query';
import { rank, type Ranking } from './rank';

/** The answers and the pages found, each best first. */
type Found = Ranking & FoundPages;

/** What a query leads to. */
export type Outcome = Found & {
  /** How sure the first answer is, or that there is none, whatever the hits. */
  state: State;
  /** True when the query asks for help that is never given. */
  illicit: boolean;
  /** True when the query asks for the large view of the site. */
  view?: boolean;
  /** What spoke for and against the best answer; undefined when nothing was found. */
  evidence?: Evidence;
  /** The query folded, as it was typed and as the index would write it. */
  readings: string[];
  /** Files of a split index that it needs and that are not here: first of its pieces, then of the answers they lead to. */
  missing: string[];
};

/** Pairs rarer than this among the answers are worth a mark; the rarest has about 2.5. */
const tellingRarity = 1.2;

export type Engine = ReturnType<typeof createEngine>;

/** Makes the engine of an index: it answers by questions and screen texts at once, and learns the rest as it arrives. */
export function createEngine(index: SearchIndex) {
  const loaded = new Loaded(index);
  const { reader, counts, answers, foreign, byCode, heads, pages } = loaded;
  const judge = createJudge(reader, counts, foreign);

  /** The state of a query that names nothing outright. Words around a question alone ask nothing. */
  const judged = ({ righted, telling }: Query, place: number, evidence: Evidence): State => {
    if (telling.size === 0) return 'none';
    const head = heads.get(place);
    // Of a split index, on its way.
    if (!head) return 'perhaps';
    const { tone, answer } = answers[place]!;
    const says = loaded.named([head.question, ...head.prompts, reader.language.fold(answer)].join(' '));
    return stateOf(evidence, tone === 'safe', loaded.named(righted), says, place);
  };

  return {
    index,
    /** An answer that is here: of a split index, one that a query brought. */
    answer: (place: number): IndexedAnswer | undefined => answers[place],
    /** A page that is no answer. */
    page: (place: number): IndexedPage => pages.list[place]!,
    /** Adds the second stage. */
    learn(words: SearchWords) {
      loaded.learn(words);
      judge.extend(words.intent);
    },
    /** Adds the third stage. */
    learnBodies: (stage: SearchBodies) => loaded.learnBodies(stage),
    /** Takes a file of a split index. */
    take: (name: string, text: string) => loaded.take(name, text),
    /** The lines of an answer's body in which a query stands as it is, once the bodies have arrived. */
    bodyLines: (place: number, readings: readonly string[]): string[] =>
      (loaded.bodies[place]?.lines ?? [])
        .filter(({ folded }) => readings.some((reading) => folded.includes(reading)))
        .map(({ text }) => text),
    /** A text with the places marked where a query stands. */
    mark: (text: string, readings: readonly string[]) =>
      markPlaces(text, readings, reader.language, (pair) => counts.rarity(pair) > tellingRarity),
    /** Ranks every answer for a query, as typed. */
    search(typed: string): Outcome {
      const query = readQuery(typed, reader, counts, (code) => byCode.has(code));
      const { folded, righted } = query;
      if (!folded)
        return { hits: [], state: 'none', illicit: false, literal: false, readings: [], missing: [], ...noPages };
      const { hits, literal, code } = rank(query, loaded);
      const [best, next] = hits;
      const asked = best?.kind === 'number' ? undefined : judge.illicit(folded, righted);
      const evidence =
        best && judge.evidence({ folded, righted, best: best.place, score: best.score, next: next?.score ?? 0 });
      const named = best !== undefined && (best.kind !== 'words' || asked === 'worry');
      const state =
        !best || !evidence || asked === 'help' ? 'none' : named ? 'sure' : judged(query, best.place, evidence);
      const view = (asked !== 'help' && asksForLargeView(folded, index.view, state !== 'none')) || undefined;
      const pieces = loaded.missingPieces(query.pieces.keys());
      return {
        hits,
        state,
        illicit: asked === 'help',
        literal,
        code,
        view,
        evidence,
        readings: [...new Set([folded, righted])],
        ...pages.find([folded, righted, judge.bare(righted)], judge.asksMeaning(folded), hits),
        missing: pieces.length > 0 ? pieces : loaded.missingAnswers(hits.map(({ place }) => place)),
      };
    },
  };
}
