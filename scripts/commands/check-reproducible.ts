/**
 * `npm run check:reproducible`: the same sources give the same bytes, built from nothing or after an edit. In another
 * folder it builds the site with one answer changed, without anything kept from earlier builds, then changes it back,
 * builds once more, and compares every file with the site in out/ (npm run build).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyCheckout } from '../checks/checkout';
import { differences } from '../checks/differences';

if (!existsSync('out/index.html')) {
  console.error('out/ holds no site; run npm run build first.');
  process.exit(2);
}
const copy = copyCheckout();
const content = process.env.CONTENT_DIR ? undefined : join(copy, 'content');
if (content) {
  const answer = join(content, 'articles', firstAnswer(join(content, 'articles')));
  const text = readFileSync(answer, 'utf8');
  writeFileSync(answer, text.replace(/^question: ["']?/m, '$&请问'));
  build('The same sources with one question changed, elsewhere and from nothing …');
  writeFileSync(answer, text);
}
build('The same sources …');
const found = [...differences('out', join(copy, 'out')), ...differences('deploy', join(copy, 'deploy'))];
if (found.length > 0) {
  console.error(`Two builds of the same sources differ:\n${found.map((text) => `  ${text}`).join('\n')}`);
  console.error('Something depends on when, where or in which order it was made, or was kept from the site before.');
  process.exit(1);
}
console.log(
  `Two builds are equal, byte for byte: ${readdirSync(join(copy, 'out'), { recursive: true }).length} files and folders.`,
);

function firstAnswer(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.md')).sort()[0]!;
}

function build(what: string) {
  console.log(what);
  const options = { cwd: copy, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], options);
  if (status === 0) return;
  console.error(`The build failed:\n${stdout}${stderr}`);
  process.exit(1);
}
