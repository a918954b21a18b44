/** The report as support gets it: plain text, one thing a line. */
import { filled } from '@/lib/words/fill';
import { maskCardNumbers } from './card-number';

export type Report = {
  /** What happened, as the merchant says it. */
  situation: string;
  /** The number of the answer that was read before. */
  answer?: string;
  fields: { label: string; value: string }[];
};

/** How its lines are worded, and the last of them. */
type ReportWords = Record<'situation' | 'answer' | 'field' | 'never', string>;

/**
 * The lines of a report; fields that are empty have none. `never` stands below: it asks and does not promise, for
 * what a reader spells out in letters nobody here can know.
 */
export function reportLines({ situation, answer, fields }: Report, words: ReportWords): string[] {
  return [
    filled(words.situation, { situation }),
    ...(answer ? [filled(words.answer, { id: answer })] : []),
    ...fields.flatMap(({ label, value }) => {
      const line = value.replace(/\s+/g, ' ').trim();
      return line ? [filled(words.field, { label, value: line })] : [];
    }),
    words.never,
    // Nothing gets past this line, whatever a field let through.
  ].map(maskCardNumbers);
}

/** `2026-11-25T10:30`, as a field for date and time gives it → `2026-11-25 10:30`; anything else as it is. */
export const timeWords = (typed: string) =>
  typed.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/, '$1 $2');
