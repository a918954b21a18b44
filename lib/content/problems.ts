import type { RuleId } from './rules';
import type { Allowance } from './rules/allowances';

/** A place in a file, both counted from one. */
export type Place = { line: number; column: number };

/** Where something is told that is wrong with a file as a whole. */
export const startOfFile: Place = { line: 1, column: 1 };

/** A mistake in a content file, as data: where it is, what was found, what to do about it. */
export type Problem = Place & {
  /** Path as the author knows it, relative to where the command runs. */
  file: string;
  message: string;
  fix: string;
  /** The rule that is broken, where it has a name. */
  rule?: RuleId;
};

/** Prints one problem as `path:line:column  message (what to do) [rule]`, so that editors can jump to it; a strange file name cannot break the line. */
export const formatProblem = ({ file, line, column, message, fix, rule }: Problem) =>
  visible(`${file}:${line}:${column}  ${message} (${fix})${rule ? ` [${rule}]` : ''}`);

/** Text with every sign that would move the cursor or hide itself shown as one that says so. */
const visible = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');

/** Sorts problems by file and place, and drops those reported twice. */
export function sortProblems(problems: Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...seen.values()].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.message, b.message),
  );
}

/** What stands below a list of problems; `until`: what is not done before they are mended. */
export const toMend = (count: number, until = '') => `\n共 ${count} 处要改。${until}`;

/** What is said where a site is not built. */
export const notBuilt = '改好之前不会生成网站。';

/** Thrown where content is wrong; the message is the whole report. `until`: what is not done before that is mended. */
export class ContentError extends Error {
  constructor(problems: Problem[], until = notBuilt) {
    super([...problems.map(formatProblem), toMend(problems.length, until)].join('\n'));
    this.name = 'ContentError';
  }
}

/** Most problems that are listed of one file; a broken file must not bury what is wrong with the others. */
const mostProblems = 1000;

/** Collects the problems of one file, so that each check only says where in the file and what. */
export class Reporter {
  readonly problems: Problem[] = [];
  /** How many were reported, listed or not. */
  count = 0;
  /** What the file's author allows. */
  readonly allowances: Allowance[] = [];
  constructor(readonly file: string) {}

  report({ line, column }: Place, message: string, fix: string, rule?: RuleId) {
    const allowed = rule && this.allowances.find((allowance) => allowance.rule === rule && allowance.line === line);
    if (allowed) {
      allowed.used = true;
      return;
    }
    this.count++;
    if (this.problems.length >= mostProblems) return;
    this.problems.push({ file: this.file, line, column, message, fix, ...(rule && { rule }) });
  }

  /** Reports at the place where a node of a tree begins. */
  at({ position }: { position?: { start: Place } }, message: string, fix: string, rule?: RuleId) {
    this.report(position!.start, message, fix, rule);
  }

  /** Whether one of these rules is told of a line: what else is wrong there may be the same slip. */
  tells = (rules: readonly string[], line: number) =>
    this.problems.some((told) => told.line === line && told.rule !== undefined && rules.includes(told.rule));

  /** The problems listed, and how many are not. */
  told(): Problem[] {
    const left = this.count - this.problems.length;
    if (left === 0) return this.problems;
    const more = { message: `这个文件还有 ${left} 处没有列出`, fix: '先改列出的，再检查一次' };
    return [...this.problems, { file: this.file, ...startOfFile, ...more }];
  }
}

/** The nearest of the allowed words, when it is close enough to be what the author meant. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  // No shorter way leads between words of such different lengths; what is too long for a name is not compared at all.
  const close = (word.length > 100 ? [] : allowed)
    .filter((candidate) => Math.abs(candidate.length - word.length) <= farthest(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= farthest(candidate))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.candidate;
}

/** What to do about a name that is not known: the one that was meant, as it is `written`, or else what `otherwise` says. */
export function meant(name: string, known: Iterable<string>, otherwise: string, written = (near: string) => near) {
  const near = nearest(name, [...known]);
  return near ? `是不是想写 ${written(near)}` : otherwise;
}

/** How many letters may be wrong in a word. */
const farthest = (candidate: string) => Math.max(1, Math.floor(candidate.length / 3));

/** Some of many names in one message: `甲、乙等 90 个`. */
export function listed(names: readonly string[], most = 20): string {
  const shown = names.slice(0, most).join('、');
  return names.length > most ? `${shown}等 ${names.length} 个` : shown;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** Text from a file, shortened so that a message stays readable. */
export function quoted(value: unknown, longest = 40): string {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = whole.replace(/\s*\n\s*/g, ' ⏎ ');
  const shown = [...visible(text.slice(0, 4 * longest))];
  return `“${shown.length > longest ? `${shown.slice(0, longest).join('')}…` : shown.join('')}”`;
}
