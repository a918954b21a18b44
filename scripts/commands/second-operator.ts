/**
 * `npm run check:operator`: builds the site in another folder with the layer of an invented operator (tests/second-operator),
 * below a path of a host and without a telephone, and runs the tests of the built site that name support, cut-off or back
 * office, or ask its servers. What holds only for the shipped operator fails here.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { operatorDir } from '@/lib/content/files';
import { copyCheckout } from '../checks/checkout';
import type { Command } from '../command';

/** The files of tests by their project, which is also their folder. */
const tests = {
  site: ['operator', 'crawl', 'deploy', 'pages', 'guides', 'cards', 'offline'],
  browser: ['operator', 'guides', 'payout-check'],
};

export const run: Command = (_, { log, error }) => {
  const copy = copyCheckout();
  const layer = operatorDir(join(copy, 'content'));
  rmSync(layer, { recursive: true });
  cpSync('tests/second-operator', layer, { recursive: true });
  const start = (what: string, ...args: string[]) => {
    log(what);
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
    if (status !== 0) error(`${stdout}${stderr}`);
    return status === 0;
  };
  if (!start('The site of another operator …', 'scripts/run.mjs', 'build')) return 1;
  const vitest = 'node_modules/vitest/vitest.mjs';
  const passed = Object.entries(tests).map(([project, names]) => {
    const files = names.map((name) => `tests/${project}/${name}.test.ts`);
    return start(`Its tests: ${project} …`, vitest, 'run', '--project', project, ...files);
  });
  return passed.every(Boolean) ? 0 : 1;
};
