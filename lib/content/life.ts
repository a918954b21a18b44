/** Which answers are there: one may be a draft, be there for a time only, or be withdrawn (docs/decisions/026-the-life-of-an-answer.md). */
import { addDays } from '@/lib/payout/days';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import { partOf, type Library, type WithdrawnAnswer } from './library';

/** Answers that are not there at all times: what must always be whole does not name them. */
export const passingSlugs = (drafts: readonly ArticleDraft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ slug, fields: { from, until } }) => (from || until ? [slug] : [])));

/** The library as it is on a day. What was there until some day before is as if withdrawn. */
export function onDay(library: Library, today: string): Library {
  const { articles, addresses } = library;
  const there = new Set(
    articles.flatMap(({ slug, from = today, until = today }) => (from <= today && today <= until ? [slug] : [])),
  );
  if (there.size === articles.length) return library;
  const over = articles.filter(({ until = today }) => until < today);
  const gone = new Set(over.map(({ url }) => url));
  const left = partOf(library, there);
  return {
    ...left,
    addresses: new Map([
      ...left.addresses,
      // Servers say there that something was there and is no more.
      ...[...addresses].flatMap(([address, { to, meaning }]): [string, Address][] =>
        gone.has(to) ? [[address, { meaning, to: address, moved: false, gone: true }]] : [],
      ),
    ]),
    withdrawn: [
      ...left.withdrawn,
      ...over.map(({ id, question, related, until }): WithdrawnAnswer => ({
        id,
        question,
        day: addDays(until!, 1),
        instead: related.filter((slug) => there.has(slug)),
      })),
    ],
  };
}

/** The days in the text of an answer that have come: what it is to readers, they decide besides the text. */
export const daysPassed = (text: string, today: string): string[] =>
  [...text.matchAll(/^(from|until): *(\d{4}-\d\d-\d\d) *$/gm)].flatMap(([line, name, day]) =>
    (name === 'from' ? day! <= today : day! < today) ? [line] : [],
  );
