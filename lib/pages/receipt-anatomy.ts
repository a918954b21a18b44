/** What `/receipt/` shows: each slip as a picture and as a list, line by line. */
import type { Library, Receipt } from '@/lib/content/library';
import type { PageWords, Source } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { receiptRegionId, receiptRegionUrl, receiptUrl, termUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { filled } from '@/lib/words/fill';
import { plainPage, type Frame } from './frame';

type Link = { url: string; name: string };

/** One line of a slip. Its number stands on the picture and in the list. */
export type SlipRegion = {
  number: number;
  /** The anchor of its meaning; the line on the picture leads there. */
  anchor: string;
  label: string;
  sample: string;
  drawn: Receipt['regions'][number]['drawn'];
  meaning: string;
  neededFor: string;
  answers: { id: string; url: string; question: string }[];
  term?: Link;
};

/** One slip: on paper, or on a phone's screen. */
export type Slip = {
  id: string;
  name: string;
  on: Receipt['on'];
  what: string;
  term: Link;
  regions: SlipRegion[];
  sources: Source[];
};

export type ReceiptAnatomyPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['receipt'];
  first: AnswerCard[];
  slips: Slip[];
};

/** The page model of `/receipt/`. */
export function receiptAnatomyPage(library: Library): ReceiptAnatomyPage {
  const words = library.words.receipt;
  return {
    ...plainPage(library, receiptUrl, {
      title: words.title,
      description: filled(words.description, { names: library.receipts.map(({ name }) => name).join('、') }),
    }),
    words,
    first: library.articles.filter(({ slug }) => library.pages.receipt.first.includes(slug)).map(answerCard),
    slips: library.receipts.map((receipt) => slipOf(library, receipt)),
  };
}

function slipOf(library: Library, { id, name, on, what, term, sources, regions }: Receipt): Slip {
  const termLink = (termId: string): Link => ({
    url: termUrl(termId),
    name: library.terms.find((entry) => entry.id === termId)!.term,
  });
  return {
    id,
    name,
    on,
    what,
    term: termLink(term),
    sources,
    regions: regions.map(({ id: region, term: regionTerm, answers, ...words }, index) => ({
      ...words,
      number: index + 1,
      anchor: receiptRegionId(id, region),
      answers: answers.map((slug) => library.article(slug)).map(({ id, url, question }) => ({ id, url, question })),
      term: regionTerm === undefined ? undefined : termLink(regionTerm),
    })),
  };
}

/** Where a term stands on a slip: its first line there; none for a term that is no line of a slip. */
export const placeOnSlip = ({ receipts }: Library, term: string): string | undefined =>
  receipts.flatMap(({ id, regions }) =>
    regions.filter((region) => region.term === term).map((region) => receiptRegionUrl(id, region.id)),
  )[0];
