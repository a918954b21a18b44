/** Changes of content files by a command: all of them, or none when they would cause a mistake. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '@/lib/content/library';
import { ContentError, type Problem } from '@/lib/content/problems';
import type { Change } from '@/lib/content/rename';
import { inspectDir } from './content';

/** What else a change of names comes to. */
type Besides = {
  /** What becomes of a table of queries by which tests judge the search: the second column names answers. */
  inQueries?(table: string): string;
  /** What a message of before would be now. */
  as?(message: string): string;
};

/** What was done, a line a file, and what the check says of the content now. */
type Changed = { done: string[]; library?: Library; problems: Problem[] };

/**
 * Makes the changes of the content at `dir`; a file whose new path is empty goes. Throws, and leaves all as it was, when they
 * cause a mistake: what was wrong before, in an answer that is not finished for example, may be so still.
 */
export function changeContent(dir: string, below: readonly Change[], { inQueries, as = String }: Besides): Changed {
  const changes = [
    ...below.map(({ path, to, text }) => ({ path: join(dir, path), to: to && join(dir, to), text })),
    ...(inQueries && dir === 'content' ? changedTables(inQueries) : []),
  ];
  const said = ({ message, fix }: Problem) => as(`${message} ${fix}`);
  const known = new Set(inspectDir(dir).problems.map(said));
  const before = changes.map(({ path }) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  for (const { path, to, text } of changes) {
    if (to !== path) rmSync(path);
    if (to) writeFileSync(to, text);
  }
  const { library, problems } = inspectDir(dir);
  const caused = problems.filter((problem) => !known.has(said(problem)));
  if (caused.length > 0) {
    changes.forEach(({ path, to }, at) => {
      if (to && to !== path) rmSync(to);
      const text = before[at];
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    });
    throw new ContentError(caused, '什么都没有改。');
  }
  const moved = (path: string, to: string) => (to ? `${path} → ${to}` : `${path} 删掉了`);
  return { done: changes.map(({ path, to }) => (to === path ? path : moved(path, to))), library, problems };
}

const queries = 'tests/search';

const changedTables = (changed: (table: string) => string) =>
  readdirSync(queries)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file): Change[] => {
      const path = join(queries, file);
      const before = readFileSync(path, 'utf8');
      const text = changed(before);
      return text === before ? [] : [{ path, to: path, text }];
    });
