import { readFileSync } from 'node:fs';
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { formatLock } from '@/lib/content/addresses';
import type { Article } from '@/lib/content/library';
import { loadContent } from '@/scripts/content';

const library = loadContent();
const bodyOf = ({ sections }: Article) => sections.map(({ title, content }) => `${title}\n${content.map((node) => toString(node)).join('\n')}`).join('\n');
/** The words of an answer that are the site's own: quoted claims taken out. */
const ownWords = (article: Article) => {
  const sections = article.sections.map(({ content }) => content.filter((node) => node.type !== 'element' || node.tagName !== 'blockquote').map((node) => toString(node)).join('\n'));
  return [article.question, article.answer, article.verdict.text, article.customer ?? '', ...sections].join('\n');
};
/** Text in blocks of its own; keys and screen texts stand as they are on the machine. */
const proseOf = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'kbd' || node.tagName === 'samp') return ' ';
  return node.children.map(proseOf).join(node.tagName === 'p' ? '' : node.children.some((child) => child.type === 'element' && child.tagName === 'p') ? '\n' : '');
};
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

  it('use none of the banned words as their own', () => {
    expect(offenders((article) => /官网|绝对|保证(?!金)|100%|最低|！|!/.test(ownWords(article)))).toEqual([]);
  });

  it('name no telephone number and no WeChat id: these come from site.yaml', () => {
    const { hotline, wechat } = library.site.support;
    expect(offenders((article) => bodyOf(article).includes(hotline) || bodyOf(article).includes(wechat!) || /\d{7,}|\d{3,4}-\d{3,}/.test(bodyOf(article)))).toEqual([]);
  });

  it('give no digit keys and no passwords', () => {
    expect(offenders((article) => /按(?:数字键|键)\s?\d|按\s?\d\s?键|密码(?:是|为|：)\s?\d|操作员号?(?:是|为|：)?\s?\d{2}/.test(bodyOf(article)))).toEqual([]);
  });

  it('put half-width spaces between Chinese and Latin words', () => {
    const tight = /\p{Script=Han}[A-Za-z]{2,}|[A-Za-z]{2,}\p{Script=Han}/u;
    const words = (article: Article) => article.sections.flatMap(({ content }) => content.map(proseOf)).join('\n');
    expect(offenders((article) => tight.test(words(article)))).toEqual([]);
  });

  it('hold all the 80 numbers of the inventory', () => {
    const perTopic = Object.fromEntries(library.topics.map(({ slug }) => [slug, library.articlesOf(slug).length]));
    expect(perTopic).toEqual({
      settlement: 9, prompts: 11, 'sign-on-off': 6, reversal: 11, 'failed-payments': 9, payout: 8, device: 10, security: 9, account: 7,
    });
  });
});
