/** `npm run bench:weight`: what each kind of page of out/ costs the reader, as it is served. */
import { existsSync, readFileSync } from 'node:fs';
import { topicUrl } from '@/lib/site/urls';
import { elementsOf, parsePage } from '../checks/built-page';
import { loadContent } from '../site/content';
import { pageKinds } from '../checks/page-kinds';
import { articleBudget, firstViewBudget, guideBudget, packings, requestBudget, weightOf } from '../checks/weight';

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
console.log(
  `budgets: article ≤ ${articleBudget.br / 1024} KB brotli and ${articleBudget.gz / 1024} KB gzip, guide step ≤ ${guideBudget / 1024} KB, first view ≤ ${firstViewBudget / 1024} KB, requests ≤ ${requestBudget}`,
);
