/** What is down just now, before what a query leads to. */
import { minuteInBeijing } from '@/lib/payout/days';
import type { Engine, Outcome } from '@/lib/search/engine';
import type { ShippedNotice } from '@/lib/search/index-data';
import { element } from '../../ui/browser/dom';
import { engine, notices } from './stages';

/** As many of the answers found say of what the query is. */
const looked = 3;

/** The notices that hold now, by the reader's clock, and concern what was asked. */
export const noticesFor = (query: string, outcome: Outcome): Node[] =>
  concerning(notices(), engine(), query, outcome, minuteInBeijing(Date.now())).map((text) =>
    element('p', { class: 'page-notice' }, text),
  );

/** The texts of the notices that hold at a minute and concern a query, by its words or by what it leads to. */
export function concerning(
  notices: readonly ShippedNotice[],
  engine: Engine,
  query: string,
  { code, hits }: Pick<Outcome, 'code' | 'hits'>,
  now: string,
): string[] {
  const asked = query.toLowerCase();
  const sign = code === undefined ? undefined : engine.index.codes[code]!.code;
  const urls = hits.slice(0, looked).flatMap(({ place }) => engine.answer(place)?.url ?? []);
  return notices
    .filter(({ from, until }) => from <= now && now < until)
    .filter(
      ({ all, words, codes, answers }) =>
        all ||
        words.some((word) => asked.includes(word.toLowerCase())) ||
        (sign !== undefined && codes.includes(sign)) ||
        urls.some((url) => answers.includes(url)),
    )
    .map(({ text }) => text);
}
