/** A mistake in a content file, as data: where it is, what was found, what to do about it. */
export type Problem = {
  /** Path as the author knows it, relative to where the command runs. */
  file: string;
  line: number;
  column: number;
  message: string;
  fix: string;
};

/** Prints one problem as `path:line:column  message (what to do)`, so that editors can jump to it. */
export const formatProblem = ({ file, line, column, message, fix }: Problem) =>
  `${file}:${line}:${column}  ${message} (${fix})`;

/** Sorts problems by file and place, and drops those reported twice. */
export function sortProblems(problems: Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...seen.values()].sort(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.message, b.message),
  );
}

/** Thrown when content cannot be published; the message is the whole report. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(`${problems.map(formatProblem).join('\n')}\n\n共 ${problems.length} 处要改。改好之前不会生成网站。`);
    this.name = 'ContentError';
  }
}

/** Collects the problems of one file, so that each check only says where in the file and what. */
export class Reporter {
  readonly problems: Problem[] = [];
  constructor(readonly file: string) {}

  report(place: { line: number; column: number }, message: string, fix: string) {
    this.problems.push({ file: this.file, line: place.line, column: place.column, message, fix });
  }
}

/** The nearest of the allowed words, when it is close enough to be what the author meant. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const close = allowed
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return close[0]?.candidate;
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
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  const shown = [...text.replace(/[\p{Cc}\p{Cf}]/gu, '�')];
  return `“${shown.length > longest ? `${shown.slice(0, longest).join('')}…` : shown.join('')}”`;
}
