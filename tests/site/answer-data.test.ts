/** The answers as data, and all in one text, in the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '@/scripts/site/content';
import { isServed, out } from './built-site';

const library = loadContent();
const host = library.site.url;
const read = (file: string) => readFileSync(join(out, file), 'utf8');

describe('the answers for programs', () => {
  it('answers.json and each answer’s JSON lead only to what is there, and to each other', () => {
    const list = JSON.parse(read('answers.json')).answers as Record<string, string>[];
    expect(list.map(({ number, url }) => [number, url])).toEqual(
      library.articles.map(({ id, url }) => [id, host + url]),
    );
    const whole = library.articles.map(
      ({ url }) => JSON.parse(read(`${url.slice(1, -1)}.json`)) as Record<string, string>,
    );
    expect(whole.map(({ json }) => json)).toEqual(list.map(({ json }) => json));
    const links = [JSON.parse(read('answers.json')), ...list, ...whole].flatMap((data) =>
      ['$schema', 'url', 'shortUrl', 'markdown', 'json', 'qr'].flatMap((name) => data[name] ?? []),
    );
    expect(links.length).toBeGreaterThan(8 * library.articles.length);
    expect([...new Set(links)].filter((url) => !isServed(url.slice(host.length)))).toEqual([]);
  });

  it('llms-full.txt has every answer in full', () => {
    const text = read('llms-full.txt');
    for (const { url, id, question } of library.articles) {
      const own = read(`${url.slice(1, -1)}.md`);
      expect(text, url).toContain(`# ${id} ${question}`);
      expect(text, url).toContain(own.slice(own.indexOf('\n> ')).trim());
    }
  });
});
