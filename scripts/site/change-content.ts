/** Changes of content files by a command: all of them, or none when they would cause a mistake. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Library } from '@/lib/content/library';
import type { Problem } from '@/lib/content/problems';
import type { Change } from '@/lib/content/rename';
import { inspectDir } from './content';

/** What the check said afterwards: of `caused`, which is not empty when nothing was changed, none was there before. */
type Changed = { library?: Library; problems: Problem[]; caused: Problem[] };

/**
 * Writes the changes, whose paths begin where the program runs; a file whose new path is empty goes. What was wrong before,
 * in an answer that is not finished for example, may be so still; `as` says what a message of before would be now.
 */
export function changeContent(dir: string, changes: readonly Change[], as = (message: string) => message): Changed {
  const said = ({ message, fix }: Problem) => as(`${message} ${fix}`);
  const known = new Set(inspectDir(dir).problems.map(said));
  const before = changes.map(({ path }) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined));
  for (const { path, to, text } of changes) {
    if (to !== path) rmSync(path);
    if (to) writeFileSync(to, text);
  }
  const { library, problems } = inspectDir(dir);
  const caused = problems.filter((problem) => !known.has(said(problem)));
  if (caused.length > 0)
    changes.forEach(({ path, to }, at) => {
      if (to && to !== path) rmSync(to);
      const text = before[at];
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    });
  return { library, problems, caused };
}
