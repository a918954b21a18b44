/** The sections of an answer in the order in which a reader needs them, and what of them machines are told. */
import { toString } from 'hast-util-to-string';
import type { Section } from '@/lib/content/markdown';
import { isQuotedClaim } from '@/lib/content/markdown/directives';
import { isStrip } from '@/lib/content/markdown/screens';
import { ownNoteId } from '@/lib/content/own-notes';

/** What the operator has to say to what to do, and the sections that the authors' guide names: when the steps did not help, and what only explains. */
const whenNot = [ownNoteId, 'still-stuck'];
const background = ['why', 'myths'];
/** Whether a section only explains, and stands folded. */
export const isBackground = ({ id }: Section) => background.includes(id);

/** Sections in the order in which they are needed: what to do, what when that did not help, all else, and last what explains. */
export function byNeed(sections: readonly Section[]): Section[] {
  const [first, ...later] = sections;
  const places = later.map(({ id }) => (whenNot.includes(id) ? 0 : background.includes(id) ? 2 : 1));
  return [...(first ? [first] : []), ...[0, 1, 2].flatMap((place) => later.filter((_, at) => places[at] === place))];
}

/**
 * What of a section machines are told, a text a block: neither wrong claims and what is said of them, nor screens, which
 * show what the steps say.
 */
export const toldIn = ({ content }: Section) =>
  content.filter((node) => !isQuotedClaim(node) && !isStrip(node)).map((node) => toString(node));
