/** Lines of YAML with another value, name or sign in them: what an author can copy. */
import type { z } from 'zod';
import type { Place, Reporter } from '../problems';
import { definition } from '../schema/fields';
import type { YamlSource } from '../yaml';
import { tell } from './causes';
import { inQuotes, written } from './text';
import { entryGap, meantValue, narrow, type Wanted } from './values';

/** A map whose colons, or a list whose dashes are not there. */
export function shapeCause(
  { expected }: z.core.$ZodIssueInvalidType,
  value: unknown,
  place: Place,
  { lines }: YamlSource,
  reporter: Reporter,
): boolean {
  const below = lines.next(place.line, 1);
  if (/^(?:object|record)$/.test(expected) && typeof value === 'string') {
    const cause = below === undefined ? undefined : lines.meantAt(below, { hanNames: true });
    if (cause?.rule === 'colon') tell(cause, reporter);
    return cause?.rule === 'colon';
  }
  if (expected !== 'array' || typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const inner = Object.values(value as Record<string, unknown>);
  const [first] = Object.keys(value);
  const number = lines.numbers.find((at) => at >= place.line && lines.at(at).trim().startsWith(`${first}:`));
  if (number === undefined) return false;
  const at = { line: number, column: lines.at(number).search(/\S/) + 1 };
  if (inner.length === 1 && Array.isArray(inner[0]))
    reporter.report(at, `这里不写名字“${first}”`, '删掉这一行，下面的各项左边对齐', 'dash');
  else
    reporter.report(
      at,
      '每一项的第一行前面要有短横线',
      `${written(`- ${lines.at(number).trim()}`)}，下面各行前面多空两格`,
      'dash',
    );
  return true;
}

/** The line of a map in braces with one more entry. */
export function withEntry(path: readonly PropertyKey[], example: string, place: Place, { lines }: YamlSource) {
  const line = lines.at(place.line);
  const entry = `${String(path.at(-1))}: ${example}`;
  return /^[^{}]*\{[^{}]+\}$/.test(line) ? line.replace(/,?\s*\}$/, `, ${entry} }`) : undefined;
}

/** A value as it stands in its line: 05 is a 5 to YAML. */
export function asTyped(value: unknown, place: Place, { lines }: YamlSource): string {
  const tokens =
    lines
      .at(place.line)
      .slice(place.column - 1)
      .match(/[\w.+-]+/g) ?? [];
  return tokens.find((token) => typeof value === 'number' && Number(token) === value) ?? String(value);
}

/** A line with other values in the places of these; undefined when the one that is told of is not found in it. */
export function lineWith(
  paths: readonly (readonly PropertyKey[])[],
  better: (typed: string) => string | undefined,
  typedAt: (path: readonly PropertyKey[]) => string | undefined,
  number: number,
  { placeOf, lines }: YamlSource,
): string | undefined {
  const was = lines.at(number);
  let line = was;
  // From the last to the first: what is put in moves nothing before it.
  for (const path of [...paths].reverse()) {
    const place = placeOf(path);
    const typed = typedAt(path);
    const other = typed === undefined ? undefined : better(typed);
    const at = typed === undefined || place.line !== number ? -1 : line.indexOf(typed, place.column - 1);
    if (other !== undefined && at >= 0) line = inPlaceOf(line, at, typed!, other);
  }
  return line === was ? undefined : line;
}

function inPlaceOf(line: string, at: number, typed: string, better: string): string {
  const [before, rest] = [line.slice(0, at), line.slice(at + typed.length)];
  if (/^[\d[]|^(?:true|false)$/.test(better) && /["']$/.test(before))
    return before.slice(0, -1) + better + rest.slice(1);
  const [quote = ''] = /^["']/.exec(rest) ?? [];
  if (better.includes(entryGap)) return before + better.replaceAll(entryGap, `${quote}, ${quote}`) + rest;
  // What stood between quotes needs none of its own.
  return before + (/^["']/.test(rest) ? better.replace(/^(["'])(.*)\1$/, '$2') : better) + rest;
}

/** The line of a name that is nearly right, as it should stand. */
export function keyLine(name: string, says: string, map: z.ZodType | undefined, place: Place, { lines }: YamlSource) {
  const takes = (key: string) => definition(map!).keyType?.safeParse(key).success ?? false;
  const narrowed = narrow(name);
  const typed = narrowed.length === 1 && /^["']?0/.test(lines.at(place.line).trim()) ? `0${narrowed}` : narrowed;
  const wanted: Wanted = { type: '', says, values: [], what: '' };
  const right =
    [typed, typed.toUpperCase(), typed.toLowerCase()].find(takes) ??
    meantValue(name, wanted, (key) => takes(String(key)))?.written;
  if (right === undefined) return undefined;
  const rest = lines.at(place.line).replace(/^\s*(?:"[^"]*"|'[^']*'|[^:]*)/, '');
  return written((/^[\d"]/.test(right) ? inQuotes(right.replace(/"/g, '')) : right) + rest);
}
