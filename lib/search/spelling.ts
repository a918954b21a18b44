/**
 * Reads a query as the answers would have written it: 前退 → 签退, `qiantui` → 签退, 余额布足 → 余额不足.
 * Every character may stand for one that sounds alike, every run of letters for the characters that read
 * so; of all readings the one wins whose neighbouring characters stand together most often in the index.
 */
import { isHan } from './fold';
import type { Readings } from './pinyin';

/** Folded texts, and how often each is taken to be said. */
type Weighted = readonly (readonly [text: string, weight: number])[];

/** How often single characters and neighbouring pairs stand in folded texts, each of which counts by its weight. */
function countPairs(texts: Weighted) {
  const singles = new Map<string, number>();
  const pairs = new Map<string, number>();
  let total = 0;
  for (const [text, weight] of texts) {
    let before = '';
    for (const character of text) {
      const han = isHan(character) ? character : '';
      if (han) {
        singles.set(han, (singles.get(han) ?? 0) + weight);
        total += weight;
        if (before) pairs.set(before + han, (pairs.get(before + han) ?? 0) + weight);
      }
      before = han;
    }
  }
  return { singles, pairs, total };
}

/** What a wrong character costs, in natural logarithms: about the odds of writing one. */
const substitution = 6;
/** Of a character that stands after another without having been seen there, as a logarithm. */
const apartFromAll = Math.log(0.2);
/** Readings kept at each place; more change nothing that was measured. */
const beam = 20;

/** One way to read a query up to a place, by its last character. */
type Step = { character: string; known?: Known; score: number; from: Step | undefined };

/**
 * A character, the logarithms of how likely it is alone and after those with which it stands together, and the best
 * step that ends with it at the place last looked at (`turn`).
 */
type Known = {
  character: string;
  alone: number;
  after: { before: Known; likelihood: number }[];
  ending?: Step;
  turn: number;
};

/** Puts a step among the best ones of its place, which stand in their order. */
function keepBest(steps: Step[], step: Step) {
  if (steps.length === beam && step.score <= steps[beam - 1]!.score) return;
  let at = steps.length;
  while (at > 0 && steps[at - 1]!.score < step.score) at--;
  steps.splice(at, 0, step);
  if (steps.length > beam) steps.pop();
}

/** Makes the speller of the texts of an index; `isWord` knows the Latin words that the index itself uses. */
export function createSpeller(texts: Weighted, readings: Readings, isWord: (word: string) => boolean) {
  const { singles, pairs, total } = countPairs(texts);
  const floor = 0.05;
  const shareOf = (character: string) => (singles.get(character) ?? floor) / total;
  const toKnown = (character: string): Known => ({
    character,
    alone: Math.log(shareOf(character)),
    after: [],
    turn: 0,
  });
  const known = new Map([...singles.keys()].map((character) => [character, toKnown(character)]));
  for (const [pair, together] of pairs) {
    const [before, character] = [...pair] as [string, string];
    const likelihood = (0.8 * together) / singles.get(before)! + 0.2 * shareOf(character);
    known.get(character)!.after.push({ before: known.get(before)!, likelihood: Math.log(likelihood) });
  }
  let turn = 0;
  const byReading = new Map<string, Known[]>();
  for (const entry of known.values()) {
    for (const reading of readings.of(entry.character))
      byReading.set(reading, [...(byReading.get(reading) ?? []), entry]);
  }
  const soundingAlike = new Map<string, readonly Known[]>();
  /** A character and those that sound like it. */
  const alike = (character: string): readonly Known[] => {
    let all = soundingAlike.get(character);
    if (!all) {
      const others = readings.of(character).flatMap((reading) => byReading.get(reading) ?? []);
      all = [...new Set([known.get(character) ?? toKnown(character), ...others])];
      soundingAlike.set(character, all);
    }
    return all;
  };

  /** The folded query as the index would write it; the same text when nothing is likelier. */
  return function respell(folded: string): string {
    const places: (Step[] | undefined)[] = [[{ character: '', score: 0, from: undefined }]];
    const arrive = (place: number, step: Step) => keepBest((places[place] ??= []), step);
    /** Goes from steps to a place, by each of some characters; `typed`: the one that stands there, where it is none of letters. */
    const reach = (place: number, steps: readonly Step[], characters: readonly Known[], typed?: string) => {
      // Together is likelier than apart: of the steps that a character does not stand with, the best is enough.
      const han = steps.find(({ character }) => isHan(character));
      const other = steps.find(({ character }) => !isHan(character));
      turn++;
      for (const step of steps) {
        if (!step.known || step.known.turn === turn) continue;
        step.known.turn = turn;
        step.known.ending = step;
      }
      for (const entry of characters) {
        const apart = han ? han.score + entry.alone + apartFromAll : -Infinity;
        const first = other ? other.score + entry.alone : -Infinity;
        let best = Math.max(apart, first);
        let from = apart > first ? han : other;
        for (const { before, likelihood } of entry.after) {
          if (before.turn !== turn || before.ending!.score + likelihood <= best) continue;
          best = before.ending!.score + likelihood;
          from = before.ending;
        }
        const { character } = entry;
        const cost = typed && character !== typed ? substitution : 0;
        arrive(place, { character, known: entry, score: best - cost, from });
      }
    };
    const lettersAt = new Map<number, number>();
    for (const { index, 0: word } of folded.matchAll(/[a-z]+/g)) {
      if (isWord(word) || !readings.canSpell(word)) continue;
      for (let letter = 0; letter < word.length; letter++) lettersAt.set(index + letter, index + word.length);
    }
    for (let place = 0; place < folded.length; place++) {
      const steps = places[place];
      places[place] = undefined;
      if (!steps) continue;
      const character = folded[place]!;
      const end = lettersAt.get(place);
      if (end !== undefined) {
        for (const syllable of readings.syllablesAt(folded.slice(0, end), place)) {
          const characters = byReading.get(syllable);
          if (characters) reach(place + syllable.length, steps, characters);
        }
      } else if (character === ' ' && lettersAt.has(place - 1) && lettersAt.has(place + 1)) {
        for (const step of steps) arrive(place + 1, step);
      } else if (isHan(character)) {
        reach(place + 1, steps, alike(character), character);
      } else {
        arrive(place + 1, { character, score: steps[0]!.score, from: steps[0] });
      }
    }
    const last = places[folded.length]?.[0];
    let spelt = '';
    for (let step = last; step; step = step.from) spelt = step.character + spelt;
    return last ? spelt : folded;
  };
}
