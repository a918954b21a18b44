/**
 * How often each piece of language belongs to each answer, and the score that follows: BM25 over
 * answers, with every phrasing of an answer counted as part of it.
 */

/** Weight of a piece by what it is. Pairs weigh as much as characters: see docs/decisions/004. */
const weightOf = (piece: string) => (piece[0] === '#' ? 2 : 1.1);

/** Beyond this many, further occurrences add little. */
const saturation = 2.5;
/** How much an answer with more indexed words is held back, from 0 to 1. */
const lengthShare = 0.6;

export class Counts {
  /** Piece → answer, count, answer, count … in the order of the answers. */
  private readonly postings = new Map<string, number[]>();
  private readonly lengths: number[] = [];
  private rarities = new Map<string, number>();
  private later: ((piece: string) => readonly [answer: number, count: number][]) | undefined;
  /** Pieces that were counted later. */
  private readonly looked = new Set<string>();

  /** `even`: the counts are evened out by length already. */
  constructor(
    readonly answers: number,
    private readonly even = false,
  ) {
    this.lengths = new Array<number>(answers).fill(0);
  }

  /** Takes over a piece counted elsewhere, with its rarity there. */
  take(piece: string, rarity: number, list: number[]) {
    this.postings.set(piece, list);
    this.rarities.set(piece, rarity);
  }

  /** A count as it is scored: less in an answer that says more. */
  evened(): (answer: number, count: number) => number {
    if (this.even) return (_, count) => count;
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / this.answers || 1;
    return (answer, count) => count / (1 - lengthShare + (lengthShare * this.lengths[answer]!) / average);
  }

  /** Counts pieces for an answer. */
  add(answer: number, pieces: Iterable<string>, count: number) {
    for (const piece of pieces) {
      this.lengths[answer]! += count * weightOf(piece);
      this.insert(answer, piece, count);
    }
  }

  /**
   * Counts each piece when it is first asked for: `later` tells the answers that have it, each with its count;
   * `lengths`: what all of these weigh together, answer by answer.
   */
  countLater(later: (piece: string) => readonly [answer: number, count: number][], lengths: readonly number[]) {
    lengths.forEach((length, answer) => (this.lengths[answer]! += length));
    this.later = later;
  }

  /** How much an answer says: its counts, each times the weight of its piece. */
  lengthOf(answer: number): number {
    return this.lengths[answer]!;
  }

  private insert(answer: number, piece: string, count: number) {
    const list = this.postings.get(piece);
    if (!list) this.postings.set(piece, [answer, count]);
    else {
      let [from, to] = [0, list.length / 2];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (list[2 * middle]! < answer) from = middle + 1;
        else to = middle;
      }
      if (list[2 * from] === answer) list[2 * from + 1]! += count;
      else list.splice(2 * from, 0, answer, count);
    }
    if (this.rarities.size > 0) this.rarities.delete(piece);
  }

  /** The answers that have a piece, each with its count. */
  private listOf(piece: string): readonly number[] | undefined {
    if (this.later && !this.looked.has(piece)) {
      this.looked.add(piece);
      for (const [answer, count] of this.later(piece)) this.insert(answer, piece, count);
    }
    return this.postings.get(piece);
  }

  /** True when any answer has the piece. */
  has(piece: string): boolean {
    return this.listOf(piece) !== undefined;
  }

  /** How often an answer has the piece. */
  of(answer: number, piece: string): number {
    const list = this.listOf(piece) ?? [];
    for (let at = 0; at < list.length; at += 2) if (list[at] === answer) return list[at + 1]!;
    return 0;
  }

  /** What a piece says of an answer that has it: its rarity among the answers, times its own weight. */
  rarity(piece: string): number {
    const list = this.listOf(piece) ?? [];
    let rarity = this.rarities.get(piece);
    if (rarity === undefined) {
      let having = 0;
      for (let at = 1; at < list.length; at += 2) having += Math.min(1, list[at]!);
      // The square root of the usual logarithm: with every phrasing counted, rare is not yet telling.
      rarity = Math.sqrt(Math.log(1 + (this.answers - having + 0.5) / (having + 0.5))) * weightOf(piece);
      this.rarities.set(piece, rarity);
    }
    return rarity;
  }

  /** The score of every answer for weighted pieces. */
  score(pieces: ReadonlyMap<string, number>): Float64Array {
    const scores = new Float64Array(this.answers);
    const evened = this.evened();
    for (const [piece, weight] of pieces) {
      const list = this.listOf(piece);
      if (!list) continue;
      const rarity = weight * this.rarity(piece);
      for (let at = 0; at < list.length; at += 2) {
        const answer = list[at]!;
        const count = evened(answer, list[at + 1]!);
        scores[answer]! += (rarity * count * (saturation + 1)) / (count + saturation);
      }
    }
    return scores;
  }

  /** Every piece with its counts. */
  entries(): IterableIterator<[string, readonly number[]]> {
    return this.postings.entries();
  }
}
