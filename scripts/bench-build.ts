/**
 * `npm run bench:build -- --articles 1000,5000,10000`: how long a site of that many answers takes to build, how
 * much memory, and whether both grow no faster than the site. Builds in a copy of this checkout: out/ and .build
 * stay as they are. Share pictures, which are drawn once and kept, are left out: all are one and the same file.
 */
import { spawn } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { copyCheckout } from './checkout';
import { writeGeneratedContent } from './generated-content';
import { costOf } from './processes';

/** What 10,000 answers may take. */
const limit = { articles: 10_000, seconds: 8 * 60, bytes: 4e9 };
/** How much more than in proportion a larger site may take: a machine is never quite the same twice. */
const margin = 1.2;

/** A stage begins with the first line that matches. */
const stages: [name: string, begins: RegExp][] = [
  ['content', /\] Checking content/],
  ['search', /\] Building the search/],
  ['compile', /\] Building pages/],
  ['collect', /Collecting page data/],
  ['pages', /Generating static pages/],
  ['finish', /Running onBuildComplete/],
  ['rest', /\] Placing numbers/],
];

type Run = { articles: number; seconds: number; processor: number; bytes: number; stages: Map<string, number> };

/** What the copy has in the place of our own. */
const fakes: Record<string, string> = {
  'lib/share/make-pictures.ts': `import { mkdirSync, writeFileSync } from 'node:fs';
export type NamedPictures = ReadonlyMap<string, unknown>;
export async function makePictures(pictures: NamedPictures, cache: string) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(cache + '/same.png', '');
  return { files: new Map([...pictures.keys()].map((name) => [name, cache + '/same.png'])), drawn: 0 };
}
`,
};

const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000,5000,10000' }, again: { type: 'boolean' } },
});
const sizes = values.articles
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
  console.error(`--articles ${values.articles}: whole numbers from 100 on, for example 1000,5000,10000`);
  process.exit(2);
}

const runs: Run[] = [];
for (const articles of sizes) {
  const copy = prepare(articles);
  runs.push(await build(copy, articles));
  if (values.again) {
    console.log('The same once more, nothing changed:');
    runs.push(await build(copy, articles));
  }
  rmSync(copy, { recursive: true });
}
printTable();
const failures = [...growth(), ...overLimit()];
console.log(
  failures.length === 0 ? '\nEverything holds.' : `\nNot held:\n${failures.map((text) => `  ${text}`).join('\n')}`,
);
process.exitCode = failures.length === 0 ? 0 : 1;

/** A copy of this checkout with as many answers. */
function prepare(articles: number): string {
  console.log(`\n${articles} answers: preparing …`);
  const copy = copyCheckout({ without: ['content'] });
  for (const [file, text] of Object.entries(fakes)) writeFileSync(join(copy, file), text);
  writeGeneratedContent('content', join(copy, 'content'), articles);
  return copy;
}

/** Builds the copy, and looks every other second what it costs: looking walks through all of its memory. */
async function build(copy: string, articles: number): Promise<Run> {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build'], { cwd: copy, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => child.kill();
  process.once('exit', stop);
  let bytes = 0;
  let processor = 0;
  const watch = setInterval(() => {
    const cost = costOf(child.pid!);
    bytes = Math.max(bytes, cost.bytes);
    processor = Math.max(processor, cost.seconds);
  }, 2_000);
  const begun = new Map<string, number>();
  const said: string[] = [];
  const read = (line: string) => {
    said.push(line);
    const stage = stages.find(([name, begins]) => !begun.has(name) && begins.test(line));
    if (!stage) return;
    begun.set(stage[0], seconds());
    console.log(`  ${seconds().toFixed(0).padStart(5)} s  ${stage[0]}`);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  const status = await new Promise((done) => child.once('close', done));
  clearInterval(watch);
  process.off('exit', stop);
  if (status !== 0 || !existsSync(join(copy, 'out/index.html'))) {
    console.error(`The build of ${articles} answers failed:\n${said.slice(-40).join('\n')}`);
    process.exit(1);
  }
  const ends = [...[...begun.values()].slice(1), seconds()];
  const taken = new Map([...begun].map(([name, from], at) => [name, ends[at]! - from]));
  console.log(
    `  ${seconds().toFixed(0).padStart(5)} s  done; ${processor.toFixed(0)} s of processor time, ${(bytes / 1e9).toFixed(2)} GB at most`,
  );
  return { articles, seconds: seconds(), processor, bytes, stages: taken };
}

function printTable() {
  const names = stages.map(([name]) => name);
  const cells = (all: string[]) => all.map((text) => text.padStart(9)).join('');
  console.log(`\nSeconds a stage; processor time, memory of all processes together, milliseconds an answer`);
  console.log(cells(['answers', ...names, 'all', 'processor', 'GB', 'ms each']));
  for (const { articles, stages: taken, seconds, processor, bytes } of runs) {
    console.log(
      cells([
        String(articles),
        ...names.map((name) => (taken.get(name) ?? 0).toFixed(1)),
        seconds.toFixed(0),
        processor.toFixed(0),
        (bytes / 1e9).toFixed(2),
        ((seconds * 1000) / articles).toFixed(1),
      ]),
    );
  }
}

/** What grows faster than the site, from one size to the next, by processor time: a machine may do other things too. */
function growth(): string[] {
  const fresh = runs.filter(({ articles }, at) => runs[at - 1]?.articles !== articles);
  return fresh.slice(1).flatMap((run, at) => {
    const before = fresh[at]!;
    const times = run.articles / before.articles;
    const grown = run.processor / before.processor;
    console.log(
      `${before.articles} → ${run.articles} answers, ${times.toFixed(1)} times: ${grown.toFixed(1)} times the processor time`,
    );
    return grown > times * margin
      ? [`${run.articles} answers take ${grown.toFixed(1)} times what ${before.articles} take`]
      : [];
  });
}

function overLimit(): string[] {
  return runs
    .filter(({ articles }) => articles === limit.articles)
    .flatMap(({ seconds, bytes }) => [
      ...(seconds > limit.seconds
        ? [`${limit.articles} answers take ${seconds.toFixed(0)} s; ${limit.seconds} s are wanted`]
        : []),
      ...(bytes > limit.bytes
        ? [`${limit.articles} answers take ${(bytes / 1e9).toFixed(1)} GB; ${limit.bytes / 1e9} GB are wanted`]
        : []),
    ]);
}
