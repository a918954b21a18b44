/**
 * `npm run fit:confidence`: works out anew how sure the search may be (lib/search/confidence.ts), from phrasings of
 * voices that the index had not learnt and from queries without an answer. Takes a minute; the numbers it prints are
 * put into `weights` by hand, after a look at bench:search.
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
/** A query without an answer weighs as much as this many phrasings: they are fewer, and to be sure of one is worse. */
const unanswerableWeighs = 3;
const fields = ['said', 'score', 'lead', 'foreign', 'foreignShare', 'offtopic', 'telling'] as const;
/** What tells that a query is ours; how far the first answer is ahead of the second says nothing of it. */
const oursFields = fields.filter((field) => field !== 'lead');

const library = loadContent();
const engineWithout = (voice?: string) => {
  const { index, words } = buildIndex(searchSources(library, voice));
  const engine = createEngine(index);
  engine.learn(words);
  return engine;
};

type Example = { evidence: Evidence; right: boolean; ours: boolean };

const whole = engineWithout();
const examples: Example[] = readQueries(readFileSync('tests/search/unanswerable.tsv', 'utf8')).rows.flatMap(
  ({ query }) => {
    const { evidence, illicit } = whole.search(query!);
    return illicit || !evidence ? [] : [{ evidence, right: false, ours: false }];
  },
);
for (const voice of voices) {
  const engine = engineWithout(voice);
  for (const { text, slug } of library.phrasings.filter((phrasing) => phrasing.voice === voice)) {
    const { hits, evidence } = engine.search(text);
    if (evidence && hits[0]?.kind === 'words')
      examples.push({ evidence, right: library.articles[hits[0].place]!.slug === slug, ours: true });
  }
}

print('right', fields, ({ right }) => right);
print('ours', oursFields, ({ ours }) => ours);

function print(name: 'right' | 'ours', used: readonly (keyof Evidence)[], is: (example: Example) => boolean) {
  const { slopes, base } = fit(used, is);
  const known = new Map(used.map((field, at) => [field, slopes[at]!]));
  const numbers = fields.map((field) => `${field}: ${(known.get(field) ?? 0).toFixed(2)}`);
  console.log(`  ${name}: { ${numbers.join(', ')}, base: ${base.toFixed(2)} },`);
}

/** Logistic regression by gradient descent on standardised fields. */
function fit(used: readonly (keyof Evidence)[], is: (example: Example) => boolean): { slopes: number[]; base: number } {
  const columns = used.map((field) => examples.map(({ evidence }) => evidence[field]));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spreads = columns.map(
    (column, at) => Math.sqrt(column.reduce((sum, x) => sum + (x - means[at]!) ** 2, 0) / column.length) || 1,
  );
  const rows = examples.map((example) => ({
    values: used.map((field, at) => (example.evidence[field] - means[at]!) / spreads[at]!),
    is: is(example) ? 1 : 0,
    weight: example.ours ? 1 : unanswerableWeighs,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const slopes = used.map(() => 0);
  let base = 0;
  for (let round = 0; round < 3000; round++) {
    const steps = slopes.map((slope) => -0.001 * slope);
    let baseStep = 0;
    for (const { values, is, weight } of rows) {
      const likely = 1 / (1 + Math.exp(-values.reduce((sum, x, at) => sum + x * slopes[at]!, base)));
      const error = ((is - likely) * weight) / total;
      values.forEach((x, at) => (steps[at]! += 4 * error * x));
      baseStep += 4 * error;
    }
    steps.forEach((step, at) => (slopes[at]! += 0.5 * step));
    base += 0.5 * baseStep;
  }
  const unscaled = slopes.map((slope, at) => slope / spreads[at]!);
  return { slopes: unscaled, base: base - unscaled.reduce((sum, slope, at) => sum + slope * means[at]!, 0) };
}
