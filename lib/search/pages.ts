/** Finds what helps and is no answer: guides and steps of them, terms, response codes, tools. It orders no answers. */
import type { Counts } from './counts';
import type { IndexedPage } from './index-data';
import type { Language } from './language';
import type { Hit } from './rank';

/** What is found beside the answers. */
export type FoundPages = {
  /** Places in the list of pages, best first. */
  pages: number[];
  /** True when the query is a name of the first of them, so that nothing else can be meant. */
  named: boolean;
  /** The guide that leads to most of the best answers. */
  guide?: number;
};

/** What an empty query finds. */
export const noPages: FoundPages = { pages: [], named: false };

/** How alike query and wording must be, from 0 to 1, for a page to be found, and for the query to be its name. */
const enough = { found: 0.6, named: 0.8 };
/** What a character alone weighs: two words that share one have little in common. */
const single = 0.25;
/** Hits that say which guide fits: those that a reader is shown. */
const shown = 4;

/** A way to name a page; `said`: what its pieces weigh together. */
type Wording = { page: number; own: boolean; said: number };

/** The pages of an index, in the order in which they arrived. */
export class Pages {
  readonly list: IndexedPage[] = [];
  private wordings: Wording[] = [];
  /** Piece → the wordings that have it, by their places. */
  private readonly postings = new Map<string, number[]>();

  constructor(
    private readonly language: Language,
    private readonly counts: Counts,
  ) {}

  /** Adds pages. What was there is read anew at the next query: a later stage brings words of the language with it. */
  add(pages: readonly IndexedPage[]) {
    this.list.push(...pages);
    this.wordings = [];
  }

  /** The pages for a query: `readings` of it, folded; `meaning`: it asks what a word means; `hits`: its answers, best first. */
  find(readings: readonly string[], meaning: boolean, hits: readonly Hit[]): FoundPages {
    if (this.wordings.length === 0) this.read();
    const likeness = new Map<number, number>();
    const named = new Set<number>();
    for (const reading of new Set(readings)) {
      for (const [at, alike] of this.alike(this.language.pieces(reading))) {
        const { page, own } = this.wordings[at]!;
        const { kind } = this.list[page]!;
        // Everybody says 撤销; only who asks what that is wants the word explained first.
        const asked = kind !== 'term' || meaning;
        if (alike < (asked ? enough.found : enough.named)) continue;
        likeness.set(page, Math.max(alike, likeness.get(page) ?? 0));
        // What else is said of a guide is said of answers too, and so are the names of steps and codes.
        const names = kind === 'tool' || kind === 'term' || (kind === 'guide' && own);
        if (asked && names && alike >= enough.named) named.add(page);
      }
    }
    const first = (page: number) => (named.has(page) ? 1 : 0);
    const pages = [...likeness.keys()].sort(
      (a, b) => first(b) - first(a) || likeness.get(b)! - likeness.get(a)! || a - b,
    );
    return { pages, named: named.has(pages[0]!), guide: this.guideTo(hits) };
  }

  private guideTo(hits: readonly Hit[]): number | undefined {
    const leads = this.list.map(({ answers = [] }) =>
      hits.slice(0, shown).reduce((sum, { place }, at) => sum + (answers.includes(place) ? 1 / (at + 1) : 0), 0),
    );
    const most = Math.max(...leads);
    return most > 0 ? leads.indexOf(most) : undefined;
  }

  private read() {
    const { fold, pieces } = this.language;
    this.postings.clear();
    this.list.forEach(({ name, says }, page) =>
      [name, ...says].forEach((text, at) => {
        const own = pieces(fold(text));
        for (const piece of own) {
          const having = this.postings.get(piece);
          if (having) having.push(this.wordings.length);
          else this.postings.set(piece, [this.wordings.length]);
        }
        this.wordings.push({ page, own: at === 0, said: this.weigh(own) });
      }),
    );
  }

  /** The wordings that share a piece with a query, by their places, each with how much the two say of each other. */
  private alike(query: readonly string[]): [wording: number, alike: number][] {
    const asked = this.weigh(query);
    const shared = new Map<number, number>();
    for (const piece of query)
      for (const at of this.postings.get(piece) ?? []) shared.set(at, (shared.get(at) ?? 0) + this.weigh([piece]));
    return [...shared].map(([at, weight]) => [at, (2 * weight) / (asked + this.wordings[at]!.said)]);
  }

  private weigh(pieces: readonly string[]): number {
    return pieces.reduce((sum, piece) => sum + this.counts.rarity(piece) * (piece.length === 1 ? single : 1), 0);
  }
}
