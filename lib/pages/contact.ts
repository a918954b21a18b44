/** What the contact page shows. */
import type { Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import type { PageHead } from '@/lib/site/page-head';
import { contactUrl } from '@/lib/site/urls';
import { answerCard, type AnswerCard } from './article';
import { filled } from '@/lib/words/fill';
import { plainPage, type Frame } from './frame';
import { unsolvedTexts } from './hand-on';

export type ContactPage = {
  head: PageHead;
  frame: Frame;
  words: PageWords['contact'];
  /** For the island: what is said of a number, by how it compares; the verdict first. */
  told: PageWords['contact']['told'];
  /** What to do when someone did ask for what support never needs. */
  scam: AnswerCard;
  before: AnswerCard[];
  /** Why an answer did not help, each reason with the text that tells support. */
  unsolved: ReturnType<typeof unsolvedTexts>;
};

/** The page model of `/contact/`. */
export function contactPage(library: Library): ContactPage {
  const { label, hotline } = library.site.support;
  const { scam, before } = library.pages.contact;
  const { contact, never } = library.words;
  const told = Object.entries(contact.told).map(([comparison, lines]) => [
    comparison,
    lines.map((line) => filled(line, { hotline, never })),
  ]);
  return {
    ...plainPage(library, contactUrl, {
      name: contact.name,
      title: filled(contact.title, { label }),
      description: filled(contact.description, { label }),
    }),
    words: contact,
    told: Object.fromEntries(told) as ContactPage['told'],
    scam: answerCard(library.article(scam)),
    before: library.articles.filter(({ slug }) => before.includes(slug)).map(answerCard),
    unsolved: unsolvedTexts(library),
  };
}
