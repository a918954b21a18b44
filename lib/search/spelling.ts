/**
 * Reads a query as the answers would have written it: 前退 → 签退, `qiantui` → 签退, 余额布足 → 余额不足.
 * Every character may stand for one that sounds alike, every run of letters for the characters that read
 * so; of all readings the one wins whose neighbouring characters stand together most often in the index.
 */
import { isHan } from './fold';
import type { Readings } from './pinyin';

/** Counts single characters and neighbouring pairs of the indexed text. */
export class PairCounts {
  readonly singles = new Map<string, number>();
  readonly pairs = new Map<string, number>();
  total = 0;

  /** Counts one folded text, `weight` times. */
  add(folded: string, weight = 1) {
    let before = '';
    for (const character of folded) {
      if (!isHan(character)) {
        before = '';
        continue;
      }
      this.singles.set(character, (this.singles.get(character) ?? 0) + weight);
      this.total += weight;
      if (before) this.pairs.set(before + character, (this.pairs.get(before + character) ?? 0) + weight);
      before = character;
    }
  }
}

/** What a wrong character costs, in natural logarithms: about the odds of writing one. */
const substitution = 6;
/** Readings kept at each place; more change nothing that was measured. */
const beam = 20;

type Step = { character: string; score: number; from: Step | undefined };

/** Makes the speller of an index; `isWord` knows the Latin words that the index itself uses. */
export function createSpeller(counts: PairCounts, readings: Readings, isWord: (word: string) => boolean) {
  const byReading = new Map<string, string[]>();
  for (const character of counts.singles.keys()) {
    for (const reading of readings.of(character)) {
      const same = byReading.get(reading);
      if (same) same.push(character);
      else byReading.set(reading, [character]);
    }
  }
  const floor = 0.05;
  const shareOf = (character: string) => (counts.singles.get(character) ?? floor) / counts.total;
  /** How likely a character is after another with which it stands together, as a logarithm. */
  const after = new Map<string, Map<string, number>>();
  for (const [pair, together] of counts.pairs) {
    const [before, character] = [...pair] as [string, string];
    if (!after.has(before)) after.set(before, new Map());
    const likelihood = (0.8 * together) / counts.singles.get(before)! + 0.2 * shareOf(character);
    after.get(before)!.set(character, Math.log(likelihood));
  }

  /** The folded query as the index would write it; the same text when nothing is likelier. */
  return function respell(folded: string): string {
    const places: (Step[] | undefined)[] = [[{ character: '', score: 0, from: undefined }]];
    const reach = (
      place: number,
      steps: Step[],
      characters: readonly string[],
      cost: (character: string) => number,
    ) => {
      const arrived = (places[place] ??= []);
      const ways = steps.map((from) => ({ from, next: after.get(from.character), han: isHan(from.character) }));
      for (const character of characters) {
        const first = Math.log(shareOf(character));
        const apart = Math.log(0.2 * shareOf(character));
        let best: Step | undefined;
        for (const { from, next, han } of ways) {
          const score = from.score + (next?.get(character) ?? (han ? apart : first)) - cost(character);
          if (!best || score > best.score) best = { character, score, from };
        }
        if (best) arrived.push(best);
      }
    };
    const lettersAt = new Map<number, number>();
    for (const { index, 0: run } of folded.matchAll(/[a-z]+(?: [a-z]+)*/g)) {
      let at = index;
      for (const word of run.split(' ')) {
        if (!isWord(word) && readings.canSpell(word))
          for (let letter = 0; letter < word.length; letter++) lettersAt.set(at + letter, at + word.length);
        at += word.length + 1;
      }
    }
    for (let place = 0; place < folded.length; place++) {
      const steps = places[place]?.sort((a, b) => b.score - a.score).slice(0, beam);
      places[place] = undefined;
      if (!steps) continue;
      const character = folded[place]!;
      const end = lettersAt.get(place);
      if (end !== undefined) {
        for (const syllable of readings.syllablesAt(folded.slice(0, end), place)) {
          const characters = byReading.get(syllable);
          if (characters) reach(place + syllable.length, steps, characters, () => 0);
        }
      } else if (character === ' ' && lettersAt.has(place - 1) && lettersAt.has(place + 1)) {
        (places[place + 1] ??= []).push(...steps);
      } else if (isHan(character)) {
        const alike = readings.of(character).flatMap((reading) => byReading.get(reading) ?? []);
        reach(place + 1, steps, [...new Set([character, ...alike])], (other) =>
          other === character ? 0 : substitution,
        );
      } else {
        (places[place + 1] ??= []).push(...steps.slice(0, 1).map((from) => ({ character, score: from.score, from })));
      }
    }
    const last = places[folded.length]?.reduce((a, b) => (b.score > a.score ? b : a));
    let spelt = '';
    for (let step = last; step; step = step.from) spelt = step.character + spelt;
    return last ? spelt : folded;
  };
}
