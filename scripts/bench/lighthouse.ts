/**
 * `npm run bench:lighthouse`: what Lighthouse says of the built site on a phone. Of three runs a page the one
 * with the middle performance counts. Prints the four scores of each page and every audit that takes a
 * point; ends with 1 when a score is below 100.
 */
import type { RunnerResult } from 'lighthouse';
import { launch } from 'puppeteer-today';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { pageKinds } from '../checks/page-kinds';
import { listening } from '../checks/servers';
import { siteServer } from '../site/serve';
import { ownPackage } from './own-packages';
import { needsBuild } from './shared';

const { default: lighthouse } = (await import(ownPackage('lighthouse'))) as typeof import('lighthouse');

const rounds = 3;
const pages = {
  home: pageKinds.home,
  article: pageKinds.article,
  topic: pageKinds.topic,
  search: pageKinds.search,
  found: `${pageKinds.search}?q=${encodeURIComponent('请先结算')}`,
  code: pageKinds.code,
};

needsBuild('out/index.html');
const server = siteServer('out');
const base = `http://127.0.0.1:${await listening(server)}`;
const browser = await launch({ executablePath: ensureChromium(), args: chromiumArguments });
const port = Number(new URL(browser.wsEndpoint()).port);

let lost = 0;
for (const [name, path] of Object.entries(pages)) {
  const runs: RunnerResult['lhr'][] = [];
  for (let round = 0; round < rounds; round++) {
    // Search is kept out of search engines on purpose (noindex), which Lighthouse would call a fault.
    const skipAudits = path.startsWith(pageKinds.search) ? ['is-crawlable'] : [];
    const run = await lighthouse(base + path, { port, logLevel: 'error', skipAudits });
    if (!run) throw new Error(`Lighthouse gave no result for ${path}`);
    runs.push(run.lhr);
  }
  runs.sort((a, b) => (a.categories.performance!.score ?? 0) - (b.categories.performance!.score ?? 0));
  const { categories, audits } = runs[Math.floor(rounds / 2)]!;
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.log(`${name.padEnd(8)} ${scores.join(' · ')}`);
  for (const { title, auditRefs } of Object.values(categories)) {
    for (const { id, weight } of auditRefs) {
      const audit = audits[id]!;
      if (weight === 0 || audit.score === null || audit.score === 1) continue;
      console.log(`         ${title}: ${id} ${audit.score} ${audit.displayValue ?? audit.title}`);
    }
  }
  lost += Object.values(categories).filter(({ score }) => Math.round((score ?? 0) * 100) < 100).length;
}
await browser.close();
server.close();
server.closeAllConnections();
console.log(lost === 0 ? 'All scores are 100.' : `${lost} scores are below 100.`);
process.exitCode = lost === 0 ? 0 : 1;
