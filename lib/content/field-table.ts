/** The authors' reference table, made from the schema so that the two cannot differ. */
import type { z } from 'zod';
import { articleFront } from './schema';
import { noteOf } from './schema/note';

/** Name, meaning and example of every field, in the order they are written. */
export const articleFrontNotes = () =>
  Object.entries(articleFront.shape).map(([name, schema]) => ({
    name,
    ...noteOf(schema as z.ZodType)!,
    optional: (schema as z.ZodType).safeParse(undefined).success,
  }));

/** The Markdown table of the front matter fields. */
export function fieldTable(): string {
  const rows = articleFrontNotes().map(({ name, what, example }) => `| \`${name}\` | ${what} | \`${example}\` |`);
  return ['| 字段 | 写什么 | 例子 |', '| --- | --- | --- |', ...rows].join('\n');
}
