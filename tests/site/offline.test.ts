/** The offline file and the service worker as they were built. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { offlineBudget, offlineCode, offlineFile } from '@/scripts/site/offline-file';
import { offlineUrl, workerUrl } from '@/lib/site/urls';
import { afterVerdict } from '@/lib/content/reply';
import { supportOf } from '@/lib/pages/support';
import { loadContent } from '@/scripts/site/content';
import { all, assetOf, base, link, meta, out, pages, readPage, textOf, waysOfWriting } from './built-site';

const library = loadContent();
const page = readPage(offlineUrl.slice(1));
const ids = page.elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : []));
const article = (id: string) => all(page, 'article').find(({ properties }) => properties.id === id)!;

describe('the offline file', () => {
  it('is small enough for a chat, and lies ready in compressed form', () => {
    expect(readFileSync(join(out, offlineUrl)).length).toBeLessThanOrEqual(offlineBudget);
    for (const ending of ['br', 'gz']) expect(existsSync(join(out, `${offlineUrl}.${ending}`))).toBe(true);
  });

  it('is made of the content alone: made again, it has the same bytes', async () => {
    expect(offlineFile(library, await offlineCode(library.site.colours)).html === page.html).toBe(true);
  });

  it('holds every answer: number, question, stamp, sentence, facts, sections, screen texts', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, '');
    expect(all(page, 'article').map(({ properties }) => properties.id)).toEqual(library.articles.map(({ id }) => id));
    for (const { id, question, verdict, answer, minutes, sections, prompts } of library.articles) {
      const text = squeezed(toString(article(id)));
      const words = [id, question, verdict.text, afterVerdict({ verdict, answer }), `约 ${minutes} 分钟`, ...prompts];
      for (const part of words) expect(text, id).toContain(squeezed(part));
      for (const { title, content } of sections) {
        expect(text, id).toContain(squeezed(title));
        for (const node of content) expect(text, id).toContain(squeezed(toString(node)));
      }
    }
  });

  it('holds every code and every term', () => {
    expect(library.codes.filter(({ code }) => !ids.includes(`code-${code.toLowerCase()}`))).toEqual([]);
    expect(library.terms.filter(({ id }) => !ids.includes(`term-${id}`))).toEqual([]);
  });

  it('leads only within itself, and to the telephone', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const wrong = all(page, 'a')
      .map(({ properties }) => String(properties.href))
      .filter((href) => !href.startsWith('tel:') && !(href.startsWith('#') && ids.includes(href.slice(1))));
    expect(wrong).toEqual([]);
    const { index } = JSON.parse(toString(all(page, 'script')[0]!));
    const urls = [...index.answers, ...index.codes, ...index.waysOn.topics].flatMap(
      ({ url }: { url?: string }) => url ?? [],
    );
    expect(urls.filter((url: string) => !ids.includes(url.slice(1)))).toEqual([]);
  });

  it('asks nobody for anything: no address but its canonical one, no style attribute, no picture', () => {
    const asking = page.elements.filter(
      ({ tagName, properties }) =>
        properties.src !== undefined ||
        properties.style !== undefined ||
        properties.action !== undefined ||
        (properties.href !== undefined && tagName !== 'a' && properties.rel?.toString() !== 'canonical'),
    );
    expect(asking).toEqual([]);
    expect(page.html).not.toMatch(/url\(|@import/);
    expect(page.html.match(/https?:\/\/(?!www\.w3\.org)[^"'<>\s]*/g)).toEqual([`${library.site.url}/`]);
  });

  it('has a policy that lets its own style and script run and nothing else', () => {
    const policy = all(page, 'meta').find(
      ({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
    )!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [style] = all(page, 'style');
    const running = all(page, 'script').filter(({ properties }) => properties.type === undefined);
    expect(running).toHaveLength(1);
    expect(all(page, 'style')).toHaveLength(1);
    expect(policy.properties.content).toBe(
      `default-src 'none'; style-src ${hash(toString(style!))}; script-src ${hash(toString(running[0]!))}; base-uri 'none'; form-action 'none'`,
    );
    const head = all(page, 'head')[0]!.children;
    expect(head.indexOf(policy)).toBe(1);
  });

  it('says how old it is, where the site is, whom to call and what never to give', () => {
    expect(textOf(all(page, 'main')[0])).toMatch(/内容核对到 \d{4} 年 \d{1,2} 月 \d{1,2} 日/);
    const footer = textOf(all(page, 'footer')[0])!;
    const channels = supportOf(library).channels.map(({ shown }) => shown);
    for (const part of [...channels, library.words.never, '内容核对到', new URL(library.site.url).host]) {
      expect(footer).toContain(part);
    }
  });

  it('is kept from search engines, as a copy of the home page', () => {
    expect(meta(page, 'robots')).toBe('noindex');
    expect(link(page, 'canonical')).toBe(`${library.site.url}/`);
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).not.toContain(offlineUrl);
  });

  it('lets no wrong claim stand outside its quoted place', () => {
    const quoted = all(page, 'blockquote').map((element) => toString(element));
    for (const { claim, id } of library.myths) {
      const shown = toString(all(page, 'body')[0]!).split(claim).length - 1;
      expect(shown, id).toBe(quoted.filter((text) => text.includes(claim)).length);
    }
  });

  it('is valid HTML', () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        ...waysOfWriting,
        // An answer is found by its number: pos-faq.html#201.
        'valid-id': ['error', { relaxed: true }],
        'tel-non-breaking': 'off',
        // The field answers as it is typed into and sends nothing.
        'wcag/h32': 'off',
        'prefer-native-element': ['error', { exclude: ['region'] }],
        'unique-landmark': 'off',
        // As on the site: texts that end in a line of their own.
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
      },
    });
    const wrong = validator
      .validateStringSync(page.html, page.file)
      .results.flatMap(({ messages }) => messages)
      .map(({ message, ruleId, selector }) => `${message} (${ruleId}, ${selector})`);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is offered for download at the bottom of every page, and never fetched in advance', () => {
    const offers = (from: (typeof pages)[number]) =>
      all(from, 'a').filter(({ properties }) => properties.href === offlineUrl && properties.download !== undefined);
    expect(pages.filter((from) => offers(from).length === 0).map(({ file }) => file)).toEqual([]);
    const rules = all(pages[0]!, 'script').find(({ properties }) => properties.type === 'speculationrules')!;
    // Whatever ends in a slash is a page.
    const { prefetch, ...others } = JSON.parse(toString(rules));
    expect(prefetch[0].where.href_matches).toEqual([`${base}/`, `${base}/*/`]);
    // Fetched, not made: a page that nobody has opened runs nothing, and is not kept (docs/decisions/035).
    expect(others).toEqual({});
    expect(offlineUrl).not.toMatch(/\/$/);
  });
});

describe('the service worker', () => {
  const text = readFileSync(join(out, workerUrl), 'utf8');

  it('is small and has the name of this release in it', () => {
    expect(text.length).toBeLessThanOrEqual(6_000);
    const islands = assetOf('islands');
    expect(text).toContain(islands);
  });

  it('is named only by the islands, which ask whether the browser has such a thing', () => {
    const islands = assetOf('islands');
    expect(readFileSync(join(out, islands), 'utf8')).toContain(workerUrl);
    expect(pages.filter(({ html }) => html.includes(workerUrl))).toEqual([]);
  });
});
