/**
 * `npm run bench:lighthouse`: what Lighthouse says of the built site on a phone. Prints the four scores of
 * each page and every audit that takes a point; ends with 1 when a score is below 100.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments, ensureChromium } from './chromium';
import { pageKinds } from './page-kinds';
import { siteServer } from './serve';

const pages = {
  home: pageKinds.home,
  article: pageKinds.article,
  topic: pageKinds.topic,
  search: `${pageKinds.search}?q=${encodeURIComponent('请先结算')}`,
  code: pageKinds.code,
};

const server = siteServer('out');
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const chrome = await launch({
  chromePath: ensureChromium(),
  chromeFlags: ['--headless=new', ...chromiumArguments],
  userDataDir: profile,
});

let lost = 0;
for (const [name, path] of Object.entries(pages)) {
  const run = await lighthouse(base + path, { port: chrome.port, logLevel: 'error' });
  if (!run) throw new Error(`Lighthouse gave no result for ${path}`);
  const { categories, audits } = run.lhr;
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
await chrome.kill();
rmSync(profile, { recursive: true, force: true });
server.close();
server.closeAllConnections();
console.log(lost === 0 ? 'All scores are 100.' : `${lost} scores are below 100.`);
process.exitCode = lost === 0 ? 0 : 1;
