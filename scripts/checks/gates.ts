/** The gates of `npm test`, which of them some words ask for, and how the end is told. */

/** What must hold. One without `command` is a project of vitest.config.ts of the same name. */
export type Gate = {
  name: string;
  about: string;
  /** A program of Node with its arguments. */
  command?: string[];
  /** The default ring leaves it out. */
  onlyFull?: true;
  /** Runs beside others of the same: what only reads, what works beside what waits for the most part, what builds elsewhere. */
  beside?: 'reading' | 'work and wait' | 'elsewhere';
  /** The full ring measures what these tests run of lib/, and holds the floors of vitest.config.ts. */
  measured?: true;
  /** Looks at the site in out/. */
  ofSite?: true;
  /** Programs that must be there; `full`: that the full ring needs besides. */
  needs?: Program[];
  needsInFull?: Program[];
};

/** What tests start and packages of npm do not bring. */
export type Program = 'Chromium' | 'Firefox' | 'nginx' | 'Caddy';

/** In the order they run in. */
export const gates: Gate[] = [
  { name: 'types', beside: 'reading', about: 'TypeScript', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'lint',
    beside: 'reading',
    about: 'ESLint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      ...['.', '--cache', '--cache-strategy=content', '--cache-location=node_modules/.cache/eslint'],
    ],
  },
  {
    name: 'format',
    beside: 'reading',
    about: 'Prettier: npx prettier --write FILE mends it',
    command: ['node_modules/prettier/bin/prettier.cjs', '.', '--check', '--cache', '--cache-strategy=content'],
  },
  { name: 'content', beside: 'reading', about: 'npm run content:check', command: ['scripts/run.mjs', 'check-content'] },
  { name: 'build', about: 'the site, if anything changed', command: ['scripts/run.mjs', 'build-if-changed'] },
  {
    name: 'unit',
    beside: 'work and wait',
    about: 'the code without a built site; with --full what of lib/ they run',
    measured: true,
  },
  {
    name: 'attack',
    beside: 'work and wait',
    about: 'the built site and its servers under attack',
    onlyFull: true,
    ofSite: true,
    needs: ['nginx', 'Caddy'],
  },
  { name: 'site', about: 'the built site, by reading it', ofSite: true, needsInFull: ['nginx', 'Caddy'] },
  {
    name: 'browser',
    about: 'the built site in a browser',
    ofSite: true,
    needs: ['Chromium'],
    needsInFull: ['Firefox'],
  },
  {
    name: 'same-bytes',
    beside: 'elsewhere',
    about: 'a second build that must be equal',
    command: ['scripts/run.mjs', 'check-reproducible'],
    onlyFull: true,
    ofSite: true,
  },
  {
    name: 'operator',
    beside: 'elsewhere',
    about: 'the site of another operator, built elsewhere and looked at',
    command: ['scripts/run.mjs', 'second-operator'],
    onlyFull: true,
    ofSite: true,
    needs: ['Chromium'],
  },
];

/** The gate that runs a test file. */
export const gateOf = (file: string) => /^tests\/(site|browser|attack)\//.exec(file)?.[1] ?? 'unit';

/** A gate, and of its test files those that were asked for, where not all. */
export type Chosen = { gate: Gate; files?: string[] };

/**
 * The gates that words ask for: the names of gates, and parts of the names of test files. Without words those of the
 * ring. Throws an error that says which word means nothing.
 */
export function choose(words: string[], full: boolean, testFiles: string[]): Chosen[] {
  const isGate = (word: string) => gates.some(({ name }) => name === word);
  const parts = words.filter((word) => !isGate(word));
  const named = gates.filter(({ name }) => words.includes(name));
  const searched = named.some(isTests) ? named.filter(isTests) : gates.filter(isTests);
  const searchable = testFiles.filter((file) => searched.some(({ name }) => name === gateOf(file)));
  const nothing = parts.find((part) => !searchable.some((file) => file.includes(part)));
  if (nothing !== undefined) throw new Error(`“${nothing}” is no gate, and no test file has it in its name.`);
  const wanted = searchable.filter((file) => parts.some((part) => file.includes(part)));

  const chosen = gates.flatMap((gate): Chosen[] => {
    if (words.length === 0) return gate.onlyFull && !full ? [] : [{ gate }];
    const files = wanted.filter((file) => gateOf(file) === gate.name);
    if (files.length > 0) return [{ gate, files }];
    return named.includes(gate) && !(parts.length > 0 && isTests(gate)) ? [{ gate }] : [];
  });
  const build = gates.find(({ name }) => name === 'build')!;
  const at = chosen.findIndex(({ gate }) => gate.ofSite);
  return at < 0 || chosen.some(({ gate }) => gate === build) ? chosen : chosen.toSpliced(at, 0, { gate: build });
}

/** The gates in the order they run in, those that run beside each other together. */
export function batches(chosen: Chosen[]): Chosen[][] {
  const made: Chosen[][] = [];
  for (const one of chosen) {
    const before = made.at(-1);
    if (one.gate.beside && before?.[0]!.gate.beside === one.gate.beside) before.push(one);
    else made.push([one]);
  }
  return made;
}

const isTests = ({ command }: Gate) => !command;

/** What came of a gate. */
export type Result = { name: string; passed: number; failed: number; skipped: number; seconds: number };

/**
 * What the report of vitest says of a gate, and how vitest ended: a file that cannot even be loaded holds no test that
 * could fail, and neither does code that no test runs.
 */
export function countsOf(
  report: {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTotalTestSuites: number;
    numFailedTestSuites: number;
    success: boolean;
  },
  endedWell = true,
): Pick<Result, 'passed' | 'failed' | 'skipped'> {
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
  const isBroken = !endedWell || !report.success || report.numFailedTestSuites > 0 || report.numTotalTestSuites === 0;
  return { passed, failed: numFailedTests || Number(isBroken), skipped };
}

/** Seconds that a ring and the unit tests may take, with packages and browser installed, at the pace of the machine on which that was set (pace.ts). */
export const limits = { default: 300, full: 600, unit: 75 };

/** What has a limit, beside what it may take on a machine of this pace; `ring` and its `total` only where the whole of it ran. */
export function timed(
  results: Result[],
  pace: number,
  ring?: 'default' | 'full',
  total = 0,
): { line: string; late: boolean }[] {
  // In the full ring they take long on purpose.
  const unit = ring === 'full' ? undefined : results.find(({ name }) => name === 'unit');
  return [
    ...(unit ? [{ what: 'The unit tests', seconds: unit.seconds, most: limits.unit }] : []),
    ...(ring ? [{ what: `The ${ring} ring`, seconds: total, most: limits[ring] }] : []),
  ].map(({ what, seconds, most }) => ({
    line: `${what} (${most} s where that was set): ${seconds.toFixed(1)} s (at most ${(most * pace).toFixed(1)} s)`,
    late: seconds > most * pace,
  }));
}

/** One line a gate. */
export const table = (results: Result[]): string[] =>
  results.map(({ name, passed, failed, skipped, seconds }) =>
    [
      name.padEnd(11),
      `${seconds.toFixed(1)} s`.padStart(8),
      `${passed} passed`.padStart(12),
      ...(failed > 0 ? [`${failed} FAILED`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join('  '),
  );

/** How many tests were skipped, why, and how to run them. */
export function skippedLine(skipped: number, full: boolean, missing: string[]): string[] {
  if (skipped === 0) return [];
  if (full) return [`${skipped} skipped: this system cannot run them.`];
  const lacks = missing.length > 0 ? ` It installs what this machine lacks: ${missing.join(', ')}.` : '';
  return [`${skipped} skipped: npm test -- --full runs them.${lacks}`];
}

/** How `npm test` is called. */
export const usage = [
  'npm test                       what must hold before a change goes out',
  'npm test -- --full             the whole matrix, as continuous integration runs it (so does CI=true)',
  'npm test -- unit search        gates by name, and test files that have a word in their name',
  'npm test -- --times            ends with 1 also when it takes too long',
  '',
  'Gates:',
  ...gates.map(({ name, about, onlyFull }) => `  ${name.padEnd(11)} ${about}${onlyFull ? ' (--full)' : ''}`),
].join('\n');
