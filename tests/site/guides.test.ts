import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { deepest } from '@/lib/content/guides';
import { afterVerdict } from '@/lib/content/reply';
import { supportOf } from '@/lib/pages/support';
import { loadContent } from '@/scripts/site/content';
import { servedBytes, smallPageBudget } from '@/scripts/checks/weight';
import { all, descendants, out, pages, textOf, type BuiltPage } from './built-site';

const library = loadContent();
const pageAt = (address: string) => {
  const page = pages.find((candidate) => candidate.address === address);
  expect(page, address).toBeDefined();
  return page!;
};
const withClass = (page: BuiltPage, tagName: string, name: string) =>
  all(page, tagName).filter(({ properties }) => ((properties.className ?? []) as string[]).includes(name));
const href = (element: Element) => String(element.properties.href);

/** The choices of a page: what is offered, and where it leads. */
const choicesOf = (page: BuiltPage) =>
  withClass(page, 'a', 'guide-key').map((choice) => ({ label: textOf(choice)!, url: href(choice) }));

/** The links back to each choice made, as a reader sees them. */
const wayOf = (page: BuiltPage) => {
  const [list] = withClass(page, 'ol', 'way');
  return list
    ? all({ ...page, elements: descendants(list) }, 'a').map((made) => ({ text: textOf(made)!, url: href(made) }))
    : [];
};

type End = { address: string; choices: number };

/** Follows every choice from an address to the ends; on each page the way so far must be right. */
function walk(address: string, made: { url: string; label: string }[], seen: Set<string>): End[] {
  expect(made.length, address).toBeLessThanOrEqual(deepest);
  expect(seen.has(address), `${address} is met twice`).toBe(false);
  seen.add(address);
  const page = pageAt(address);
  const way = wayOf(page);
  expect(way.map(({ url }) => url)).toEqual(made.map(({ url }) => url));
  made.forEach(({ label }, at) => expect(way[at]!.text.endsWith(`${label}重选`), `${address}: ${label}`).toBe(true));
  const choices = choicesOf(page);
  const onward = choices.filter(({ url }) => url.startsWith('/guides/'));
  if (onward.length === 0) {
    const [only] = choices;
    expect(choices, address).toHaveLength(1);
    const answer = library.articles.find(({ url }) => url === only!.url);
    const support = only!.url === supportOf(library).channels[0].href;
    expect(answer !== undefined || support, `${address} ends at neither an answer nor support`).toBe(true);
    if (answer) holdsReceipt(page, answer);
    return [{ address, choices: made.length }];
  }
  expect(choices.length, address).toBe(onward.length);
  expect(choices.length).toBeGreaterThanOrEqual(2);
  expect(choices.length).toBeLessThanOrEqual(5);
  return onward.flatMap(({ url, label }) => walk(url, [...made, { url: address, label }], seen));
}

/** The end at an answer shows number, question, stamp and the answer itself. */
function holdsReceipt(page: BuiltPage, { id, question, verdict, answer }: (typeof library.articles)[number]) {
  const text = textOf(all(page, 'main')[0])!;
  for (const part of [id, question, verdict.text, afterVerdict({ verdict, answer })])
    expect(text, page.address).toContain(part);
}

describe('the guides as built', () => {
  it.each(library.guides.map(({ slug, url, steps }) => ({ slug, url, steps })))(
    '$slug: every choice of every page leads on, to an answer or to support',
    ({ url, steps }) => {
      const seen = new Set<string>();
      const ends = walk(url, [], seen);
      expect(ends.length).toBeGreaterThan(4);
      expect([...seen].sort()).toEqual(steps.map((step) => step.url).sort());
    },
  );

  it('are all named on their list, which the home page’s key 0, the header and the footer lead to', () => {
    expect(choicesOf(pageAt('/guides/')).map(({ url }) => url)).toEqual(library.guides.map(({ url }) => url));
    for (const part of ['header', 'nav', 'footer']) {
      const [links] = all(pageAt('/'), part).filter((element) =>
        descendants(element).some((inner) => inner.tagName === 'a' && href(inner) === '/guides/'),
      );
      expect(links, part).toBeDefined();
    }
    const key = withClass(pageAt('/'), 'a', 'key-zero');
    expect(key.map((element) => [textOf(element), href(element)])).toEqual([['0一步步查', '/guides/']]);
    expect(all(pageAt('/404.html'), 'a').some((element) => href(element) === '/guides/')).toBe(true);
  });

  it('are named by every answer that they lead to', () => {
    for (const { url, steps } of library.guides) {
      for (const { content } of steps) {
        if (content.kind !== 'answer') continue;
        const page = pageAt(library.article(content.answer).url);
        expect(
          all(page, 'a').some((element) => href(element) === url),
          `${page.address} → ${url}`,
        ).toBe(true);
      }
    }
  });

  it('print as one sheet with every choice, and the number of every answer', () => {
    for (const { url, steps } of library.guides) {
      const text = textOf(all(pageAt(`${url}print/`), 'main')[0])!;
      for (const { number, content } of steps) {
        expect(text).toContain(number);
        if (content.kind === 'answer') expect(text).toContain(library.article(content.answer).id);
      }
    }
  });

  it('name the address of each step, to be sent by support', () => {
    for (const { url } of library.guides.flatMap(({ steps }) => steps)) {
      expect(textOf(all(pageAt(url), 'main')[0])).toContain(library.site.url + url);
    }
  });

  it('keep each page small as it is served', () => {
    const heavy = pages
      .filter(({ address }) => address.startsWith('/guides/'))
      .map(({ file }) => ({ file, bytes: servedBytes(join(out, file), 'br') }))
      .filter(({ bytes }) => bytes > smallPageBudget);
    expect(heavy).toEqual([]);
  });
});
