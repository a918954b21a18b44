import { describe, expect, it } from 'vitest';
import { batches, choose, countsOf, gateOf, skippedLine, table, timed, type Result } from '@/scripts/checks/gates';
import { paceBy } from '@/scripts/checks/pace';
import { run } from '@/scripts/commands/test';
import { call } from './run-command';

const files = [
  'tests/content/limits.test.ts',
  'tests/search/engine.test.ts',
  'tests/site/pages.test.ts',
  'tests/browser/search.test.ts',
  'tests/attack/storm.test.ts',
];
/** What words choose, in short. */
const chosen = (words: string, full = false) =>
  choose(words.split(' ').filter(Boolean), full, files).map(({ gate, files }) =>
    [gate.name, ...(files ?? [])].join(' '),
  );

const defaultRing = ['types', 'lint', 'format', 'content', 'build', 'unit', 'site', 'browser'];

describe('npm test', () => {
  it('runs the default ring; with --full three gates more', () => {
    expect(chosen('')).toEqual(defaultRing);
    expect(chosen('', true)).toEqual([
      ...['types', 'lint', 'format', 'content', 'build', 'unit', 'attack'],
      ...['site', 'browser', 'same-bytes', 'operator'],
    ]);
  });

  it('runs beside each other what only reads, what waits beside what works, and what builds elsewhere', () => {
    const names = batches(choose([], true, files)).map((together) => together.map(({ gate }) => gate.name));
    expect(names).toEqual([
      ['types', 'lint', 'format', 'content'],
      ...[['build'], ['unit', 'attack'], ['site'], ['browser']],
      ['same-bytes', 'operator'],
    ]);
  });

  it('runs gates by name, in their order, one of the full ring too, and builds for those that look at the site', () => {
    expect(chosen('unit types')).toEqual(['types', 'unit']);
    expect(chosen('attack')).toEqual(['build', 'attack']);
    expect(chosen('site build')).toEqual(['build', 'site']);
  });

  it('takes a word that is no gate for part of the name of a test file', () => {
    expect(chosen('search')).toEqual([
      'unit tests/search/engine.test.ts',
      'build',
      'browser tests/browser/search.test.ts',
    ]);
    expect(chosen('storm')).toEqual(['build', 'attack tests/attack/storm.test.ts']);
  });

  it('looks for it in the gates that are named; gates without such a file are left out', () => {
    expect(chosen('unit search')).toEqual(['unit tests/search/engine.test.ts']);
    expect(chosen('unit site engine')).toEqual(['unit tests/search/engine.test.ts']);
    expect(chosen('types engine')).toEqual(['types', 'unit tests/search/engine.test.ts']);
  });

  it('refuses a word that means nothing', async () => {
    expect(() => chosen('storm units')).toThrow('“units” is no gate, and no test file has it in its name.');
    expect(() => chosen('unit storm')).toThrow('“storm” is no gate, and no test file has it in its name.');
    const { status, stderr } = await call(run, 'no-such-gate');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^“no-such-gate” is no gate, .+\n\nnpm test /);
    for (const gate of defaultRing) expect(stderr).toContain(`\n  ${gate} `);
    expect(await call(run, '--ful')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^npm test /) });
  });

  it('says how it is called', async () => {
    expect(await call(run, '--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^npm test /) });
  });

  it('gives every test file to a gate', () => {
    expect(files.map(gateOf)).toEqual(['unit', 'unit', 'site', 'browser', 'attack']);
  });
});

describe('what came of the gates', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 2,
    numTotalTestSuites: 1,
    numFailedTestSuites: 0,
    success: true,
  };

  it('is counted test by test, and a file that cannot be loaded is a failure', () => {
    expect(countsOf(report)).toEqual({ passed: 5, failed: 0, skipped: 2 });
    expect(countsOf({ ...report, numFailedTests: 3, success: false })).toEqual({ passed: 5, failed: 3, skipped: 2 });
    expect(countsOf({ ...report, numFailedTestSuites: 1, success: false }).failed).toBe(1);
    expect(countsOf({ ...report, numTotalTestSuites: 0 }).failed).toBe(1);
    // Less of lib/ runs than the floor of vitest.config.ts.
    expect(countsOf(report, false).failed).toBe(1);
  });

  const unit: Result = { name: 'unit', passed: 5, failed: 0, skipped: 2, seconds: 75.1 };

  it('is told one line a gate', () => {
    expect(table([unit, { name: 'site', passed: 0, failed: 1, skipped: 0, seconds: 3 }])).toEqual([
      'unit           75.1 s      5 passed  2 skipped',
      'site            3.0 s      0 passed  1 FAILED',
    ]);
  });

  it('tells how to run what was skipped', () => {
    expect(skippedLine(0, false, ['nginx'])).toEqual([]);
    expect(skippedLine(2, true, [])).toEqual(['2 skipped: this system cannot run them.']);
    expect(skippedLine(2, false, [])).toEqual(['2 skipped: npm test -- --full runs them.']);
    expect(skippedLine(2, false, ['Firefox', 'nginx'])).toEqual([
      '2 skipped: npm test -- --full runs them. It installs what this machine lacks: Firefox, nginx.',
    ]);
  });

  const late = (...given: Parameters<typeof timed>) => timed(...given).map(({ late }) => late);

  it('says beside its limits what it took, and is late beyond them', () => {
    expect(timed([unit], 1, 'default', 300.1)).toEqual([
      { line: 'The unit tests (75 s where that was set): 75.1 s (at most 75.0 s)', late: true },
      { line: 'The default ring (300 s where that was set): 300.1 s (at most 300.0 s)', late: true },
    ]);
    expect(late([{ ...unit, seconds: 75 }], 1, 'default', 300)).toEqual([false, false]);
    // The full ring takes more samples on purpose.
    expect(late([unit], 1, 'full', 600)).toEqual([false]);
    expect(late([], 1, undefined, 5000)).toEqual([]);
  });

  it('may take as many times as long as usual work takes here, and no less on a quicker machine', () => {
    expect(paceBy(14)).toBe(2);
    expect(paceBy(5)).toBe(1);
    expect(late([unit], 2, 'default', 600)).toEqual([false, false]);
    expect(late([unit], 2, 'default', 600.1)).toEqual([false, true]);
  });
});
