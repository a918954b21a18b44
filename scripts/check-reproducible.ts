/**
 * `npm run check:reproducible`: builds the site once more, in another folder and without anything kept from earlier
 * builds, and compares every file with the site in out/ (npm run build): the same sources give the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyCheckout } from './checkout';
import { differences } from './differences';

if (!existsSync('out/index.html')) {
  console.error('out/ holds no site; run npm run build first.');
  process.exit(2);
}
const copy = copyCheckout();
console.log('Building the same sources once more, elsewhere …');
const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], {
  cwd: copy,
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(`The second build failed:\n${stdout}${stderr}`);
  process.exit(1);
}
const found = [...differences('out', join(copy, 'out')), ...differences('deploy', join(copy, 'deploy'))];
if (found.length > 0) {
  console.error(`Two builds of the same sources differ:\n${found.map((text) => `  ${text}`).join('\n')}`);
  console.error('Something in a page depends on when, where or in which order it was made.');
  process.exit(1);
}
console.log(
  `Two builds are equal, byte for byte: ${readdirSync(join(copy, 'out'), { recursive: true }).length} files and folders.`,
);
