/** Which notices stand above what a query leads to. */
import { describe, expect, it } from 'vitest';
import { concerning } from '@/components/search/browser/notices';
import { searchedNotices } from '@/lib/pages/notices';
import { wholeIndex } from '@/lib/pages/search-index';
import { createEngine } from '@/lib/search/engine';
import { loadContent } from '@/scripts/site/content';

const answer = loadContent().numbered('209')!;
const library = {
  ...loadContent(),
  notices: [
    {
      from: '2026-11-28 01:00',
      until: '2026-11-28 05:00',
      text: '建设银行的卡暂时刷不了。',
      tone: 'check' as const,
      answers: [answer.slug],
      codes: ['91'],
      banks: ['建设银行', '建行', 'CCB'],
    },
  ],
};
const { index, words } = wholeIndex(loadContent());
const engine = createEngine(index);
engine.learn(words);
const shipped = searchedNotices(library, '2026-11-28 00:00');
const shown = (query: string, time = '02:00') =>
  concerning(shipped, engine, query, engine.search(query), `2026-11-28 ${time}`).length;

describe('a notice in the search', () => {
  it.each(['建行刷不了', 'ccb 刷不了', answer.question, '209', '91'])('stands above what %s leads to', (query) =>
    expect(shown(query)).toBe(1),
  );

  it.each(['怎么结算', '05', '801'])('does not stand above %s', (query) => expect(shown(query)).toBe(0));

  it('begins and ends by the clock', () => {
    expect(['00:59', '01:00', '04:59', '05:00', '05:01'].map((time) => shown('建行刷不了', time))).toEqual([
      0, 1, 1, 0, 0,
    ]);
  });
});
