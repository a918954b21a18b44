import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { formatLock } from '@/lib/content/addresses';
import type { Article } from '@/lib/content/library';
import { loadContent } from '@/scripts/content';

const library = loadContent();
const bodyOf = ({ sections }: Article) => sections.map(({ title, content }) => `${title}\n${content.map((node) => toString(node)).join('\n')}`).join('\n');
const offenders = (test: (article: Article) => boolean) => library.articles.filter(test).map(({ id }) => id);
const twice = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the published answers', () => {
  it('have all their addresses in the lock (npm run content:lock records new ones)', () => {
    expect(readFileSync('content/addresses.lock', 'utf8')).toBe(formatLock(library.addresses));
  });

  it('share no screen text, no code and no alias: each leads to one answer', () => {
    expect(twice(library.articles.flatMap(({ prompts }) => prompts))).toEqual([]);
    expect(twice(library.articles.flatMap(({ codes }) => codes))).toEqual([]);
    expect(twice(library.articles.flatMap(({ question, aliases }) => [question, ...aliases]))).toEqual([]);
  });

  it('have bodies of 250 to 900 Chinese characters', () => {
    const length = (article: Article) => bodyOf(article).match(/\p{Script=Han}/gu)?.length ?? 0;
    expect(offenders((article) => length(article) < 250 || length(article) > 900)).toEqual([]);
  });

  it('name no telephone number and no WeChat id: these come from site.yaml', () => {
    const { hotline, wechat } = library.site.support;
    expect(offenders((article) => bodyOf(article).includes(hotline) || bodyOf(article).includes(wechat!) || /\d{7,}|\d{3,4}-\d{3,}/.test(bodyOf(article)))).toEqual([]);
  });

  it('give no digit keys and no passwords', () => {
    expect(offenders((article) => /按(?:数字键|键)\s?\d|按\s?\d\s?键|密码(?:是|为|：)\s?\d|操作员号?(?:是|为|：)?\s?\d{2}/.test(bodyOf(article)))).toEqual([]);
  });

  it('are all those of the inventory, with their permanent numbers, addresses and questions', () => {
    const [, ...rows] = readFileSync('tests/content/inventory.tsv', 'utf8').trim().split('\n');
    const inventory = rows.map((row) => row.split('\t'));
    expect(inventory.filter(([, , , seed]) => seed === 'seed')).toHaveLength(32);
    expect(library.articles.map(({ id, topic, slug, question }) => [id, topic, slug, question])).toEqual(
      inventory.map(([id, topic, slug, , question]) => [id, topic, slug, question]),
    );
  });
});
