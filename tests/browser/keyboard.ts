/** The way through a page with the Tab key. */
import type { Page } from 'playwright-core';

/** Goes through the page with the Tab key until it leaves; what is wrong at each stop, and what was never reached. */
export async function walk(page: Page): Promise<{ stops: { stop: string; wrong: string[] }[]; missed: string[] }> {
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
