/** What `/receipt/` shows: each slip as a picture and as a list, line by line. */
import type { Library, Receipt } from '@/lib/content/library';
import { receiptRegionId, receiptRegionUrl, receiptUrl, termUrl } from '@/lib/site/urls';
import { answerCard } from './article';
import { filled } from '@/lib/words/fill';
import { plainPage } from './frame';
import { answerLink } from './linked';

type Link = { url: string; name: string };

/** The page model of `/receipt/`. */
export function receiptAnatomyPage(library: Library) {
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
export type ReceiptAnatomyPage = ReturnType<typeof receiptAnatomyPage>;

/** One slip: on paper, or on a phone's screen. */
function slipOf(library: Library, { regions, term, ...slip }: Receipt) {
  const termLink = (termId: string): Link => ({
    url: termUrl(termId),
    name: library.terms.find((entry) => entry.id === termId)!.term,
  });
  return {
    ...slip,
    term: termLink(term),
    regions: regions.map(({ id: region, term: regionTerm, answers, ...words }, index) => ({
      ...words,
      /** On the picture and in the list. */
      number: index + 1,
      /** The anchor of its meaning; the line on the picture leads there. */
      anchor: receiptRegionId(slip.id, region),
      answers: answers.map((slug) => answerLink(library.article(slug))),
      term: regionTerm === undefined ? undefined : termLink(regionTerm),
    })),
  };
}
export type Slip = ReturnType<typeof slipOf>;
export type SlipRegion = Slip['regions'][number];

/** Where a term stands on a slip: its first line there; none for a term that is no line of a slip. */
export const placeOnSlip = ({ receipts }: Library, term: string): string | undefined =>
  receipts.flatMap(({ id, regions }) =>
    regions.filter((region) => region.term === term).map((region) => receiptRegionUrl(id, region.id)),
  )[0];
