/** `npm run bench:weight`: what each kind of page of out/ costs the reader. */
import { existsSync } from 'node:fs';
import { loadContent } from './content';
import { articleBudget, firstViewBudget, pageKinds, requestBudget, weightOf, type Weight } from './weight';

if (!existsSync('out/index.html')) {
  console.error('out/ holds no site; run npm run build first.');
  process.exit(1);
}
const heaviest = (files: string[]): Weight =>
  files.map((file) => weightOf('out', file)).reduce((a, b) => (b.html + b.script > a.html + a.script ? b : a));
const articles = loadContent().articles.map(({ url }) => `${url.slice(1)}index.html`);

console.log('kind        HTML+CSS br   script br   requests   heaviest page');
for (const [kind, files] of Object.entries({ ...pageKinds, article: articles })) {
  const { file, html, script, requests } = heaviest(files);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(2)} KB`;
  console.log(
    `${kind.padEnd(11)} ${kilobytes(html).padStart(11)} ${kilobytes(script).padStart(11)} ${String(requests).padStart(10)}   ${file}`,
  );
}
console.log(
  `budgets: article ≤ ${articleBudget / 1024} KB, first view ≤ ${firstViewBudget / 1024} KB, requests ≤ ${requestBudget}`,
);
