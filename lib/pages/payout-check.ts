/** What the page that works out the day of a payout and its fee shows. */
import type { Library } from '@/lib/content/library';
import type { PageWords, Site } from '@/lib/content/schema';
import { arrivalOf, isLate } from '@/lib/payout/arrival';
import type { Calendar } from '@/lib/payout/calendar';
import { addDays, dateOf, weekdayName } from '@/lib/payout/days';
import { percent, yuan } from '@/lib/payout/money';
import { sumWords, unknownWords } from '@/lib/payout/words';
import { payoutCheckUrl, topicUrl } from '@/lib/site/urls';
import { answerCard } from './article';
import { filled, filledAll } from '@/lib/words/fill';
import { chineseDate, plainPage } from './frame';

type Sale = PageWords['payoutCheck']['examples']['sales'][number];

/** The page model of `/payout-check/`. */
export function payoutCheckPage(library: Library) {
  const { calendar } = library;
  const { ask, basis } = library.pages.payoutCheck;
  const { cutOff, kinds, basis: from = library.words.payoutCheck.basis } = library.site.payout;
  const words = filledAll(library.words.payoutCheck, { cutOff, basis: from });
  const topic = library.topics.find(({ checksPayout }) => checksPayout);
  return {
    ...plainPage(library, payoutCheckUrl, words, [
      ...(topic ? [{ name: topic.name, url: topicUrl(topic.slug) }] : []),
      { name: words.name },
    ]),
    words: filledAll(words, {
      exchange: words.result.exchange,
      // The last day for which there is a notice of holidays, and what is known from the next on.
      until: chineseDate(calendar.until),
      afterwards: unknownWords('T+1', addDays(calendar.until, 1), calendar, words.result),
    }),
    /** For the island: the days it counts with, and what it says. */
    form: { calendar, cutOff, result: words.result, mistakes: library.words.mistakes },
    /** The kinds of payout, as contracts name them. */
    kinds,
    examples: words.examples.sales.map((sale) => example(sale, words.examples.noNotice, calendar, library.site.payout)),
    /** A fee worked out with a rate that is nobody's. */
    sum: {
      about: filled(words.examples.fee, { amount: yuan(10_000), rate: percent(100) }),
      lines: sumWords(10_000, 100, undefined, words.result),
    },
    ask: library.articles.filter(({ slug }) => ask.includes(slug)).map(answerCard),
    sources: [...library.calendarSources, ...library.article(basis).sources],
  };
}
export type PayoutCheckPage = ReturnType<typeof payoutCheckPage>;

/** A time of day, a minute before another or a moment after. */
const besideCutOff = (side: Sale['side'], cutOff: string) => {
  if (side === 'late') return cutOff;
  const [hour = 0, minute = 0] = cutOff.split(':').map(Number);
  const before = (hour * 60 + minute + 1439) % 1440;
  return [Math.floor(before / 60), before % 60].map((part) => String(part).padStart(2, '0')).join(':');
};

/** One worked example: a sale, and the earliest day for each kind of payout, in their order. */
function example(sale: Sale, noNotice: string, calendar: Calendar, { kinds, cutOff }: Site['payout']) {
  const { about, day, side, time = besideCutOff(side, cutOff) } = sale;
  const arrivals = kinds.map((kind) => arrivalOf({ day, late: isLate(time, cutOff), kind }, calendar));
  const unknown = arrivals.flatMap((arrival) => arrival.unknown ?? [])[0];
  return {
    about: unknown ? filled(noNotice, { about, year: unknown.slice(0, 4) }) : about,
    sale: `${dateOf(day)} ${weekdayName(day)} ${time}`,
    earliest: arrivals.map(({ earliest }) => ({ date: dateOf(earliest), weekday: weekdayName(earliest) })),
  };
}
