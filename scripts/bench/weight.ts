/**
 * `npm run bench:weight`: what each kind of page of out/ costs the reader, as it is served, and how high it stands on a phone. With `-- --browser FOLDER` also
 * what an answer asks of a slow phone, beside the site in that folder (as an earlier build left it in out/).
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { topicUrl } from '@/lib/site/urls';
import { elementsOf, parsePage } from '../checks/built-page';
import { pageKinds } from '../checks/page-kinds';
import {
  articleBudget,
  articleViewBudget,
  firstViewBudget,
  middleViewBudget,
  packings,
  requestBudget,
  smallPageBudget,
  weightOf,
} from '../checks/weight';
import { loadContent } from '../site/content';
import { heightsOf } from './heights';
import { workOf } from './main-thread';

if (!existsSync('out/index.html')) {
  console.error('out/ holds no site; run npm run build first.');
  process.exit(1);
}
const fileOf = (url: string) => (url === pageKinds['not found'] ? '404.html' : `${url.slice(1)}index.html`);
const library = loadContent();
const kinds: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(pageKinds).map(([kind, url]) => [kind, [url]])),
  topic: library.topics.map(({ slug }) => topicUrl(slug)),
  article: library.articles.map(({ url }) => url),
  code: library.codes.map(({ url }) => url),
  'guide step': library.guides.flatMap(({ steps }) => steps.map(({ url }) => url)),
};
/** The heaviest page of a kind in each packing: brotli, then gzip. */
const heaviest = (urls: string[]) => {
  const files = urls
    .map(fileOf)
    .map((file) => ({ file, elements: elementsOf(parsePage(readFileSync(`out/${file}`, 'utf8'))) }));
  return packings.map((packing) =>
    files
      .map(({ file, elements }) => weightOf('out', file, elements, packing))
      .reduce((a, b) => (b.html + b.loaded > a.html + a.loaded ? b : a)),
  );
};
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;

console.log('kind               HTML+CSS br   HTML+CSS gz   loaded br   loaded gz  requests   heaviest page');
for (const [kind, urls] of Object.entries(kinds)) {
  const [br, gz] = heaviest(urls);
  console.log(
    [
      kind.padEnd(18),
      kilobytes(br!.html).padStart(11),
      kilobytes(gz!.html).padStart(13),
      kilobytes(br!.loaded).padStart(11),
      kilobytes(gz!.loaded).padStart(11),
      String(br!.requests).padStart(9),
      `  ${br!.file}`,
    ].join(' '),
  );
}

const middle = (packing: (typeof packings)[number]) => {
  const views = kinds
    .article!.map(fileOf)
    .map((file) => weightOf('out', file, elementsOf(parsePage(readFileSync(`out/${file}`, 'utf8'))), packing))
    .map(({ html, loaded }) => html + loaded)
    .sort((a, b) => a - b);
  return views[Math.floor(views.length / 2)]!;
};
console.log(
  `answer in the middle, with script: ${packings.map((packing) => kilobytes(middle(packing))).join(' br, ')} gz`,
);
console.log(
  `budgets: answer ≤ ${articleBudget} bytes, with script ≤ ${kilobytes(articleViewBudget.br)} br and ${kilobytes(articleViewBudget.gz)} gz, in the middle ≤ ${kilobytes(middleViewBudget)} br; code, guide, topic ≤ ${kilobytes(smallPageBudget)} br; first view ≤ ${kilobytes(firstViewBudget)}, requests ≤ ${requestBudget}`,
);

const px = (place: number | undefined) => (place === undefined ? '' : `${Math.round(place)} px`).padStart(12);
console.log('\nat 360 px          screens, middle      most  first step ends  full one begins');
for (const { kind, middle, most, firstStep, fullStep } of await heightsOf('out', kinds))
  console.log(
    kind.padEnd(18),
    middle.toFixed(1).padStart(15),
    most.toFixed(1).padStart(9),
    px(firstStep),
    px(fullStep),
  );

const { browser } = parseArgs({ options: { browser: { type: 'string' } } }).values;
if (browser) {
  const [before, after] = await workOf([browser, 'out'], pageKinds.article, 15);
  for (const work of [before!, after!]) {
    const { folder, ...times } = work;
    console.log(
      folder.padEnd(18),
      Object.entries(times)
        .map(([name, time]) => `${name} ${time.toFixed(1)} ms`)
        .join('  '),
    );
  }
  console.log(`main thread: ${(after!.sum / before!.sum).toFixed(2)} of before`);
}
