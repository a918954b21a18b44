/** What a screen shows is found, whether an answer has it in its steps or draws it. */
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { isStrip, linesOf } from '@/lib/content/markdown/screens';
import { completeEngine, files, fold, library } from './engine';

/** Every line that a strip shows, and the answers that say it: those that show it, and those that have it in their own words. */
const lines = [
  ...new Set(
    library().articles.flatMap(({ sections }) =>
      sections.flatMap(({ content }) => content.filter(isStrip).flatMap(linesOf)),
    ),
  ),
]
  // Figures behind a name are examples.
  .map((line) => line.replace(/[:：]\s*\d[\d\s:.-]*$/, ''))
  // Of two or three characters a dozen answers speak.
  .filter((line) => (fold(line).match(/\p{Script=Han}/gu) ?? []).length >= 4)
  .map((line) => {
    const said = files().index.answers.map(({ question, prompts, answer }, place) => {
      const { body, screens, aliases } = files().bodies[place]!;
      return fold([question, ...prompts, answer, body, ...aliases, ...screens].join('\n'));
    });
    const holders = new Set(said.flatMap((text, place) => (text.includes(fold(line)) ? [place] : [])));
    return { line, holders };
  });

/** So many results are looked at without scrolling. */
const seen = 4;

/** The lines for which what `typed` makes of them leads to no answer that says them. */
const missed = (typed: (line: string) => string | undefined) =>
  lines.flatMap(({ line, holders }) => {
    const query = typed(line);
    const hits = query === undefined ? [] : completeEngine().search(query).hits.slice(0, seen);
    return query === undefined || hits.some(({ place }) => holders.has(place)) ? [] : [query];
  });

/** Characters that are typed for each other. */
const alike: Record<string, string> = {
  结: '接',
  签: '千',
  退: '腿',
  请: '情',
  打: '大',
  交: '叫',
  重: '虫',
  金: '今',
  凭: '平',
  正: '整',
  取: '曲',
  预: '与',
  查: '茶',
  终: '中',
};

describe('a line of a screen', () => {
  it('leads to an answer that has it, as it is typed', () => {
    expect(lines.length).toBeGreaterThan(90);
    expect(missed((line) => line)).toEqual([]);
  });

  it('does so with a wrong character', () => {
    const wrong = (line: string) => {
      const at = [...line].findIndex((character) => character in alike);
      return at < 0
        ? undefined
        : [...line].map((character, place) => (place === at ? alike[character]! : character)).join('');
    };
    expect(missed(wrong)).toEqual([]);
  });

  it('does so in pinyin', () => {
    const letters = (line: string) => pinyin(line, { toneType: 'none', type: 'array', v: true }).join('');
    expect(missed((line) => (/^\p{Script=Han}+$/u.test(line) ? letters(line) : undefined))).toEqual([]);
  });
});
