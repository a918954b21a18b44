/**
 * Markup that did not work: it stands on the page as it was typed. What it looks like, and what was meant, once for
 * bodies and for the fields of YAML, where no markup works at all.
 */
import type { RuleId } from '../rules';
import { written } from './forms';
import { linkSigns } from './typed-links';
import { listSigns } from './typed-lists';
import { directiveSigns, otherSigns } from './typed-markup';

/** `form`: what to write in its place; empty when nothing is. */
export type Leftover = {
  rule: RuleId;
  index: number;
  end: number;
  found: string;
  what: string;
  form: string;
  fix: string;
};

/** With the places of what they found, so that it can be told as it was written. */
const placed = [...directiveSigns, ...linkSigns, ...otherSigns, ...listSigns].map((sign) => ({
  ...sign,
  pattern: new RegExp(sign.pattern, `${sign.pattern.flags}d`),
}));

/** A line in which nothing of all this can be: most are. */
const plainLine =
  /^(?![\d一二三四五六七八九十]|[A-Za-z]、|.*[。；;]\s*\d+、)[\p{Script=Han}，。；、“”《》…A-Za-z0-9\u0001 ]*$/u;

/**
 * What of a line did not work. `where`: in a body every form has one that works, in a field there is plain text alone.
 * `asWritten`: the same line with what did work, which in `line` is blotted out.
 */
export function leftoversOf(line: string, where: 'body' | 'field', asWritten = line, leading = true): Leftover[] {
  if (plainLine.test(line)) return [];
  const found: Leftover[] = [];
  for (const { rule, pattern, what, right, plain, note, only } of placed) {
    if ((only && only !== where) || !(pattern.global || leading)) continue;
    const matches = pattern.global ? line.matchAll(pattern) : [pattern.exec(line)];
    for (const match of matches) {
      if (!match) continue;
      const [index, end] = match.indices![0]!;
      if (found.some((other) => index < other.end && other.index < end)) continue;
      const groups = match.indices!.map((place) => place && asWritten.slice(...place));
      const form = (where === 'body' ? right : plain)?.(groups as [string]) ?? '';
      found.push({
        rule,
        index,
        end,
        found: groups[0]!.trim(),
        what,
        form,
        fix: form ? written(form, where === 'body' ? note : undefined) : '删掉它',
      });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
