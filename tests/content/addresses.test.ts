import { describe, expect, it } from 'vitest';
import { addressesOf, checkLock, formatLock, parseLock } from '@/lib/content/addresses';
import { lockedAddresses } from '@/lib/content/locks';
import { formatProblem, Reporter } from '@/lib/content/problems';
import { loadContent } from '@/scripts/site/content';
import { inspectChanged } from './content-folder';

type Answer = { id: string; slug: string; redirectFrom?: string[] };

/** What the lock of `published` says once the content is `now`. */
function broken(published: Answer[], now: Answer[]): string[] {
  const addresses = (answers: Answer[]) =>
    addressesOf(
      ['settlement'],
      answers.map((answer) => ({ topic: 'settlement', redirectFrom: [], ...answer })),
    );
  const reporter = new Reporter('lock');
  checkLock(parseLock(formatLock(addresses(published)), reporter), addresses(now), reporter);
  return reporter.problems.map(formatProblem).map((line) => line.replace(/^lock:\d+:1 {2}/, ''));
}

const settle = { id: '101', slug: 'how-to-settle' };
const undo = { id: '102', slug: 'undo' };

describe('a published address', () => {
  it('stays when nothing changes, and when answers are added', () => {
    expect(broken([settle], [settle, undo])).toEqual([]);
  });

  it('may not vanish', () => {
    expect(broken([settle, undo], [settle])).toEqual([
      '发布过的地址 /102/（102）没有了 (恢复文件名，或在接替它的答案里写  redirectFrom: [/102/])',
      '发布过的地址 /settlement/undo/（102）没有了 (恢复文件名，或在接替它的答案里写  redirectFrom: [/settlement/undo/])',
    ]);
  });

  it('may lead to the answer’s new slug', () => {
    expect(broken([settle], [{ ...settle, slug: 'settle', redirectFrom: ['/settlement/how-to-settle/'] }])).toEqual([]);
  });

  it('may lead to another answer when its own is gone for good', () => {
    expect(broken([settle, undo], [{ ...settle, redirectFrom: ['/102/', '/settlement/undo/'] }])).toEqual([]);
  });

  it('may not be given to another answer', () => {
    expect(
      broken(
        [settle, undo],
        [
          { ...settle, slug: 'undo' },
          { ...undo, slug: 'how-to-settle' },
        ],
      ),
    ).toEqual([
      '发布过的地址 /settlement/how-to-settle/ 原来是 101，现在变成了 102 (编号和地址永久不变，改回去)',
      '发布过的地址 /settlement/undo/ 原来是 102，现在变成了 101 (编号和地址永久不变，改回去)',
    ]);
  });

  it('may not lead elsewhere while its answer is still there', () => {
    expect(
      broken(
        [settle, undo],
        [
          { ...settle, slug: 'settle' },
          { ...undo, redirectFrom: ['/settlement/how-to-settle/'] },
        ],
      ),
    ).toEqual(['发布过的地址 /settlement/how-to-settle/ 原来是 101，现在变成了 102 (编号和地址永久不变，改回去)']);
  });
});

it('the lock holds every address of the content (npm run content:lock records new ones)', () => {
  expect([...lockedAddresses('content')].map(([address, { meaning }]) => `${address}\t${meaning}`).sort()).toEqual(
    formatLock(loadContent().addresses).trim().split('\n').slice(1),
  );
});

describe('the lock of a large site', () => {
  const lock = (lines: number) => ({
    'addresses.lock': Array.from({ length: lines }, (_, at) => `/gone-${at}/\t101\n`).join(''),
  });

  it('may be longer than a file that somebody writes', () => {
    const { messages } = inspectChanged(lock(20_000));
    expect(messages).toContain(
      'content/addresses.lock:1:1  发布过的地址 /gone-0/（101）没有了 (恢复文件名，或在接替它的答案里写  redirectFrom: [/gone-0/])',
    );
    expect(messages.length).toBeGreaterThan(900);
  });

  it('is refused when it is longer than any site is large', () => {
    expect(inspectChanged(lock(150_000)).messages).toEqual([
      'content/addresses.lock:1:1  文件有 2529 KB，最大 2048 KB (从版本库恢复这个文件)',
    ]);
  });
});
