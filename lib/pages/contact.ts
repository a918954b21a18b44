/** What the contact page shows. */
import type { Library } from '@/lib/content/library';
import type { PageWords } from '@/lib/content/schema';
import { contactUrl } from '@/lib/site/urls';
import { answerCard } from './article';
import { filled } from '@/lib/words/fill';
import { plainPage } from './frame';
import type { Published } from '@/lib/privacy/published';
import { unsolvedTexts } from './hand-on';
import { supportOf, valuesOf } from './support';

/** The page model of `/contact/`. */
export function contactPage(library: Library) {
  const support = supportOf(library);
  const { label } = support;
  const published: Published = { phones: valuesOf(support, 'phone'), wechats: valuesOf(support, 'wechat') };
  const { scam, before } = library.pages.contact;
  const { contact, never } = library.words;
  const told = Object.entries(contact.told).map(([comparison, lines]) => [
    comparison,
    lines.map((line) => filled(line, { hotline: published.phones.join('、'), never })),
  ]);
  return {
    ...plainPage(library, contactUrl, {
      name: contact.name,
      title: filled(contact.title, { label }),
      description: filled(contact.description, { label }),
    }),
    words: contact,
    /** For the island: what is published, and what is said of a number by how it compares; the verdict first. */
    form: { told: Object.fromEntries(told) as PageWords['contact']['told'], published },
    /** What to do when someone did ask for what support never needs. */
    scam: answerCard(library.article(scam)),
    before: library.articles.filter(({ slug }) => before.includes(slug)).map(answerCard),
    unsolved: unsolvedTexts(library),
  };
}
export type ContactPage = ReturnType<typeof contactPage>;
