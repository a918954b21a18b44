/** What an author is told of a field: in the table of content/README.md and in messages about the field. */
import { z } from 'zod';

export type FieldNote = { what: string; example: string; fix?: string };

const notes = z.registry<FieldNote>();

/** The author's note on a field, if it has one. */
export const noteOf = (schema: z.core.$ZodType): FieldNote | undefined => notes.get(schema);

/** A field with the author's note on it. */
export function note<T extends z.ZodType>(schema: T, what: string, example: string, fix?: string): T {
  // A copy: a schema that several fields share has a note for each.
  const noted = schema.clone();
  notes.add(noted, { what, example, ...(fix && { fix }) });
  return noted;
}

/** A field that is `true` or not there. */
export const flag = (what: string) => note(z.literal(true).optional(), what, 'true', '写 true，或不写这一行');
