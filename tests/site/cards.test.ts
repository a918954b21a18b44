import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { afterVerdict } from '@/lib/content/reply';
import { cardsPage } from '@/lib/pages/cards';
import { loadContent } from '@/scripts/site/content';
import { servedBytes } from '@/scripts/checks/weight';
import { decodeSvg } from '@/tests/qr/decode';
import { all, assetOf, files, isServed, link, linksWithin, out, pages, textOf } from './built-site';

const library = loadContent();
const page = pages.find(({ address }) => address === '/cards/')!;
const pageOf = (url: string) => pages.find(({ address }) => address === url)!;

describe('the QR files', () => {
  it('are one an answer, and each leads to the canonical address of its page', () => {
    expect(files.filter((file) => /^qr\/.*\.svg$/.test(file))).toEqual(
      library.articles.map(({ id }) => `qr/${id}.svg`).sort(),
    );
    for (const { id, url } of library.articles) {
      expect(decodeSvg(readFileSync(join(out, 'qr', `${id}.svg`), 'utf8')), id).toBe(link(pageOf(url), 'canonical'));
    }
  });

  it('are small, and not fetched before they are wanted', () => {
    for (const { id } of library.articles) expect(readFileSync(join(out, 'qr', `${id}.svg`)).length).toBeLessThan(3500);
    const codes = pages.flatMap((from) =>
      all(from, 'img').filter(({ properties }) => String(properties.src).startsWith('/qr/')),
    );
    expect(codes.length).toBe(2 * library.articles.length);
    expect(
      codes.filter(
        ({ properties: { loading, width, height, alt } }) => loading !== 'lazy' || !width || !height || !alt,
      ),
    ).toEqual([]);
    expect(codes.filter(({ properties }) => !isServed(String(properties.src)))).toEqual([]);
  });

  it('are one on a page of an answer', () => {
    const wrong = library.articles.filter(({ url, id }) => {
      const codes = all(pageOf(url), 'img').filter(({ properties }) => String(properties.src).startsWith('/qr/'));
      return codes.length !== 1 || codes[0]!.properties.src !== `/qr/${id}.svg`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the page of cards', () => {
  it('has a choice for every answer, with its name, and a card behind it', () => {
    const labels = new Map(all(page, 'label').map((label) => [String(label.properties.htmlFor), textOf(label)!]));
    for (const { id, question } of library.articles) expect(labels.get(`card-${id}`)).toBe(`${id}${question}`);
    const cards = page.elements.filter(({ properties }) => [properties.className].flat().includes('counter-card'));
    expect(cards).toHaveLength(library.articles.length);
    cards.forEach((card, index) => {
      const { id, question, verdict, answer, steps } = library.articles[index]!;
      const { label, value } = cardsPage(library).support;
      for (const words of [
        id,
        verdict.text,
        question,
        afterVerdict({ verdict, answer }),
        ...steps,
        `${label} ${value}`,
        library.words.never,
      ]) {
        expect(textOf(card), id).toContain(words);
      }
    });
  });

  it('is reached from every footer and from every answer, which brings itself', () => {
    const silent = pages.filter((from) => !linksWithin(from, 'footer').includes('/cards/'));
    expect(silent.map(({ file }) => file)).toEqual([]);
    const brought = pages.flatMap((from) =>
      linksWithin(from, 'article')
        .filter((href) => href.startsWith('/cards/?'))
        .map((href) => `${from.address} → ${href}`),
    );
    expect([...new Set(brought)].sort()).toEqual(
      library.articles.map(({ id, url }) => `${url} → /cards/?a=${id}`).sort(),
    );
  });

  it('has code of its own of at most 3 KB', () => {
    expect(servedBytes(join(out, assetOf('counter-cards')), 'br')).toBeLessThanOrEqual(3072);
  });
});
