import { onTestFinished, describe, expect, it } from 'vitest';
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

// That content read so is the same as content read from nothing, every test that calls inspectChanged holds.
describe('what earlier readings of content keep', () => {
  it('is all there is to read when nothing has changed', () => {
    expect(madeAfter(accidental, answer())).toBe(0);
  });

  it('lacks an answer whose sentence was changed, and nothing else', () => {
    expect(madeAfter(accidental, answer({ answer: '不扣款、不退款，接着收款就行。' }))).toBe(2);
  });

  it('is checked again where a question has changed, which others may show', () => {
    const answers = Object.keys(right).filter((path) => path.startsWith('articles/')).length;
    expect(madeAfter(accidental, answer({ question: '不小心点了结算要紧吗？' }))).toBe(1 + answers);
  });
});
