/**
 * A program that builds small sites and publishes them, for tests to kill: `one` or `two` publishes that
 * site, with `link` a link in it and with `going-on` the other one too, as when it built, went on and another build comes, `serve` serves, `back` goes back, to a release if it is named, and says to which, `forever` publishes both in turn. It runs in a folder of the test's.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite, formatSite, siteFileUrl } from '@/lib/deploy/built-site';
import { claimBuild, isPublished, mendSwitch, publish } from '@/scripts/site/publish';
import { rollBack } from '@/scripts/site/roll-back';
import { serve } from '@/scripts/site/serve';
import { work } from '@/scripts/site/work';

const folder = join(work, 'out');
const inlined = { styles: [], rules: [], frames: [], offline: { styles: [], scripts: [] } };
const pages = Array.from({ length: 40 }, (_, at) => `/${100 + at}/`);

function build(name: string, without?: string) {
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `${name} <script src="/assets/${name}.js"></script>`);
  };
  const files = ['index.html', '404.html', `assets/${name}.js`, `search/index-${name}.json`];
  for (const file of [...files, ...pages.map((page) => `${page}index.html`)]) {
    if (file !== without) write(file);
  }
  writeFileSync(join(folder, siteFileUrl), formatSite(builtSite(new Map(), '', inlined, false), new Map()));
  if (without === 'link') symlinkSync('/etc/hostname', join(folder, 'leak.txt'));
  const wanted = ['/', ...pages, `/assets/${name}.js`];
  publish({ folder, from: name, code: 'code', wanted, deploy: { 'nginx.conf': name } });
}

const [command, without] = process.argv.slice(2);
if (command === 'serve') await serve(Number(process.env.PORT));
else if (command === 'back') {
  const at = rollBack(without);
  console.error(String(at));
  process.exitCode = at ? 0 : 1;
} else {
  try {
    mendSwitch();
    const release = claimBuild();
    console.log('building');
    for (let at = isPublished('one') ? 1 : 0; command === 'forever'; at++) {
      build(at % 2 ? 'two' : 'one');
      console.log('published');
    }
    build(command!, without);
    release();
    if (without === 'going-on') {
      claimBuild();
      build('two');
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
