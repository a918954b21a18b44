/**
 * `npm run bench:build`: how long the site takes to build from nothing, beside a plain Next export of as many pages in the
 * same minutes, and after one sentence was edited, all by the pace of this machine; then sites of 1,000 and 10,000 answers (`-- --articles 1000`; none
 * with `-- --articles 0`). Builds in copies of this checkout: out/ and .build stay as they are. Share pictures of large
 * sites, which are drawn once and kept, are left out: all are one and the same file.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadLibrary } from '@/lib/content/inspect';
import { copyCheckout } from '../checks/checkout';
import { differences } from '../checks/differences';
import { paceBy, paceLine, plainExport, plainSite, yardstick } from '../checks/pace';
import { writeGeneratedContent } from './generated-content';
import { costOf } from './processes';
import { tellEnd } from './shared';

/** Seconds at the pace of the machine on which they were set (../checks/pace.ts) that a build may take, or a check of content of which a sentence is new; beside a plain export of Next, how many times as long; bytes of memory at the most. */
const limits = {
  full: 15,
  timesPlain: 2,
  edit: 4,
  check: 2,
  large: [
    { articles: 1_000, seconds: 45 },
    { articles: 10_000, seconds: 240, bytes: 3e9 },
  ],
};

/** A step of the build begins with the first line that matches. */
const stages: [name: string, begins: RegExp][] = [
  ['content', /\] Checking content/],
  ['code', /\] Making styles/],
  ['pages', /\] Making pages/],
  ['publish', /\] Checking the new site/],
];

type Run = { name: string; seconds: number; processor: number; bytes: number; stages: Map<string, number> };

/** What a copy has in the place of our own: pictures that cost nothing. */
const noPictures = `import { mkdirSync, writeFileSync } from 'node:fs';
export type NamedPictures = ReadonlyMap<string, unknown>;
export const missingCharacters = () => [];
export async function makePictures(pictures: NamedPictures, cache: string) {
  mkdirSync(cache, { recursive: true });
  writeFileSync(cache + '/same.png', 'x');
  return { files: new Map([...pictures.keys()].map((name) => [name, cache + '/same.png'])), drawn: 0 };
}
`;

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000,10000' } } });
const sizes = values.articles
  .split(',')
  .map(Number)
  .filter((size) => size !== 0);
if (!sizes.every((size) => Number.isInteger(size) && size >= 100)) {
  console.error(`--articles ${values.articles}: whole numbers from 100 on, for example 1000,10000, or 0 for none`);
  process.exit(2);
}

const runs: Run[] = [];
const failures: string[] = [];
const hold = (what: string, value: number, limit: number, unit: string) => {
  console.log(`${what}: ${value.toFixed(1)}${unit} (at most ${limit.toFixed(1)}${unit})`);
  if (value > limit) failures.push(`${what}: ${value.toFixed(1)}${unit} instead of ${limit.toFixed(1)}${unit}`);
};
const here = await exportPlain(yardstick.pages);
console.log(paceLine(here.seconds));
/** Limits of seconds go by the pace of this machine. */
const holdSeconds = (what: string, { seconds }: Run, limit: number) =>
  hold(`${what} (${limit} s where that was set)`, seconds, limit * paceBy(here.seconds), ' s');

await todaysSite();
for (const articles of sizes) await largeSite(articles);
printTable();
tellEnd(failures);

/** From nothing, beside a plain export; after an edit; and that the edited site is the one a full build makes. */
async function todaysSite() {
  const copy = copyCheckout();
  const full = await build(copy, 'from nothing');
  const { addresses } = loadLibrary({ content: join(copy, 'content'), shown: 'content', public: join(copy, 'public') });
  const plain = await exportPlain(addresses.size);
  holdSeconds('From nothing', full, limits.full);
  hold(
    `Beside a plain export of Next of ${addresses.size} pages`,
    full.seconds / plain.seconds,
    limits.timesPlain,
    ' times',
  );
  const article = join(copy, 'content/articles/prompts/201-settle-first-prompt.md');
  const edit = (from: RegExp, to: string) => writeFileSync(article, readFileSync(article, 'utf8').replace(from, to));
  // The last sentence of the body; then what results and pictures show, of which the search index is made.
  edit(/。(?=[^。]*$)/, '，别急。');
  const check = await measured('checked', copy, ['scripts/run.mjs', 'check-content'], 'content/words.yaml');
  holdSeconds('A check after an edited sentence', check, limits.check);
  holdSeconds('After an edited sentence', await build(copy, 'edited'), limits.edit);
  edit(/^answer: (.)/m, 'answer: $1请看：');
  holdSeconds('After the answer in short was edited', await build(copy, 'edited in short'), limits.edit);
  renameSync(join(copy, 'out'), join(copy, 'edited'));
  for (const made of ['.build', '.next']) rmSync(join(copy, made), { recursive: true, force: true });
  await build(copy, 'edited, from nothing');
  const different = differences(join(copy, 'edited'), join(copy, 'out'));
  if (different.length > 0) failures.push(`The edited site is not what a full build makes: ${different.join(', ')}`);
  rmSync(copy, { recursive: true });
}

async function largeSite(articles: number) {
  const copy = copyCheckout({ without: ['content'] });
  writeFileSync(join(copy, 'lib/share/make-pictures.ts'), noPictures);
  writeGeneratedContent('content', join(copy, 'content'), articles);
  const run = await build(copy, `${articles} answers`);
  const limit = limits.large.find((large) => large.articles === articles);
  if (limit) holdSeconds(`${articles} answers`, run, limit.seconds);
  if (limit?.bytes) hold(`${articles} answers`, run.bytes / 1e9, limit.bytes / 1e9, ' GB');
  rmSync(copy, { recursive: true });
}

/** The least that Next itself takes for so many pages. */
async function exportPlain(pages: number): Promise<Run> {
  const copy = plainSite(pages);
  const run = await measured(`plain export, ${pages}`, copy, plainExport.args, plainExport.makes);
  rmSync(copy, { recursive: true });
  return run;
}

function build(copy: string, name: string) {
  return measured(name, copy, ['scripts/run.mjs', 'build'], 'out/index.html');
}

/** Runs a program of Node in a copy, and looks every other second what it costs: looking walks through all of its memory. */
async function measured(name: string, cwd: string, args: string[], makes: string): Promise<Run> {
  console.log(`\n${name} …`);
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  const env: NodeJS.ProcessEnv = { ...process.env, ...plainExport.env };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
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
    const stage = stages.find(([stage, begins]) => !begun.has(stage) && begins.test(line));
    if (stage) begun.set(stage[0], seconds());
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  const status = await new Promise((done) => child.once('close', done));
  clearInterval(watch);
  process.off('exit', stop);
  if (status !== 0 || !existsSync(join(cwd, makes))) {
    console.error(`${name} failed:\n${said.slice(-40).join('\n')}`);
    process.exit(1);
  }
  const ends = [...[...begun.values()].slice(1), seconds()];
  const taken = new Map([...begun].map(([stage, from], at) => [stage, ends[at]! - from]));
  const run = { name, seconds: seconds(), processor, bytes, stages: taken };
  console.log(
    `  ${run.seconds.toFixed(1)} s, ${processor.toFixed(0)} s of processor time, ${(bytes / 1e9).toFixed(2)} GB`,
  );
  runs.push(run);
  return run;
}

function printTable() {
  const names = stages.map(([name]) => name);
  const row = (name: string, cells: string[]) => name.padEnd(22) + cells.map((text) => text.padStart(10)).join('');
  console.log('\nSeconds a stage; processor time, memory of all processes together');
  console.log(row('', [...names, 'all', 'processor', 'GB']));
  for (const { name, stages: taken, seconds, processor, bytes } of runs) {
    const cells = [...names.map((stage) => taken.get(stage)), seconds, processor].map(
      (value) => value?.toFixed(1) ?? '',
    );
    console.log(row(name, [...cells, (bytes / 1e9).toFixed(2)]));
  }
}
