import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/content/library';
import { formatProblem } from '@/lib/content/problems';
import { accidental, answer, contentFolder, memory, right } from './content-folder';

/** Reads a right folder, changes one file, reads it again; gives how many things the second reading had to make. */
function madeAfter(path: string, text: string): number {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  for (const [file, change] of Object.entries(right)) folder.write(file, change);
  const kept = memory();
  folder.inspect({ kept });
  const before = kept.keys().length;
  folder.write(path, text);
  expect(folder.inspect({ kept }).problems).toEqual([]);
  return kept.keys().length - before;
}

/** Changes of one file that make an answer wrong whose own file stays as it was, and what is said of it. */
const wrongThroughOthers: [path: string, text: string | undefined, said: string][] = [
  ['articles/prompts/201-settle-first-prompt.md', undefined, 'settle-first-prompt'],
  ['sources.yaml', 'terminal-app: { title: 某终端程序源码, kind: terminal }\n', 'pos-app'],
  ['banned-words.yaml', '- { word: 照常收款, instead: 接着收款, except: [照常收款机] }\n', '照常收款'],
  ['codes.yaml', right['codes.yaml']!.replace('"A0":', '"A1":'), 'A0'],
  ['codes.yaml', right['codes.yaml']!.replace('charged: no', 'charged: yes'), 'A0'],
];

// That content read so is the same as content read from nothing, every test that calls inspectChanged holds.
describe('what earlier readings of content keep', () => {
  it('is all there is to read when nothing has changed', () => {
    expect(madeAfter(accidental, answer())).toBe(0);
  });

  it('is the same when the last answer is read first, as a second thread does', () => {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [file, change] of Object.entries(right)) folder.write(file, change);
    const kept = memory();
    folder.inspect({ kept, fromEnd: true });
    const read = kept.keys();
    folder.inspect({ kept });
    expect(kept.keys()).toEqual(read);
  });

  it('is made from the end as far as another has come from the beginning', () => {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [file, change] of Object.entries(right)) folder.write(file, change);
    const kept = memory();
    folder.inspect({ kept });
    const asked: string[] = [];
    const get = (key: string) => {
      const thing = kept.get(key) as Partial<Article> | undefined;
      if (!thing?.sections) return thing;
      asked.push(thing.id!);
      // The last one has not been made yet.
      return thing.id === '102' ? undefined : thing;
    };
    folder.inspect({ kept: { ...kept, get }, fromEnd: true });
    expect(asked).toEqual(['102', '101']);
  });

  it('lacks an answer whose sentence was changed, and nothing else', () => {
    expect(madeAfter(accidental, answer({ answer: '不扣款、不退款，接着收款就行。' }))).toBe(2);
  });

  it.each(wrongThroughOthers)('hides no answer that %s makes wrong', (path, text, said) => {
    const folder = contentFolder();
    onTestFinished(folder.remove);
    for (const [file, change] of Object.entries(right)) folder.write(file, change);
    const kept = memory();
    expect(folder.inspect({ kept }).problems).toEqual([]);
    if (text === undefined) rmSync(join(folder.base, 'content', path));
    else folder.write(path, text);
    const { problems } = folder.inspect({ kept });
    expect(problems).toEqual(folder.inspect().problems);
    expect(
      problems
        .filter((problem) => problem.file.endsWith(accidental))
        .map(formatProblem)
        .join('\n'),
    ).toContain(said);
  });

  it('is checked again where a question has changed, which others may show', () => {
    const answers = Object.keys(right).filter((path) => path.startsWith('articles/')).length;
    expect(madeAfter(accidental, answer({ question: '不小心点了结算要紧吗？' }))).toBe(1 + answers);
  });
});
