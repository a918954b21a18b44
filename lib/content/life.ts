/** Which answers are there: one may be a draft, be there for a time only, or be withdrawn (docs/decisions/026-the-life-of-an-answer.md). */
import { addDays } from '@/lib/payout/days';
import type { Address } from './addresses';
import type { ArticleDraft } from './article';
import { partOf, type Article, type Library, type WithdrawnAnswer } from './library';

type Span = Pick<Article, 'from' | 'until'>;

/** Whether an answer is there on a day. */
const isThereOn = ({ from, until }: Span, today: string) =>
  (from === undefined || from <= today) && (until === undefined || today <= until);

/** Answers that are not there at all times: what must always be whole does not name them. */
export const passingSlugs = (drafts: readonly ArticleDraft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ slug, fields: { from, until } }) => (from || until ? [slug] : [])));

/** The library as it is on a day. What was there until some day before is as if withdrawn. */
export function onDay(library: Library, today: string): Library {
  const { articles, addresses } = library;
  const there = new Set(articles.flatMap((article) => (isThereOn(article, today) ? [article.slug] : [])));
  if (there.size === articles.length) return library;
  const over = articles.filter(({ until }) => until !== undefined && until < today);
  const gone = new Map(over.map(({ url, id }) => [url, id]));
  const left = partOf(library, there);
  return {
    ...left,
    addresses: new Map([
      ...left.addresses,
      ...[...addresses].flatMap(([address, { to, meaning }]): [string, Address][] =>
        gone.has(to) ? [[address, goneAddress(address, meaning)]] : [],
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

/** An address at which servers say that something was there and is no more. */
const goneAddress = (address: string, meaning: string): Address => ({
  meaning,
  to: address,
  moved: false,
  gone: true,
});

/** The days in the text of an answer that have come: what it is to readers, they decide besides the text. */
export const daysPassed = (text: string, today: string): string[] =>
  [...text.matchAll(/^(from|until): *(\d{4}-\d\d-\d\d) *$/gm)].flatMap(([line, name, day]) =>
    (name === 'from' ? day! <= today : day! < today) ? [line] : [],
  );
