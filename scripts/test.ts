/**
 * `npm test`: everything that must hold before a change goes out. Each gate counts as one test; the
 * last line counts them all.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './chromium';
import { ensureFirefox } from './firefox';

const counts = { passed: 0, failed: 0 };
const report = 'test-results/vitest.json';

/** Runs one gate and shows what it prints. */
function gate(name: string, ...command: string[]): boolean {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  const passed = status === 0;
  counts[passed ? 'passed' : 'failed']++;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
}

/** Runs test projects with vitest and counts each test. */
function tests(name: string, ...projects: string[]) {
  console.log(`\n— ${name}`);
  rmSync(report, { force: true });
  spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: 'inherit' },
  );
  try {
    const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    // A file that cannot even be loaded holds no test that could fail.
    if (numFailedTests === 0 && (!success || numFailedTestSuites > 0 || numTotalTestSuites === 0)) counts.failed++;
  } catch {
    console.error(`${name}: the tests left no report`);
    counts.failed++;
  }
}

mkdirSync('test-results', { recursive: true });
process.env.CHROMIUM_PATH = ensureChromium();
process.env.FIREFOX_PATH = ensureFirefox();
gate('Types', 'node_modules/typescript/bin/tsc', '--noEmit');
gate('Lint', 'node_modules/eslint/bin/eslint.js', '.');
gate('Content', 'scripts/run.mjs', 'check-content');
tests('Unit tests', 'unit');
if (gate('Build', 'scripts/run.mjs', 'build-if-changed')) {
  gate('The same sources give the same bytes', 'scripts/run.mjs', 'check-reproducible');
  tests('The built site, by reading it and in a browser', 'site', 'browser');
  // By itself: it measures what attacks cost others.
  tests('The built site under attack', 'attack');
}

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);
