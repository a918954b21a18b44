/**
 * `npm run bench:weight`: what each kind of page of out/ costs the reader, as it is served, and how high it stands on a phone. With `-- --browser FOLDER` also
 * what an answer asks of a slow phone, beside the site in that folder (as an earlier build left it in out/).
 */
import { readFileSync } from 'node:fs';
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
  type Weight,
} from '../checks/weight';
import { loadContent } from '../site/content';
import { heightsOf, workOf } from './on-a-phone';
import { middle, needsBuild } from './shared';

needsBuild('out/index.html');
const fileOf = (url: string) => (url === pageKinds['not found'] ? '404.html' : `${url.slice(1)}index.html`);
const library = loadContent();
const kinds: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(pageKinds).map(([kind, url]) => [kind, [url]])),
  topic: library.topics.map(({ slug }) => topicUrl(slug)),
  article: library.articles.map(({ url }) => url),
  code: library.codes.map(({ url }) => url),
  'guide step': library.guides.flatMap(({ steps }) => steps.map(({ url }) => url)),
};
/** What pages weigh in each packing: brotli, then gzip. */
const weigh = (urls: string[]) => {
  const files = urls
    .map(fileOf)
    .map((file) => ({ file, elements: elementsOf(parsePage(readFileSync(`out/${file}`, 'utf8'))) }));
  return packings.map((packing) => files.map(({ file, elements }) => weightOf('out', file, elements, packing)));
};
const viewOf = ({ html, loaded }: Weight) => html + loaded;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;

console.log('kind               HTML+CSS br   HTML+CSS gz   loaded br   loaded gz  requests   heaviest page');
for (const [kind, urls] of Object.entries(kinds)) {
  const [br, gz] = weigh(urls).map((pages) => pages.reduce((a, b) => (viewOf(b) > viewOf(a) ? b : a)));
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

const middleViews = weigh(kinds.article!).map((pages) => kilobytes(middle(pages.map(viewOf))));
console.log(`answer in the middle, with script: ${middleViews.join(' br, ')} gz`);
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
  const folders = [browser, 'out'];
  const [before, after] = await workOf(folders, pageKinds.article, 15);
  for (const [at, work] of [before!, after!].entries()) {
    const times = Object.entries(work).map(([name, time]) => `${name} ${time.toFixed(1)} ms`);
    console.log(folders[at]!.padEnd(18), times.join('  '));
  }
  console.log(`main thread: ${(after!.sum / before!.sum).toFixed(2)} of before`);
}
