/** Building the site: what it is made from, and how a new one takes the place of the old. */
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadingRules } from '@/components/site/document';
import { addressOf, elementScripts, scriptFiles, worker } from '@/lib/assets/assets';
import { calendarReminder } from '@/lib/content/holidays';
import { keyOf } from '@/lib/content/kept';
import { dataOf, wordsOf, type Library } from '@/lib/content/library';
import { ContentError } from '@/lib/content/problems';
import { sampleReminder } from '@/lib/content/sample';
import { securityReminder } from '@/lib/content/security';
import { builtSite, formatSite, policyHash, siteFileUrl } from '@/lib/deploy/built-site';
import { configFiles } from '@/lib/deploy/config-files';
import { filesOf } from '../bundle.mjs';
import { inTurns } from './in-turns';
import { madeOfCode } from './made-of-code';
import { MadePages } from './made-pages';
import { readPages } from './routes';
import { Staging } from './staging';
import { useLibrary } from '@/lib/pages/library';
import { rememberFrom } from '@/lib/pages/remembered';
import { sharePictures } from '@/lib/pages/share';
import { beijingTime } from '@/lib/payout/days';
import { makePictures } from '@/lib/share/make-pictures';
import type { Inlined } from '@/lib/site/headers';
import { brand, colour } from '@/lib/site/colours';
import { basePath, notFoundUrl, shareUrl, signUrl, workerUrl } from '@/lib/site/urls';
import { configuredSite, inspectDir } from './content';
import { contentCache, contentDir, fingerprint, inputs, sources } from './inputs';
import { keptIn } from './kept';
import { builtBy, claimBuild, isPublished, mendSwitch, publish } from './publish';
import type { ReadAhead } from './threads/read-ahead';
import { besides, startFiles, startThread } from './threads';
import { work } from './work';

/** Where a new site is put together. */
const staged = join(work, 'out');
/** Share pictures of this and earlier builds: what has not changed is not drawn again. */
const pictureCache = join(work, 'share');
/** What the pages of the last build were made from. */
const pagesFile = join(work, 'pages.json');
/** Answers, from which on two threads read them where nothing is kept. */
const enoughForTwo = 300;
/** Pages, from which on none is packed by the last level: ten thousand would take minutes. */
const many = 2_000;

/** Builds the site unless `out/` was built from exactly the present files. */
export async function buildIfChanged() {
  mendSwitch();
  if (isPublished(fingerprint())) console.log('The site is up to date.');
  else await buildSite();
}

/**
 * Builds the site into `out/`, and ends the program when that fails. The content is checked first; the
 * new site is written to a folder of its own and takes the place of `out/` only when it is whole. After
 * any failure `out/` is as it was.
 */
export async function buildSite(makeFiles = startFiles()) {
  try {
    mendSwitch();
    const release = claimBuild();
    await build(makeFiles);
    // `npm start` goes on to serve; another build may come beside it.
    release();
  } catch (error) {
    console.error(`${reasonOf(error)}\nout/ is as it was.`);
    process.exit(1);
  }
}

/** Why a build failed. A mistake in the program itself is told with its place. */
function reasonOf(error: unknown): string {
  if (isDiskFull(error))
    return `The disk is full: make room on the disk of ${resolve(work)} (df -h ${work}), then build again.`;
  if (!(error instanceof Error)) return String(error);
  return [TypeError, RangeError, ReferenceError].some((kind) => error instanceof kind) ? error.stack! : error.message;
}

/** Also when another program of the build met it: then less is left than any file needs. */
const isDiskFull = (error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return true;
  const { bavail, bsize } = statfsSync(existsSync(work) ? work : '.');
  return bavail * bsize < 100_000;
};

async function build(makeFiles: ReturnType<typeof startFiles>) {
  // Node would let the heap of each thread grow to several times what is in use.
  setFlagsFromString('--heap-growing-percent=50');
  const started = Date.now();
  const step = (name: string) => console.log(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${name}`);
  const from = fingerprint(inputs());
  const codeNow = fingerprint(sources);
  const making = madeOfCode(codeNow, configuredSite(contentDir()));
  // Waited for below; they may fail before.
  for (const begun of [makeFiles, making]) begun.catch(() => undefined);
  step('Checking content');
  const library = await checkContent(codeNow);
  useLibrary(library);
  // What pages have of texts, and the service worker, as the last build made them.
  const kept = keptIn('texts', codeNow);
  const handOn = rememberFrom(kept);
  const drawing = drawPictures(library);
  drawing.catch(() => undefined);
  const pages = await readPages();
  const { name: siteName, url, asked = false, colours } = library.site;
  const base = basePath(url);

  step('Making styles and scripts');
  rmSync(staged, { recursive: true, force: true });
  const site = new Staging(staged, builtBy(codeNow) ? 'out' : undefined);
  const made = new MadePages(pagesFile, keyOf(codeNow, wordsOf(library), colours));
  const code = await making;
  const shell = { siteName, base, islands: addressOf(code.scripts.islands), elements: elementScripts(code.scripts) };
  const quality = pages.length > many ? 'quick' : 'page';
  step('Making pages');
  const own = new Set<string>();
  // All at once: files that are no pages are made in a thread, and packing has threads of its own.
  const [, { offline, validators }] = await Promise.all([
    inTurns(pages, async (page) => {
      own.add(await made.place(site, page, shell, code.styles[page.route]!, quality));
    }),
    makeFiles.then((make) =>
      make({ library: dataOf(library), code, mark: codeNow, folder: staged, before: site.before }),
    ),
    site.placeAll(scriptFiles(code.scripts), 'kept'),
    worker(code.scripts, library, kept).then((text) => site.place(workerUrl, text)),
    ownIcons(library).then((icons) => site.placeAll(new Map([...publicFiles(), ...icons]))),
    drawing.then((pictures) => site.placeAll(pictures)),
  ]);
  site.take(validators);
  const inlined: Inlined = {
    styles: [...own].sort(),
    rules: [policyHash(loadingRules(base))],
    frames: library.site.frameHosts ?? [],
    offline,
  };
  const facts = builtSite(library.addresses, base, inlined, asked);
  await site.place(siteFileUrl, formatSite(facts, site.validators), 'download');

  step('Checking the new site and switching it in');
  const wanted = [...library.addresses.keys(), notFoundUrl, siteFileUrl];
  publish({ folder: staged, from, code: codeNow, wanted, deploy: configFiles(facts, new URL(url).host) });
  made.note();
  handOn();
  kept.forgetRest();
  step(`Done: ${pages.length} pages in out/`);
}

async function checkContent(mark: string): Promise<Library> {
  const dir = contentDir();
  if (!existsSync(dir)) throw new Error(`There is no folder ${dir}: CONTENT_DIR must name the folder of the content.`);
  const kept = keptIn(contentCache, mark);
  const anew = !builtBy(mark) && filesOf(join(dir, 'articles')).length > enoughForTwo;
  const stop = anew && (await besides<ReadAhead>('read-ahead', { dir, mark }));
  const { library, problems, drafts } = inspectDir(dir, { kept });
  if (stop) {
    await stop();
    collectGarbage();
  }
  if (!library) throw new ContentError(problems);
  kept.forgetRest();
  const today = beijingTime(Date.now()).day;
  const { length } = drafts;
  if (length > 0) console.warn(`提醒：${length} 篇草稿不发布：${drafts.map(({ file }) => file).join('、')}`);
  for (const text of [
    sampleReminder(library.site),
    calendarReminder(library.calendar, today),
    securityReminder(library.site, today),
  ])
    if (text) console.warn(text);
  return library;
}

/** Gives back what reading a large content left, which is more than the content: Node itself would wait until it must. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** The files of public/ by address. */
const publicFiles = () =>
  filesOf('public').map((file): [string, () => Buffer] => [
    file.slice('public'.length).replaceAll('\\', '/'),
    () => readFileSync(file),
  ]);

/** The icons of an operator's own sign, or of ours in their colour; none where neither is configured. */
async function ownIcons({ sign, site: { colours } }: Library): Promise<[string, () => Buffer][]> {
  if (!sign && !colours) return [];
  const { iconGround, iconsOf } = await import('@/lib/share/icons');
  const ours = () => readFileSync(join('public', signUrl), 'utf8').replaceAll(colour('brand'), brand(colours));
  const icons = await iconsOf(sign ?? ours(), sign ? colour('on-brand') : iconGround);
  return icons.map(([address, file]) => [address, () => file]);
}

/** Draws what the cache lacks; a character that cannot be drawn stops the build. Returns every picture by its address. */
async function drawPictures(library: Library): Promise<[string, () => Buffer][]> {
  const { files, drawn } = await makePictures(sharePictures(library), pictureCache, async (pictures) =>
    (await startThread<typeof pictures, unknown>('draw-pictures'))(pictures),
  );
  console.log(`  ${files.size} pictures, ${drawn} drawn`);
  return [...files].map(([name, file]) => [shareUrl(name), () => readFileSync(file)]);
}
