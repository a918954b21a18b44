/** What is wrong with how lines of YAML stand below each other: dashes that are missing, lines that are not aligned. */
import type { Cause, Lines } from './causes';
import { written } from './text';

/** How many spaces a line begins with. */
export const depthOf = (line: string) => /^\s*/.exec(line)![0].length;

const field = /^\s*[^\s#-][^:]*:(?:\s|$)/;
const withValue = /:\s+\S/;
const isEntry = (line: string) => /^\s*- /.test(line);

/** The cause of an error that is found at this line, if it is in how the lines around it stand. */
export function causeInLayout(number: number, lines: Lines): Cause | undefined {
  const line = lines.at(number);
  const above = lines.next(number, -1);
  const empty = emptyAbove(number, lines);
  if (empty) return empty;
  if (above === undefined) return undefined;
  const upper = lines.at(above);
  const at = (of: number) => ({ line: of, column: depthOf(lines.at(of)) + 1 });
  const [depth, higher] = [depthOf(line), depthOf(upper)];
  const noDash = (of: number): Cause => ({
    place: at(of),
    message: '这一项前面少了短横线',
    fix: written(`- ${lines.at(of).trim()}`),
    rule: 'dash',
  });
  if (isEntry(line) && depth === higher && field.test(upper) && withValue.test(upper)) return noDash(above);
  const [, dash, first] = /^(\s*-\s+)([^\s:]+):/.exec(upper) ?? [];
  if (dash && depth === higher && field.test(line))
    return notAligned(number, dash.length, `和上一行的 ${first} 左边对齐`, lines);
  if (depth > higher && withValue.test(upper) && !isEntry(upper)) {
    const after = nextAt(number, higher, lines);
    if (after !== undefined && isEntry(lines.at(after))) return noDash(above);
    // It goes on as before: the line above is the one that stands elsewhere.
    if (enclosing(above, lines).includes(depth) && field.test(line)) return notAligned(above, depth, sameLevel, lines);
  }
  if (depth > 0 && depth !== higher && !/:$/.test(upper))
    return notAligned(number, meantDepth(number, above, lines), sameLevel, lines);
  return undefined;
}

const sameLevel = '和同一层的左边对齐';

const notAligned = (number: number, depth: number, how: string, lines: Lines): Cause => ({
  place: { line: number, column: depthOf(lines.at(number)) + 1 },
  message: '这一行前面的空格不对',
  fix: `${how}，前面空 ${depth} 格，${written(lines.at(number))}`,
  rule: 'space',
});

/** The depths of the lines that one stands below, from the nearest. */
function enclosing(number: number, lines: Lines): number[] {
  const depths: number[] = [];
  for (let above = lines.next(number, -1); above !== undefined; above = lines.next(above, -1)) {
    const line = lines.at(above);
    const own = [...(isEntry(line) ? [/^\s*-\s+/.exec(line)![0].length] : []), depthOf(line)];
    for (const depth of own) if (depth < (depths.at(-1) ?? Infinity)) depths.push(depth);
  }
  return depths;
}

/** Where a line was to stand that is on no level: beside its like above it, else beside the line below it, else on the next level outside. */
function meantDepth(number: number, above: number, lines: Lines): number {
  const [line, upper] = [lines.at(number), lines.at(above)];
  const depths = enclosing(number, lines);
  const alike = isEntry(line) === isEntry(upper) && /:\s+[{[]/.test(line) === /:\s+[{[]/.test(upper);
  if (alike && number - above === 1) return depths[0]!;
  const below = lines.next(number, 1);
  const lower = below === undefined ? -1 : depthOf(lines.at(below));
  if (depths.includes(lower)) return lower;
  return depths.find((depth) => depth < depthOf(line)) ?? depths[0]!;
}

/** The next line at this depth, if none stands further left before it. */
function nextAt(number: number, depth: number, lines: Lines): number | undefined {
  for (let below = lines.next(number, 1); below !== undefined; below = lines.next(below, 1)) {
    const own = depthOf(lines.at(below));
    if (own <= depth) return own === depth ? below : undefined;
  }
  return undefined;
}

/** `[]` or `{}` that was to say that there is nothing, and stands above what was then written. */
function emptyAbove(number: number, lines: Lines): Cause | undefined {
  const real = lines.numbers.filter((at) => !/^\s*(?:#.*)?$/.test(lines.at(at)));
  const nothing = real.find((at) => /^(?:\[\s*\]|\{\s*\})$/.test(lines.at(at)));
  if (nothing !== undefined && real.length > 1)
    return {
      place: { line: nothing, column: 1 },
      message: `已经写了内容，还留着 ${lines.at(nothing)}`,
      fix: `删掉这一行 ${lines.at(nothing)}`,
      rule: 'pairs',
    };
  const above = lines.next(number, -1);
  if (above === undefined) return undefined;
  const [, name, sign] = /^(\s*(?:- )?[^\s:]+:)\s*(\[\s*\]|\{\s*\})$/.exec(lines.at(above)) ?? [];
  if (!name || depthOf(lines.at(number)) <= depthOf(name)) return undefined;
  return {
    place: { line: above, column: name.length + 2 },
    message: `下面写了内容，这里还留着 ${sign}`,
    fix: written(name),
    rule: 'pairs',
  };
}
