import { describe, expect, it } from 'vitest';
import { articlePage } from '@/lib/pages/article';
import { codePage } from '@/lib/pages/codes';
import { practiceCards } from '@/lib/pages/practice';
import { loadContent } from '@/scripts/site/content';
import { answer, inspectChanged, right } from '@/tests/content/content-folder';

const path = 'articles/settlement/102-how-to-settle.md';
const chosen = (fields: Record<string, string>, codes = right['codes.yaml']!) =>
  practiceCards(
    inspectChanged({
      [path]: answer({
        question: '怎么做结算？',
        related: '[accidental-settlement, settle-first-prompt]',
        prompts: '[批结算未完成]',
        ...fields,
      }),
      'codes.yaml': codes,
    }).library!,
  );
const screens = (...given: Parameters<typeof chosen>) => chosen(...given).map(({ screen }) => screen);

describe('cards to practise with', () => {
  it('ask of a screen whether money is safe, whether to try again and which answer, in the words of its page', () => {
    const [card, code] = chosen({});
    expect(card).toMatchObject({ screen: '批结算未完成', stamp: '不影响到账', tone: 'safe', answer: { id: '102' } });
    expect(card!.facts.map(({ answer }) => answer)).toEqual(['不会', '可以', '102']);
    expect(code).toMatchObject({ code: 'A0', screen: '校验错' });
  });

  it('are never made where that cannot be said: another thing on other platforms, little known, or not asked', () => {
    const code = (from: string, to: string) => screens({}, right['codes.yaml']!.replace(from, to));
    expect(code('charged: no,', 'charged: no, varies: [no],')).toEqual(['批结算未完成']);
    expect(code('confidence: high', 'confidence: low')).toEqual(['批结算未完成']);
    expect(code('seen: true', 'seen: false')).toEqual(['批结算未完成']);
    const money = (charged: string, retry: string) =>
      screens({ money: `{ charged: ${charged}, twice: n/a, payout: n/a, retry: ${retry} }` });
    expect(money('no', 'n/a')).toEqual(['校验错']);
    expect(money('n/a', 'yes')).toEqual(['校验错']);
    expect(screens({ prompts: '[]' })).toEqual(['校验错']);
  });

  it('are not made of a screen that a code shows too and says another thing of', () => {
    const shows = (fields: string) =>
      screens(
        {},
        right['codes.yaml']!.replace('shown: [校验错]', 'shown: [批结算未完成]').replace('charged: no,', fields),
      );
    expect(shows('charged: no,')).toEqual(['批结算未完成', '批结算未完成']);
    expect(shows('charged: no, varies: [no],')).toEqual([]);
  });

  it('are 20 to 30 of today’s content, each a screen of its own that agrees with the page it names', () => {
    const library = loadContent();
    const cards = practiceCards(library);
    expect(cards.length).toBeGreaterThanOrEqual(20);
    expect(cards.length).toBeLessThanOrEqual(30);
    expect(new Set(cards.map(({ screen, code = '' }) => code + screen)).size).toBe(cards.length);
    for (const { code, stamp, facts, answer, screen } of cards) {
      const said = code ? codePage(library, code.toLowerCase()).facts : articlePage(library, slugOf(answer.id)).facts;
      const of = (asked: string) => said.find((fact) => fact.asked === asked)!.answer;
      expect(
        facts.map(({ answer }) => answer),
        screen,
      ).toEqual([of('会扣款吗'), of('能再刷吗'), answer.id]);
      expect(stamp).not.toMatch(/看屏幕/);
    }
    function slugOf(id: string) {
      return library.numbered(id)!.slug;
    }
  });
});
