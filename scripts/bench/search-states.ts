/** What readers are told of their queries: how often it is sure, right, wrong, or false comfort. */
import { probability, weights } from '@/lib/search/confidence';
import type { Engine } from '@/lib/search/engine';

/** A query with the places of the answers that are right; none when there is none. */
export type AskedQuery = { query: string; kind: string; right: ReadonlySet<number> };

const percent = (part: number, of: number) => (of === 0 ? '–' : ((100 * part) / of).toFixed(1)).padStart(6);

/** Prints the states by kind, and how true the stated probability is. */
export function printStates(engine: Engine, asked: readonly AskedQuery[]) {
  const judged = asked.map(({ query, kind, right }) => {
    const { hits, state, evidence } = engine.search(query);
    const places = hits.map(({ place }) => place);
    const [first] = places;
    return {
      kind,
      state,
      answerable: right.size > 0,
      isRight: first !== undefined && right.has(first),
      amongFour: places.slice(0, 4).some((place) => right.has(place)),
      isSafe: first !== undefined && engine.answer(first)?.tone === 'safe',
      stated: evidence && hits[0]!.kind === 'words' ? probability(evidence, weights.right) : undefined,
    };
  });
  console.log('\nWhat readers are told, of 100 with an answer; and of 100 without');
  console.log(
    '  kind           n   sure+right  sure+wrong  false comfort  perhaps, among 4  perhaps, not  hidden  |    n   sure  perhaps   none',
  );
  for (const kind of [...new Set(judged.map(({ kind }) => kind)), 'all']) {
    const of = judged.filter((one) => kind === 'all' || one.kind === kind);
    const [own, others] = [of.filter(({ answerable }) => answerable), of.filter(({ answerable }) => !answerable)];
    const share = (is: (one: (typeof own)[number]) => boolean) => percent(own.filter(is).length, own.length);
    const state = (name: string) => percent(others.filter(({ state }) => state === name).length, others.length);
    console.log(
      `  ${kind.padEnd(12)} ${String(own.length).padStart(3)}       ${share(({ state, isRight }) => state === 'sure' && isRight)}      ${share(({ state, isRight }) => state === 'sure' && !isRight)}         ${share(({ state, isRight, isSafe }) => state === 'sure' && !isRight && isSafe)}            ${share(({ state, amongFour }) => state === 'perhaps' && amongFour)}        ${share(({ state, amongFour }) => state === 'perhaps' && !amongFour)}  ${share(({ state }) => state === 'none')}  | ${String(others.length).padStart(4)} ${state('sure')}   ${state('perhaps')} ${state('none')}`,
    );
  }
  console.log('\nHow true the stated probability is: stated, queries, first answer right');
  const bins = judged.flatMap(({ stated, isRight }) => (stated === undefined ? [] : [{ stated, isRight }]));
  for (let bin = 0; bin < 10; bin++) {
    const within = bins.filter(({ stated }) => Math.min(9, Math.floor(stated * 10)) === bin);
    console.log(
      `  ${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}  ${String(within.length).padStart(4)}  ${percent(within.filter(({ isRight }) => isRight).length, within.length)} %`,
    );
  }
}
