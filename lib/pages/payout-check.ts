/** What the page that works out the day of a payout and its fee shows. */
import type { Library } from '@/lib/content/library';
import type { Source } from '@/lib/content/schema';
import { arrivalOf, isLate, kinds } from '@/lib/payout/arrival';
import type { Calendar } from '@/lib/payout/calendar';
import { addDays, dateOf, weekdayName, type Day } from '@/lib/payout/days';
import { exchangeWords, sumWords, unknownWords } from '@/lib/payout/words';
import type { PageHead } from '@/lib/site/page-head';
import { payoutCheckUrl, topicUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { chineseDate, frameOf, type Frame } from './frame';

/** One worked example: a sale, and the earliest day for each kind of payout, in their order. */
export type PayoutExample = { about: string; sale: string; earliest: { date: string; weekday: string }[] };

export type PayoutCheckPage = {
  head: PageHead;
  frame: Frame;
  /** For the island: the days it counts with. */
  calendar: Calendar;
  /** Last day for which there is a notice of holidays, in words. */
  until: string;
  /** What is known from the next day on, and what is not. */
  afterwards: string;
  /** Whether a weekend day that is worked counts. */
  exchange: string;
  /** The kinds of payout, as contracts name them. */
  kinds: readonly string[];
  examples: PayoutExample[];
  /** A fee worked out with a rate that is nobody's. */
  sum: { amount: string; rate: string; lines: string[] };
  ask: AnswerCard[];
  sources: Source[];
};

/** Sales that show every rule once. They belong to the page's own words. */
const sales: [about: string, day: Day, time: string][] = [
  ['普通工作日', '2026-11-25', '15:00'],
  ['周五，23:00 以前', '2026-11-27', '22:59'],
  ['周五，23:00 或以后', '2026-11-27', '23:00'],
  ['周六', '2026-11-28', '15:00'],
  ['春节放假前一天', '2026-02-14', '15:00'],
  ['国庆节放假前一天', '2026-09-30', '15:00'],
  ['调休上班日前一天', '2026-10-09', '15:00'],
  ['调休上班日', '2026-10-10', '15:00'],
  ['元旦前一天', '2026-12-31', '15:00'],
];

/** The page model of `/payout-check/`. */
export function payoutCheckPage(library: Library): PayoutCheckPage {
  const { calendar } = library;
  const { ask, basis } = library.pages.payoutCheck;
  const topic = library.topics.find(({ checksPayout }) => checksPayout);
  return {
    head: {
      title: ['到账日与手续费自查', '帮助中心'],
      description: '选刷卡日期和到账方式，看钱最早哪天到；填金额和费率，看扣完手续费剩多少。T+1、D+1、D+0 都能算。',
      path: payoutCheckUrl,
      type: 'website',
    },
    frame: frameOf(library, [...(topic ? [{ name: topic.name, url: topicUrl(topic.slug) }] : []), { name: '自查' }]),
    calendar,
    until: chineseDate(calendar.until),
    afterwards: unknownWords('T+1', addDays(calendar.until, 1), calendar),
    exchange: exchangeWords,
    kinds,
    examples: sales.map(([about, day, time]) => example(about, day, time, calendar)),
    sum: { amount: '100.00 元', rate: '1%', lines: sumWords(10_000, 100, undefined) },
    ask: library.articles.filter(({ slug }) => ask.includes(slug)).map(answerCard),
    sources: [...library.calendarSources, ...library.article(basis).sources],
  };
}

function example(about: string, day: Day, time: string, calendar: Calendar): PayoutExample {
  const arrivals = kinds.map((kind) => arrivalOf({ day, late: isLate(time), kind }, calendar));
  const unknown = arrivals.flatMap((arrival) => arrival.unknown ?? [])[0];
  return {
    about: unknown ? `${about}（没有 ${unknown.slice(0, 4)} 年的放假通知）` : about,
    sale: `${dateOf(day)} ${weekdayName(day)} ${time}`,
    earliest: arrivals.map(({ earliest }) => ({ date: dateOf(earliest), weekday: weekdayName(earliest) })),
  };
}
