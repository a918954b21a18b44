import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { dataFiles } from '@/lib/content/data-files';
import { articleFront, guideFile } from '@/lib/content/schema';
import { textFields, textsOf } from '@/lib/content/schema/fields';
import { anchorOn, answerSlug, listOf, screen, words } from '@/lib/content/schema/kinds';
import { accidental, answer, guide, inspectChanged, right } from './content-folder';

const files = Object.fromEntries([
  ...Object.values(dataFiles),
  ['articles/*.md', articleFront] as const,
  ['guides/*.yaml', guideFile] as const,
]) as Record<string, z.ZodType>;

describe('a field of a content file', () => {
  it('says what its text is, so that no text is passed over by the checks', () => {
    const unsaid = Object.entries(files).flatMap(([file, schema]) =>
      textFields(schema).flatMap(({ path, kind }) => (kind ? [] : `${file} ${path}`)),
    );
    expect(unsaid).toEqual([]);
  });

  it('would be found out if it did not', () => {
    const schema = z.strictObject({
      list: z.array(z.strictObject({ text: z.string().optional() })),
      said: words(1, 9),
    });
    expect(textFields(schema).filter(({ kind }) => !kind)).toEqual([{ path: 'list[].text', kind: undefined }]);
  });

  it('keeps what it is when it is noted, refined, optional or in a list', () => {
    const schema = z.strictObject({
      one: words(1, 9).refine(() => true),
      two: listOf(screen(1, 9), 0, 9).optional(),
      three: z.record(anchorOn('/receipt/'), z.strictObject({ id: anchorOn('/receipt/') })).default({}),
    });
    expect(textFields(schema)).toEqual([
      { path: 'one', kind: { kind: 'words' } },
      { path: 'two[]', kind: { kind: 'screen' } },
      { path: 'three.(name)', kind: { kind: 'anchor', page: '/receipt/' } },
      { path: 'three.*.id', kind: { kind: 'anchor', page: '/receipt/' } },
    ]);
  });
});

describe('the texts of a value', () => {
  const schema = z.array(z.strictObject({ said: words(1, 9), answer: answerSlug, more: listOf(screen(1, 9), 0, 9) }));

  it('come with their path, and the answer that the entry around them leads to', () => {
    const value = [{ said: '字', answer: 'how-to-settle', more: ['屏'] }];
    expect(textsOf(schema, value)).toEqual([
      { kind: 'words', path: [0, 'said'], text: '字', about: 'how-to-settle' },
      { kind: 'answer', path: [0, 'answer'], text: 'how-to-settle', about: 'how-to-settle' },
      { kind: 'screen', path: [0, 'more', 0], text: '屏', about: 'how-to-settle' },
    ]);
  });

  it('are those that are there', () => {
    expect(textsOf(schema, undefined)).toEqual([]);
    expect(textsOf(schema, [{ said: '字', more: 3 }])).toEqual([{ kind: 'words', path: [0, 'said'], text: '字' }]);
  });
});

describe('own words', () => {
  const told = (path: string, text: string) => inspectChanged({ [path]: text }).messages;

  it('are read where they stand, those of the site’s description too', () => {
    const site = right['operator/site.yaml']!.replace('先说钱。', '我们保证。');
    expect(told('operator/site.yaml', site)).toEqual([
      'content/operator/site.yaml:2:1  用了“保证” (不替别人承诺) [banned-word]',
    ]);
    const step = '{ contact: { first: 我们保证到账。, tell: [屏幕上的原话] } }';
    expect(told('guides/settle-first.yaml', guide({ call: step }))).toEqual([
      'content/guides/settle-first.yaml:9:22  用了“保证” (不替别人承诺) [banned-word]',
    ]);
    expect(told(accidental, answer({ steps: '[等一会儿, 我们保证到账]' }))).toContainEqual(
      `content/${accidental}:17:15  用了“保证” (不替别人承诺) [banned-word]`,
    );
  });
});

describe('an answer that a list of exceptions names', () => {
  it('must be there', () => {
    const banned = '- { word: 保证, instead: 不替别人承诺, allowedIn: [how-to-setle] }\n';
    expect(inspectChanged({ 'banned-words.yaml': banned }).messages).toEqual([
      'content/banned-words.yaml:1:44  没有叫“how-to-setle”的答案 (是不是想写 how-to-settle)',
    ]);
  });
});
