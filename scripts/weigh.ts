/** `npm run bench:weight`: what each kind of page of out/ costs the reader. */
import { existsSync } from 'node:fs';
import { topicUrl } from '@/lib/site/urls';
import { loadContent } from './content';
import { pageKinds } from './page-kinds';
import { articleBudget, firstViewBudget, requestBudget, weightOf, type Weight } from './weight';

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
};
const heaviest = (urls: string[]): Weight =>
  urls.map((url) => weightOf('out', fileOf(url))).reduce((a, b) => (b.html + b.script > a.html + a.script ? b : a));

console.log('kind               HTML+CSS br   script br   requests   heaviest page');
for (const [kind, urls] of Object.entries(kinds)) {
  const { file, html, script, requests } = heaviest(urls);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;
  console.log(
    `${kind.padEnd(18)} ${kilobytes(html).padStart(11)} ${kilobytes(script).padStart(11)} ${String(requests).padStart(10)}   ${file}`,
  );
}
console.log(
  `budgets: article ≤ ${articleBudget / 1024} KB, first view ≤ ${firstViewBudget / 1024} KB, requests ≤ ${requestBudget}`,
);
