/**
 * `npm run fit:confidence`: works out anew what makes an answer certain (lib/search/confidence.ts), from
 * phrasings of voices that the index had not learnt and from queries without an answer. Takes a minute;
 * the numbers it prints are put into `weights` by hand, after a look at bench:search.
 */
import { readFileSync } from 'node:fs';
import { searchSources } from '@/lib/pages/search-index';
import { buildIndex } from '@/lib/search/build/build-index';
import type { Evidence } from '@/lib/search/confidence';
import { createEngine } from '@/lib/search/engine';
import { loadContent } from '../site/content';
import { readQueries } from './queries';

/** Voices that ask as a search box is asked; dialect and English are harder than most of what comes. */
const voices = ['b', 'd', 'e', 'h', 'j', 'n', 'o'];
/** Share of unseen phrasings that may be refused. */
const mayRefuse = 0.035;
const fields = ['said', 'score', 'foreign', 'foreignShare', 'offtopic'] as const;

const library = loadContent();
const engineWithout = (voice?: string) => {
  const { index, words } = buildIndex(searchSources(library, voice));
  const engine = createEngine(index);
  engine.learn(words);
  return engine;
};

type Example = { values: number[]; answerable: boolean };
const example = (evidence: Evidence | undefined, answerable: boolean): Example[] =>
  evidence ? [{ values: fields.map((field) => evidence[field]), answerable }] : [];

const whole = engineWithout();
const examples = readQueries(readFileSync('tests/search/unanswerable.tsv', 'utf8')).rows.flatMap(({ query }) => {
  const { evidence, illicit } = whole.search(query!);
  return illicit ? [] : example(evidence, false);
});
for (const voice of voices) {
  const engine = engineWithout(voice);
  for (const { text } of library.phrasings.filter((phrasing) => phrasing.voice === voice)) {
    const { hits, evidence } = engine.search(text);
    if (hits[0]?.kind === 'words') examples.push(...example(evidence, true));
  }
}

const fitted = fit(examples);
const value = ({ values }: Example) => values.reduce((sum, field, at) => sum + field * fitted[at]!, 0);
const sure = examples
  .filter(({ answerable }) => answerable)
  .map(value)
  .sort((a, b) => a - b);
const needed = sure[Math.floor(sure.length * mayRefuse)]!;
const unanswerable = examples.filter(({ answerable }) => !answerable);
fields.forEach((field, at) => console.log(`  ${field}: ${fitted[at]!.toFixed(2)},`));
console.log(`  needed: ${needed.toFixed(2)},`);
console.log(
  `${((100 * unanswerable.filter((one) => value(one) <= needed).length) / unanswerable.length).toFixed(1)} % of the queries without an answer are recognised by these numbers`,
);

/** Logistic regression by gradient descent on standardised fields; both classes weigh the same. */
function fit(examples: readonly Example[]): number[] {
  const columns = fields.map((_, at) => examples.map(({ values }) => values[at]!));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spreads = columns.map(
    (column, at) => Math.sqrt(column.reduce((sum, x) => sum + (x - means[at]!) ** 2, 0) / column.length) || 1,
  );
  const rows = examples.map(({ values }) => values.map((x, at) => (x - means[at]!) / spreads[at]!));
  const counts = { yes: examples.filter(({ answerable }) => answerable).length, no: 0 };
  counts.no = examples.length - counts.yes;
  const slopes = fields.map(() => 0);
  let base = 0;
  for (let round = 0; round < 1500; round++) {
    const steps = fields.map((_, at) => -0.0005 * slopes[at]!);
    let baseStep = 0;
    rows.forEach((row, index) => {
      const { answerable } = examples[index]!;
      const likely = 1 / (1 + Math.exp(-row.reduce((sum, x, at) => sum + x * slopes[at]!, base)));
      const error = ((answerable ? 1 : 0) - likely) * (0.5 / (answerable ? counts.yes : counts.no));
      row.forEach((x, at) => (steps[at]! += error * x));
      baseStep += error;
    });
    steps.forEach((step, at) => (slopes[at]! += 4 * step));
    base += 4 * baseStep;
  }
  return slopes.map((slope, at) => slope / spreads[at]!);
}
