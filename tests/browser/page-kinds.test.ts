/**
 * What holds of every page: one visit to each kind in the usual view, one in the large view. A check leaves the page as
 * the next one needs it. The default ring goes by keyboard, and in the large view, through a sample of the kinds.
 */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/page-kinds';
import { full } from '@/tests/ring';
import { violations } from './axe';
import { walk } from './keyboard';
import {
  cutHints,
  cutWords,
  edgeless,
  moving,
  ownColours,
  sidewaysScroll,
  smallTargets,
  smallWords,
  spaceText,
} from './measure';
import { atRest, phone, siteInBrowser } from './site-in-browser';
import { withVoice } from './voice';

const { base, visit } = siteInBrowser();
const sample = ['home', 'article', 'code', 'guide step', 'search', 'report'];
const inRing = (kind: string) => full || sample.includes(kind);

/** The page of a visit, for each check as it was when it had come to rest. */
function visited(path: string, options: BrowserContextOptions, prepare: (page: Page) => Promise<unknown>) {
  let page: Page;
  beforeAll(async () => {
    page = await visit(path, { ...phone, ...options }, prepare);
    await atRest(page);
    return () => page.context().close();
  });
  beforeEach(async () => {
    await page.setViewportSize(phone.viewport);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      document.adoptedStyleSheets = [];
    });
  });
  return () => page;
}

describe.each(Object.entries(kinds))('the %s page', (kind, path) => {
  const requests: string[] = [];
  const said: string[] = [];
  // As readers come: the service worker included.
  const page = visited(path, { serviceWorkers: 'allow' }, async (fresh) => {
    fresh.on('request', (request) => requests.push(request.url()));
    fresh.on('pageerror', ({ message }) => said.push(message));
    fresh.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text());
    });
  });

  it('needs at most three requests at first, all to this site', async () => {
    await page().evaluate(() => navigator.serviceWorker.ready);
    const shown = requests.filter((url) => !url.endsWith('.svg') && !url.endsWith('.ico'));
    expect(shown.length, shown.join(' ')).toBeLessThanOrEqual(3);
    expect(requests.filter((url) => !url.startsWith(base()))).toEqual([]);
  });

  it('writes nothing to the console and keeps no cookie', async () => {
    expect(said).toEqual([]);
    expect(await page().context().cookies()).toEqual([]);
  });

  it('has no accessibility violation in either theme', async () => {
    expect(await violations(page())).toEqual([]);
  });

  it('has targets of at least 44 px, links within a sentence apart', async () => {
    expect(await smallTargets(page(), 44)).toEqual([]);
  });

  it('never scrolls sideways, from 320 px to 1440 px', async () => {
    expect(await sidewaysScroll(page())).toEqual([]);
  });

  it('stays whole with text twice as large', async () => {
    await page().evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await cutWords(page())).toEqual([]);
    expect(await sidewaysScroll(page(), [360, 640, 1280])).toEqual([]);
  });

  it('stays whole with text spaced as in WCAG 1.4.12', async () => {
    await spaceText(page());
    expect(await cutWords(page())).toEqual([]);
    expect(await sidewaysScroll(page(), [320, 360, 1280])).toEqual([]);
  });

  it('leaves the reader’s own colours alone, and gives every key and field an edge in them', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    expect(await edgeless(page())).toEqual([]);
    expect(await ownColours(page())).toEqual([]);
  });

  it('moves nothing for who wants no motion', async () => {
    await page().emulateMedia({ reducedMotion: 'reduce' });
    expect(await moving(page())).toEqual([]);
  });

  it.runIf(inRing(kind))(
    'shows by keyboard where one is: every stop in its order, in sight, with a ring, and a way out at the end',
    async () => {
      const { stops, missed } = await walk(page());
      expect(stops.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
      expect(missed).toEqual([]);
    },
  );
});

describe.each(Object.entries(kinds).filter(([kind]) => inRing(kind)))('the %s page in the large view', (_, path) => {
  const page = visited(`${path}?v=elder`, {}, withVoice);

  it('has large words and lines', async () => {
    expect(await smallWords(page())).toEqual([]);
  });

  it('has keys of at least 60 px', async () => {
    expect(await smallTargets(page(), 60, true)).toEqual([]);
  });

  it('has nothing cut', async () => {
    expect(await cutWords(page())).toEqual([]);
    expect(await cutHints(page())).toEqual([]);
  });

  it('has no accessibility violation, and enough contrast, in either theme', async () => {
    expect(await violations(page(), { colours: 'enhanced' })).toEqual([]);
  });

  it('never scrolls sideways, from 320 px to 1440 px', async () => {
    expect(await sidewaysScroll(page())).toEqual([]);
  });
});
