import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { loadContent } from '@/scripts/site/content';
import { inspectChanged, right } from './content-folder';

const filesIn = (dir: string) =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(dir, file));

/** What code says without its comments. */
const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

/** What merchants type, read by its words; names and dates as the law and calendars have them. */
const reading = [
  ...['published', 'secret', 'card-number'].map((name) => `lib/privacy/${name}.ts`),
  ...['read', 'calendar', 'days', 'money'].map((name) => `lib/payout/${name}.ts`),
];

describe('what these pages say themselves', () => {
  it('stands in content/words.yaml, where it is checked, and not in their code', () => {
    const files = [
      ...['contact', 'payout-check', 'receipt-anatomy', 'cards', 'report', 'privacy'].flatMap((part) => [
        ...filesIn(`components/${part}`),
        `lib/pages/${part}.ts`,
      ]),
      ...['privacy', 'payout'].flatMap((part) => filesIn(`lib/${part}`)),
      'components/site/support-footer.tsx',
    ].filter((file) => !reading.includes(file));
    const own = files.filter((file) => /\p{Script=Han}/u.test(code(file)));
    expect(own).toEqual([]);
  });

  it('says in one sentence what support never asks for', () => {
    const asking = /(?:密码|验证码)[^'"`\n]*[别勿]/;
    const elsewhere = ['app', 'components', 'lib'].flatMap(filesIn).filter((file) => asking.test(code(file)));
    expect(elsewhere.filter((file) => !file.includes('lib/content/schema/'))).toEqual([]);
  });
});

describe('the words of pages', () => {
  const told = (change: (words: { footer: Record<string, string>; never: string }) => void) => {
    const words = parse(right['words.yaml']!) as Parameters<typeof change>[0];
    change(words);
    return inspectChanged({ 'words.yaml': stringify(words) }).messages.map((message) =>
      message.replace(/:\d+:\d+/, ''),
    );
  };

  it('keep the names that are filled in, and have no others', () => {
    expect(told(({ footer }) => (footer.call = '没解决？打电话'))).toEqual([
      'content/words.yaml  footer.call 写的是“没解决？打电话”，少了 {ask} (在要换字的地方写 {ask})',
    ]);
    expect(told(({ footer }) => (footer.call = '打{ask}的{hotline}'))).toEqual([
      'content/words.yaml  footer.call 写的是“打{ask}的{hotline}”，花括号里不是这里能换的字 (可以写：{ask})',
    ]);
    expect(told(({ footer }) => (footer.tell = '请报{商户号'))).toEqual([
      'content/words.yaml  footer.tell 写的是“请报{商户号”，花括号里不是这里能换的字 (删掉花括号)',
    ]);
  });

  it('are linted as answers are', () => {
    expect(told((words) => (words.never = '我们保证不要密码。'))).toEqual([
      'content/words.yaml  用了“保证” (不替别人承诺) [banned-word]',
    ]);
  });
});

describe('an answer', () => {
  it('is named in content alone: code knows no slug, so that one can be changed', () => {
    const slugs = loadContent().articles.map(({ slug }) => slug);
    const named = new RegExp(`['"\`/](?:${slugs.join('|')})['"\`/]`);
    // The schema has examples for authors.
    const files = ['app', 'components', 'lib', 'scripts'].flatMap(filesIn);
    expect(files.filter((file) => !file.includes('lib/content/schema/') && named.test(code(file)))).toEqual([]);
  });
});
