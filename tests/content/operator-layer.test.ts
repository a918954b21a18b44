/** What stands in content/operator/ lies over the shipped content. */
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { articlePage } from '@/lib/pages/article';
import { accidental, answer, inspectChanged, type Changes } from './content-folder';

const layer = (changes: Changes) =>
  Object.fromEntries(Object.entries(changes).map(([path, text]) => [`operator/${path}`, text]));
const read = (changes: Changes) => {
  const { library, messages } = inspectChanged(layer(changes));
  expect(messages).toEqual([]);
  return library!;
};

describe('a file of the operator', () => {
  it('takes the place of the shipped one with the same path', () => {
    const steps = '[照本店的规定做]';
    expect(read({ [accidental]: answer({ steps }) }).numbered('101')!.steps).toEqual(['照本店的规定做']);
  });

  it('joins the shipped ones where there is none', () => {
    const own = { 'articles/settlement/180-our-cabinet.md': answer({ question: '本店的充电柜怎么用？' }) };
    const library = read(own);
    expect(library.articles.map(({ id }) => id)).toEqual(['101', '102', '180', '201']);
    expect(library.addresses.get('/180/')).toMatchObject({ to: '/settlement/our-cabinet/' });
  });

  it('is named where it stands when something is wrong with it', () => {
    expect(inspectChanged(layer({ [accidental]: answer({ minutes: '很久' }) })).messages[0]).toMatch(
      /^content\/operator\/articles\/settlement\/101-accidental-settlement\.md:/,
    );
  });

  it('has a lock of its own, beside the shipped one', () => {
    const own = { 'own-addresses.lock': '/settlement/our-cabinet/\t180\n' };
    expect(inspectChanged(layer(own)).messages).toEqual([
      'content/operator/own-addresses.lock:1:1  发布过的地址 /settlement/our-cabinet/（180）没有了 (恢复文件名，或在接替它的答案里写  redirectFrom: [/settlement/our-cabinet/])',
    ]);
  });
});

describe('本店说明', () => {
  const note = { 'notes/101.md': '本店的机器按 :key[取消] 以后，找 [102](/102/) 再看一遍。\n' };

  it('stands on the page of its answer right behind what to do, and in its Markdown', () => {
    const library = read(note);
    const { firstSection, laterSections } = articlePage(library, 'accidental-settlement');
    expect(firstSection.id).toBe('steps');
    expect(laterSections[0]).toMatchObject({ id: 'own-note', title: '本店说明' });
    expect(laterSections[0]!.content.map((node) => toString(node)).join('')).toContain('本店的机器按');
    expect(library.numbered('101')!.markdown).toContain('## 本店说明\n\n本店的机器按“取消”以后');
    expect(articlePage(library, 'how-to-settle').laterSections).toEqual([]);
  });

  it('is checked as answers are, at its own line', () => {
    expect(inspectChanged(layer({ 'notes/101.md': '先看说明。\n\n再看 [999](/999/)。\n' })).messages).toEqual([
      expect.stringMatching(/^content\/operator\/notes\/101\.md:3:4 {2}.*\/999\//),
    ]);
    expect(inspectChanged(layer({ 'notes/101.md': '## 标题\n' })).messages).toEqual([
      'content/operator/notes/101.md:1:1  本店说明里写了标题 (去掉标题，只写几句话、列表或提示框)',
    ]);
  });

  it('belongs to an answer', () => {
    expect(inspectChanged(layer({ 'notes/999.md': '说明。\n' })).messages).toEqual([
      'content/operator/notes/999.md:1:1  没有编号是“999.md”的答案 (文件名写成 答案的编号.md，例如 201.md)',
    ]);
  });
});
