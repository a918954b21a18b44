/**
 * `npm run search -- "请先结帐"` asks the search as the site does; `--queries FILE.tsv` asks every line of a
 * table and prints one JSON object a line.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { searchFiles } from '@/lib/pages/search-index';
import { createEngine } from '@/lib/search/engine';
import { loadContent } from './content';
import { readQueries } from './queries';

const usage = `用法：npm run search -- "请先结帐"
      npm run --silent search -- --queries 文件.tsv   （第一行是栏名，要有 query 一栏）`;
const most = 10;

const { values, positionals } = readArguments();
if (values.queries === undefined && positionals.length === 0) end(usage);
if (values.queries !== undefined && !existsSync(values.queries)) end(`没有这个文件：${values.queries}`);

const library = loadContent();
const { index, words, bodies } = searchFiles(library);
const engine = createEngine(index);
engine.learn(words);
engine.learnBodies(bodies);

if (values.queries === undefined) print(positionals.join(' '));
else {
  const { rows, problem } = readQueries(readFileSync(values.queries, 'utf8'));
  if (problem) end(`${values.queries}: ${problem}`);
  for (const { query } of rows) console.log(JSON.stringify(answer(query!)));
}

/** What a query leads to, for programs. */
function answer(query: string) {
  const { hits, confident } = engine.search(query);
  const results = hits.slice(0, most).map(({ place, kind, score }) => {
    const { slug, id } = library.articles[place]!;
    return { slug, id, kind, score: Number(score.toFixed(4)) };
  });
  return { query, confident, results };
}

/** The same for people. */
function print(query: string) {
  const { hits, confident, illicit, code, view } = engine.search(query);
  const [typed, righted] = engine.readings(query);
  if (righted !== undefined) console.log(`${typed} → ${righted}`);
  if (code !== undefined) console.log(`应答码 ${index.codes[code]!.code}：${index.codes[code]!.name}`);
  if (view) console.log('大字版');
  if (!confident && !view)
    console.log(illicit ? '这件事本站不提供办法。' : '没有把握：页面会显示主题、常问的问题和客服。');
  for (const { place, kind, score } of hits.slice(0, most)) {
    const { id, question, stamp } = index.answers[place]!;
    console.log(`${id}  ${score.toFixed(2)}  ${kind.padEnd(6)}  ${question}（${stamp}）`);
  }
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { queries: { type: 'string' } } });
  } catch {
    return end(usage);
  }
}

function end(message: string): never {
  console.error(message);
  process.exit(2);
}
