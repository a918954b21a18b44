/** The authors' reference table, made from the schema so that the two cannot differ. */
import type { z } from 'zod';
import { articleFront } from './schema';
import { noteOf } from './schema/note';

const start = '<!-- fields:start -->';
const end = '<!-- fields:end -->';

/** Name, meaning and example of every field, in the order they are written. */
export const articleFrontNotes = () =>
  Object.entries(articleFront.shape).map(([name, schema]) => ({
    name,
    ...noteOf(schema as z.ZodType)!,
    optional: (schema as z.ZodType).safeParse(undefined).success,
  }));

/** The Markdown table of the front matter fields. */
function fieldTable(): string {
  const rows = articleFrontNotes().map(({ name, what, example }) => `| \`${name}\` | ${what} | \`${example}\` |`);
  return ['| 字段 | 写什么 | 例子 |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The guide with its table made anew. */
export function withFieldTable(guide: string): string {
  const from = guide.indexOf(start);
  const to = guide.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`content/README.md has no ${start} … ${end} to write the field table into`);
  return `${guide.slice(0, from)}${start}\n${fieldTable()}\n${guide.slice(to)}`;
}
