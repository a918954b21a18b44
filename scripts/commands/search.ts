/**
 * `npm run search -- "请先结帐"` asks the search as the site does; `--queries FILE.tsv` asks every line of a
 * table and prints one JSON object a line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Library } from '@/lib/content/library';
import { searchFiles } from '@/lib/pages/search-index';
import { createEngine, type Engine } from '@/lib/search/engine';
import { command, Refusal, type Terminal } from '../command';
import { loadContent } from '../site/content';
import { readQueries } from '../bench/queries';

const usage = `用法：npm run search -- "请先结帐"
      npm run --silent search -- --queries 文件.tsv   （第一行是栏名，要有 query 一栏）`;
const most = 10;
const unsure = {
  perhaps: '没有把握：页面只说“可能是这些”，不盖章。',
  none: '没有答案：页面会显示主题、常问的问题和客服。',
};

export const run = command(usage, (args, terminal) => {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { queries: { type: 'string' } } });
  const query = positionals.join(' ');
  const file = values.queries;
  if (query === '' && file === undefined) throw new Refusal(usage, 2);
  if (file === undefined) {
    print(query, theSearch(), terminal);
    return 0;
  }
  if (!existsSync(file)) throw new Refusal(`没有这个文件：${file}`, 2);
  const { rows, problem } = readQueries(readFileSync(file, 'utf8'));
  if (problem) throw new Refusal(`${file}: ${problem}`, 2);
  const search = theSearch();
  for (const { query } of rows) terminal.log(JSON.stringify(answer(query!, search)));
  return 0;
});

/** The content with its search. */
export type Search = { library: Library; index: ReturnType<typeof searchFiles>['index']; engine: Engine };

/** The search as a reader has it once all stages have arrived. */
export function theSearch(): Search {
  const library = loadContent();
  const { index, words, bodies } = searchFiles(library);
  const engine = createEngine(index);
  engine.learn(words);
  engine.learnBodies(bodies);
  return { library, index, engine };
}

/** What a query leads to, for programs. */
function answer(query: string, { library, engine }: Search) {
  const { hits, state } = engine.search(query);
  const results = hits.slice(0, most).map(({ place, kind, score }) => {
    const { slug, id } = library.articles[place]!;
    return { slug, id, kind, score: Number(score.toFixed(4)), tone: engine.answer(place)!.tone };
  });
  return { query, state, confident: state === 'sure', results };
}

/** The same for people. */
function print(query: string, { index, engine }: Search, { log }: Terminal) {
  const { hits, state, illicit, code, view, readings } = engine.search(query);
  const [typed, righted] = readings;
  if (righted !== undefined) log(`${typed} → ${righted}`);
  if (code !== undefined) log(`应答码 ${index.codes[code]!.code}：${index.codes[code]!.name}`);
  if (view) log('大字版');
  if (!view && state !== 'sure') log(illicit ? '这件事本站不提供办法。' : unsure[state]);
  for (const { place, kind, score } of hits.slice(0, most)) {
    const { id, question, stamp } = index.answers[place]!;
    log(`${id}  ${score.toFixed(2)}  ${kind.padEnd(6)}  ${question}（${stamp}）`);
  }
}
