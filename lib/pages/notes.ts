/** What an answer's page shows only when it is asked for, in one file for all answers: terms in a few words, and what support is told. */
import type { Library } from '@/lib/content/library';
import { askedUrl } from '@/lib/site/urls';
import { termsOf } from './glossary';
import { toldToSupport, unsolvedReasons, type Unsolved } from './hand-on';

export type Notes = {
  /** Every term: its words, and the answer that says most of it: its address and its name. */
  terms: Record<string, [words: string, url: string, name: string]>;
  unsolved: Unsolved[];
  /** What support is told of an answer by its `{number}`, of any reason: `{reason}` and what they `{ask}` are to be put in. */
  told: string;
  /** The file of which number and reason are asked besides; none unless the operator wants to know. */
  asked?: string;
};

/** The text of /notes.json. */
export function notesFile(library: Library): string {
  const notes: Notes = {
    terms: Object.fromEntries(
      // A preview may be without the answer of a term.
      termsOf(library).flatMap(({ id, definition, caution = '', answers: [first] }) =>
        first ? [[id, [definition + caution, first.url, `${first.id} ${first.question}`]]] : [],
      ),
    ),
    unsolved: unsolvedReasons(library),
    told: toldToSupport(library),
    asked: library.site.asked && askedUrl,
  };
  return JSON.stringify(notes);
}
