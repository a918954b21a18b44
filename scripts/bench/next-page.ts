/**
 * `npm run bench:next-page`: from the tap on a link to the next page's headline on a slow phone (1.6 Mbps, 150 ms, a
 * processor four times slower), and the bytes it takes, for several rules of loading ahead. A page is gone on from by
 * the first of its related answers, and by the first that the search finds. `-- --pages 5` for fewer, `-- --only WORD`
 * for rules with a word in their names. Seconds of a busy machine say nothing: run it on an idle one.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createLine } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer-today';
import { chromiumArguments, ensureChromium } from '../checks/chromium';
import { listening } from '../checks/servers';
import { loadContent } from '../site/content';
import { siteHandler } from '../site/serve';
import { middle, needsBuild } from './shared';

const { pages, only } = parseArgs({
  options: { pages: { type: 'string', default: '15' }, only: { type: 'string', default: '' } },
}).values;
const ahead = [{ where: { href_matches: ['/', '/*/'] }, eagerness: 'moderate' }];
const first = { selector_matches: '.related > section li:first-child a, .found li:first-child a' };
const variants = Object.entries({
  nothing: {},
  'prefetch under the finger': { prefetch: ahead },
  'prerender under the finger': { prerender: ahead },
  'the same, and prerender the first at once': {
    prefetch: ahead,
    prerender: [{ where: first, eagerness: 'immediate' }],
  },
}).filter(([name]) => name.includes(only));
const bytesPerMs = 1_600_000 / 8 / 1000;
const latency = 150;
/** From the finger's coming down to its going up; what is read before; until all has come that the next page loads. */
const [press, reading, settling] = [90, 1000, 500];

needsBuild('out/index.html');

/**
 * Tells when the headline was drawn; `activationStart` says whether the page was made before. Without a service worker,
 * which would fetch the page once more, in pages that are made ahead too.
 */
const report = `<script>delete Navigator.prototype.serviceWorker;new PerformanceObserver((list)=>{const [{renderTime}]=list.getEntries(),
[{activationStart}]=performance.getEntriesByType('navigation');fetch('/drawn',{method:'POST',body:JSON.stringify({
path:location.pathname,at:performance.timeOrigin+renderTime,made:activationStart>0})})}).observe({type:'element',buffered:true})</script>`;

/** A page with the rules that are measured in place of its own. */
function withRules(html: string): string {
  const mark = '<script type="speculationrules">';
  const from = html.indexOf(mark) + mark.length;
  return html.slice(0, from) + rules + html.slice(html.indexOf('</script>', from));
}

type Drawn = { path: string; at: number; made: boolean };
let drawn: Drawn[] = [];
let rules = '';
const site = siteHandler('out');
const server = createServer((request, response) => {
  const path = request.url!.split('?')[0]!;
  if (path === '/drawn') {
    request.on('data', (text) => drawn.push(JSON.parse(String(text)) as Drawn));
    return response.writeHead(204).end();
  }
  if (!path.endsWith('/')) return site(request, response);
  const html = withRules(readFileSync(`out${path}index.html`, 'utf8'))
    .replace('<h1', '<h1 elementtiming="headline"')
    .replace('</head>', `${report}</head>`);
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' });
  response.end(brotliCompressSync(html));
});
const behindLine = await listening(server);
let taken = 0;
let free = 0;
/** All connections share one line, whose bytes come as late as those of a slow phone; what a page made ahead asks too. */
const line = createLine((reader) => {
  const behind = connect(behindLine, '127.0.0.1');
  reader.pipe(behind);
  behind.on('data', (bytes) => {
    taken += bytes.length;
    const now = performance.now();
    free = Math.max(free, now) + bytes.length / bytesPerMs;
    setTimeout(() => reader.writable && reader.write(bytes), free + latency - now);
  });
  const end = () => (reader.destroy(), behind.destroy());
  for (const side of [reader, behind]) side.on('error', end).on('close', end);
});
const base = `http://127.0.0.1:${await listening(line)}`;
/** As large as a phone and touched by fingers. Playwright forbids pages that are made ahead. */
const phone = await launch({
  executablePath: ensureChromium(),
  args: [...chromiumArguments, '--enable-features=Prerender2InHeadlessMode'],
  pipe: true,
  defaultViewport: { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
});

type Visit = { ms: number; made: boolean; before: number; after: number };

/** Where the first link stands, and where it leads. */
const linkIn = (page: Page, selector: string) =>
  page.$eval(selector, (found) => {
    const link = found as HTMLAnchorElement;
    link.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = link.getBoundingClientRect();
    return { x: x + width / 3, y: y + height / 2, path: link.pathname };
  });

/** Reads a page, asks the search something if there is a query, then taps the first link that is found there. */
async function visit(from: string, selector: string, query?: string): Promise<Visit> {
  const context = await phone.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await page.emulateCPUThrottling(4);
    await page.goto(base + from);
    await page.waitForFunction(() => customElements.get('search-box'));
    if (query) {
      await page.focus('#q');
      await page.keyboard.sendCharacter(query);
    }
    await page.waitForSelector(selector);
    await linkIn(page, selector);
    await later(reading);
    const { x, y, path } = await linkIn(page, selector);
    drawn = [];
    const finger = await page.touchscreen.touchStart(x, y);
    const atTap = taken;
    await later(press);
    const tapped = performance.timeOrigin + performance.now();
    await finger.end();
    const seen = await drawnAt(path);
    await later(settling);
    return { ms: seen.at - tapped, made: seen.made, before: atTap, after: taken - atTap };
  } finally {
    taken = 0;
    await context.close();
  }
}

async function drawnAt(path: string): Promise<Drawn> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await later(20)) {
    const seen = drawn.find((one) => one.path === path);
    if (seen) return seen;
  }
  throw new Error('A page did not come within a minute.');
}

const { articles } = loadContent();
const every = Math.max(1, Math.floor(articles.length / Number(pages)));
const chosen = articles.filter((_, at) => at % every === 0).slice(0, Number(pages));
const seen = new Map<string, Visit[]>();
const note = (name: string, one: Visit) => seen.set(name, [...(seen.get(name) ?? []), one]);
for (const { url, question } of chosen) {
  // In turns, so that what else the machine does falls on all alike.
  for (const [name, variant] of variants) {
    rules = JSON.stringify(variant);
    note(`related: ${name}`, await visit(url, '.related li a'));
    note(`result: ${name}`, await visit('/search/', '.found li a', question.slice(0, 6)));
  }
  process.stderr.write('.');
}

const kilobytes = (values: number[]) => `${(middle(values) / 1024).toFixed(1)} KB`.padStart(10);
console.log(
  '\nfirst link of a page, and of what is found'.padEnd(53),
  '  median     90 %    made ahead   before      after tap',
);
for (const [name, visits] of [...seen].sort()) {
  const times = visits.map(({ ms }) => ms);
  console.log(
    name.padEnd(52),
    ...[0.5, 0.9].map((of) => `${middle(times, of).toFixed(0)} ms`.padStart(8)),
    `${visits.filter(({ made }) => made).length} of ${visits.length}`.padStart(12),
    kilobytes(visits.map(({ before }) => before)),
    kilobytes(visits.map(({ after }) => after)),
  );
}
await phone.close();
process.exit(0);
