/** What holds of every page, in one visit to each kind: a check leaves the page as the next one needs it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageKinds as kinds } from '@/scripts/checks/page-kinds';
import { violations } from './axe';
import { cutWords, sidewaysScroll, smallTargets } from './measure';
import { closely, siteInBrowser } from './site-in-browser';

const { base, visited } = siteInBrowser();

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

  const isClose = kind in closely;
  const themes = isClose ? 'either theme' : 'the light theme';
  it(`has no accessibility violation in ${themes}`, async () => {
    expect(await violations(page(), { dark: isClose })).toEqual([]);
  });

  it('has targets of at least 44 px, links within a sentence apart', async () => {
    expect(await smallTargets(page(), 44)).toEqual([]);
  });

  it('never scrolls sideways, from 320 px to 1440 px', async () => {
    expect(await sidewaysScroll(page())).toEqual([]);
  });

  it.runIf(isClose)('stays whole with text twice as large', async () => {
    await page().evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await cutWords(page())).toEqual([]);
    expect(await sidewaysScroll(page(), [360, 640, 1280])).toEqual([]);
  });

  it.runIf(isClose)('stays whole with text spaced as in WCAG 1.4.12', async () => {
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

  it.runIf(isClose)(
    'shows by keyboard where one is: every stop in its order, in sight, with a ring, and a way out at the end',
    async () => {
      const { stops, missed } = await walk(page());
      expect(stops.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
      expect(missed).toEqual([]);
    },
  );
});

/** Spacing as a reader's own style sheet sets it (a constructed sheet: a policy against inline style does not stop it). */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Buttons, fields and keys that have neither an edge nor an underline. */
const edgeless = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, input:not([type=checkbox]):not([type=radio]), select, textarea, .key, .guide-key, .choice',
      ),
    ]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('.sr-only'))
      .filter((element) => {
        const boxed = [element, element.parentElement!, element.querySelector('span') ?? element].some((part) => {
          // The field on the terminal's display has a line below it.
          const { borderBottomWidth, borderBottomStyle } = getComputedStyle(part);
          return parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none';
        });
        return !boxed && !getComputedStyle(element).textDecorationLine.includes('underline');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Elements that would keep the site's colours (axe cannot judge the contrast here: it reads colours that are not shown). */
const ownColours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Elements that would move by themselves or on the way to another state. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== 'none' ||
          scrollBehavior === 'smooth' ||
          transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );

/** Goes through the page with the Tab key until it leaves; what is wrong at each stop, and what was never reached. */
async function walk(page: Page): Promise<{ stops: { stop: string; wrong: string[] }[]; missed: string[] }> {
  await page.evaluate(() => {
    const named = new Set<Element>();
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
    ].filter((element) => {
      if (
        !element.checkVisibility({ visibilityProperty: true }) ||
        (element as HTMLButtonElement).disabled ||
        element.tabIndex < 0
      )
        return false;
      // Radio buttons of one name are one stop.
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
      const chosen = group.find(({ checked }) => checked) ?? group[0]!;
      if (named.has(chosen)) return false;
      named.add(chosen);
      return true;
    });
    Object.assign(window, { stops, reached: new Set<number>(), place: -1 });
  });
  const found: { stop: string; wrong: string[] }[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const state = window as unknown as { stops: HTMLElement[]; reached: Set<number>; place: number };
      const element = document.activeElement as HTMLElement;
      if (element === document.body || element === null) return undefined;
      const wrong: string[] = [];
      const group = (one: Element) => (one instanceof HTMLInputElement && one.type === 'radio' ? one.name : one);
      const place = state.stops.findIndex((one) => group(one) === group(element));
      if (place < 0) wrong.push('not expected');
      else if (place < state.place) return undefined;
      // A date field has a stop for each of its parts, with a mark of the browser's own.
      const again = state.reached.has(place);
      state.place = Math.max(place, state.place);
      state.reached.add(place);
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || bottom < 1 || top > innerHeight - 1 || right < 1 || left > innerWidth - 1)
        wrong.push('out of sight');
      // An element of several lines has its middle where another may stand: its first line counts.
      const line = element.getClientRects()[0]!;
      const seen = document.elementFromPoint(
        Math.min(Math.max(line.left + line.width / 2, 1), innerWidth - 1),
        Math.min(Math.max(line.top + line.height / 2, 1), innerHeight - 1),
      );
      if (seen && !element.contains(seen) && !seen.contains(element) && !element.parentElement!.contains(seen))
        wrong.push(`covered by ${seen.tagName}.${seen.className}`);
      const ring = [element, element.nextElementSibling, element.parentElement, element.firstElementChild].some(
        (part) => {
          if (!part) return false;
          const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(part);
          return (
            (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
            (stroke !== 'none' && parseFloat(strokeWidth) >= 2)
          );
        },
      );
      if (!ring && !again) wrong.push('no ring');
      return { stop: element.outerHTML.slice(0, 100), wrong };
    });
    if (!stop) break;
    found.push(stop);
  }
  const missed = await page.evaluate(() => {
    const { stops, reached } = window as unknown as { stops: HTMLElement[]; reached: Set<number> };
    return stops.filter((_, place) => !reached.has(place)).map((element) => element.outerHTML.slice(0, 100));
  });
  return { stops: found, missed };
}
