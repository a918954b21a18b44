import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync, type Loader } from 'esbuild';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { ask, freePort } from '@/scripts/checks/servers';
import { contentFolder, right } from '../content/content-folder';
import { full } from '../ring';

const temporary = mkdtempSync(join(tmpdir(), 'publish-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const program = join(temporary, 'program.mjs');
buildSync({
  entryPoints: ['tests/scripts/publish-program.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  format: 'esm',
});

/** A folder in which the program works. */
const place = () => mkdtempSync(join(temporary, 'place-'));

const run = (cwd: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { status, stderr };
};

/** The site in a folder: its name, or what is wrong with it. Where it changed meanwhile it is read again. */
function siteIn(out: string): string {
  if (!existsSync(out)) return 'none';
  const { ino } = statSync(out);
  const found = readSite(out);
  return statSync(out).ino === ino ? found : siteIn(out);
}

function readSite(out: string): string {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => /\.html$/.test(file));
  const texts = new Set(files.map((file) => readFileSync(join(out, file), 'utf8')));
  const [text, ...others] = texts;
  const name = text?.split(' ')[0];
  if (others.length > 0) return `a mixture of ${[...texts].join(', ')}`;
  if (files.length !== 42) return `${files.length} pages of ${name}`;
  return existsSync(join(out, `assets/${name}.js`)) ? name! : `${name} without its script`;
}

/** Ends a program, and waits until it writes no more. */
async function end(program: ChildProcess) {
  const ended = once(program, 'exit');
  if (program.kill('SIGKILL')) await ended;
}

/** How often a program that publishes is killed. */
const kills = full ? 50 : 4;

describe('publishing', () => {
  it('switches a whole site in, and with it the files for servers', () => {
    const cwd = place();
    expect(run(cwd, 'one')).toEqual({ status: 0, stderr: '' });
    expect(run(cwd, 'two')).toEqual({ status: 0, stderr: '' });
    expect(siteIn(join(cwd, 'out'))).toBe('two');
    expect(readFileSync(join(cwd, 'deploy/nginx.conf'), 'utf8')).toBe('two');
    // Neither the old site nor a lock is left over.
    expect(readdirSync(join(cwd, '.build')).sort()).toEqual(['release.json', 'releases']);
  });

  it('keeps the code and the search index of the last release for one release, however often the same one is built', () => {
    const cwd = place();
    const assets = () => ['assets', 'search'].flatMap((folder) => readdirSync(join(cwd, 'out', folder)).sort());
    run(cwd, 'one');
    run(cwd, 'two');
    expect(assets()).toEqual(['one.js', 'two.js', 'index-one.json', 'index-two.json']);
    run(cwd, 'two');
    expect(assets()).toEqual(['one.js', 'two.js', 'index-one.json', 'index-two.json']);
    renameSync(join(cwd, 'out/assets/two.js'), join(cwd, 'out/assets/two.js.old'));
    run(cwd, 'one');
    expect(assets()).toEqual(['one.js', 'index-one.json', 'index-two.json']);
  });

  it('goes back to the release before, pages, files for servers and all, and on to an earlier or later one by its time', () => {
    const cwd = place();
    const releases = () => readdirSync(join(cwd, '.build/releases')).sort();
    const live = () => [siteIn(join(cwd, 'out')), readFileSync(join(cwd, 'deploy/nginx.conf'), 'utf8')];
    for (const name of ['one', 'two', 'one', 'two']) run(cwd, name);
    const [first, second, third] = releases();
    expect(run(cwd, 'back').stderr).toBe(`${third}\n`);
    expect(live()).toEqual(['one', 'one']);
    // Pages of the release that went may still ask for its script.
    expect(existsSync(join(cwd, 'out/assets/two.js'))).toBe(true);
    const fourth = releases().at(-1)!;
    expect(run(cwd, 'back').stderr).toBe(`${second}\n`);
    expect(live()).toEqual(['two', 'two']);
    expect(run(cwd, 'back').stderr).toBe(`${first}\n`);
    expect(run(cwd, 'back')).toEqual({ status: 1, stderr: 'undefined\n' });
    expect(run(cwd, 'back', fourth).stderr).toBe(`${fourth}\n`);
    expect(live()).toEqual(['two', 'two']);
  });

  it('keeps the newest five releases, and removes what a killed program left of one', () => {
    const cwd = place();
    run(cwd, 'one');
    mkdirSync(join(cwd, '.build/releases/2026-11-28-220000-000.new'), { recursive: true });
    for (let at = 0; at < 7; at++) run(cwd, at % 2 ? 'one' : 'two');
    const kept = readdirSync(join(cwd, '.build/releases'));
    expect(kept).toHaveLength(5);
    expect(kept.filter((name) => !/^\d{4}-\d\d-\d\d-\d{6}-\d{3}$/.test(name))).toEqual([]);
  });

  it('leaves the old site when the new one is not whole, and says what it lacks', () => {
    const cwd = place();
    run(cwd, 'one');
    expect(run(cwd, 'two', 'assets/two.js')).toEqual({
      status: 1,
      stderr: 'The new site lacks 1 files:\n  assets/two.js\n',
    });
    expect(run(cwd, 'two', '/110/index.html').stderr).toBe('The new site lacks 1 files:\n  110/index.html\n');
    expect(siteIn(join(cwd, 'out'))).toBe('one');
    expect(readFileSync(join(cwd, 'deploy/nginx.conf'), 'utf8')).toBe('one');
  });

  it('refuses a link, which would lead readers out of the site', () => {
    const cwd = place();
    run(cwd, 'one');
    expect(run(cwd, 'two', 'link')).toEqual({
      status: 1,
      stderr: 'Neither file nor folder, so not published: .build/out/leak.txt\n',
    });
    expect(siteIn(join(cwd, 'out'))).toBe('one');
    symlinkSync('/etc/hostname', join(cwd, 'out/leak.txt'));
    expect(run(cwd, 'serve')).toEqual({
      status: 1,
      stderr: 'Neither file nor folder, so not published: out/leak.txt\n',
    });
  });

  it('lets one build at a time run, and is not held up by one that was killed', () => {
    const cwd = place();
    run(cwd, 'one');
    const lock = join(cwd, '.build/building');
    writeFileSync(lock, String(process.pid));
    expect(run(cwd, 'two')).toEqual({
      status: 1,
      stderr: `Another build is running (process ${process.pid}): wait for it, or end it. If that process is no build, delete .build/building.\n`,
    });
    expect(siteIn(join(cwd, 'out'))).toBe('one');
    const { pid } = spawnSync('true');
    writeFileSync(lock, String(pid));
    expect(run(cwd, 'two').status).toBe(0);
  });

  it('does not hold up the next build by a program that has built and goes on, as npm start does', () => {
    const cwd = place();
    expect(run(cwd, 'one', 'going-on')).toEqual({ status: 0, stderr: '' });
    expect(siteIn(join(cwd, 'out'))).toBe('two');
  });

  it(`is whole, the old site or the new one, after being killed at ${kills} random moments`, async () => {
    const cwd = place();
    run(cwd, 'one');
    /** Publishes one site after the other until `enough`, which may wait for the first two; returns how many milliseconds that was. */
    const killAfter = async (enough: (two: Promise<unknown>) => Promise<unknown>) => {
      const child = spawn(process.execPath, [program, 'forever'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
      const lines = createInterface({ input: child.stdout });
      await new Promise((building) => lines.once('line', building));
      const started = performance.now();
      await enough(once(lines, 'line').then(() => once(lines, 'line')));
      await end(child);
      return performance.now() - started;
    };
    // As long as two sites take here and now: a busy machine would else be killed before its first.
    const span = await killAfter((two) => two);
    const found = new Set<string>();
    // And until both were there: under load a program may be killed before its first site many times in a row.
    for (let kill = 0; kill < kills || found.size < 2; kill++) {
      await killAfter(() => new Promise((later) => setTimeout(later, Math.random() * span)));
      found.add(siteIn(join(cwd, 'out')));
    }
    expect([...found].sort()).toEqual(['one', 'two']);
  });

  it('puts the old site back when it was killed between two moves, where folders cannot change places', () => {
    const cwd = place();
    run(cwd, 'one');
    renameSync(join(cwd, 'out'), join(cwd, '.build/previous'));
    expect(run(cwd, 'two', 'assets/two.js').status).toBe(1);
    expect(siteIn(join(cwd, 'out'))).toBe('one');
  });
});

/** Runs a command in a mount namespace of its own, where it may mount. Possible for root and, on most systems, for all users. */
const apart = (script: string, options: { cwd: string; env?: NodeJS.ProcessEnv }) =>
  spawnSync('unshare', [...(process.getuid?.() === 0 ? [] : ['-r']), '-m', 'sh', '-c', script], {
    ...options,
    encoding: 'utf8',
  });

describe('a full disk', () => {
  it.skipIf(apart('mount -t tmpfs none /mnt', { cwd: '.' }).status !== 0)(
    'is named, and leaves the old site',
    () => {
      const cwd = place();
      run(cwd, 'one');
      for (const name of ['app', 'components', 'lib', 'node_modules', 'public', 'scripts'])
        symlinkSync(resolve(name), join(cwd, name));
      const content = contentFolder();
      onTestFinished(content.remove);
      for (const [path, text] of Object.entries(right)) content.write(path, text);
      const builder = join(cwd, 'build.mjs');
      const styles: Record<string, Loader> = { '.css': 'empty' };
      const bundle = { bundle: true, packages: 'external', platform: 'node', format: 'esm', loader: styles } as const;
      const contents = `import { run } from './scripts/commands/build'; process.exitCode = await run([], console);`;
      buildSync({ ...bundle, stdin: { contents, resolveDir: resolve('.') }, outfile: builder });
      const { status, stderr } = apart(
        `mount -t tmpfs -o size=150k none .build && exec ${process.execPath} ${builder}`,
        { cwd, env: { ...process.env, CONTENT_DIR: join(content.base, 'content') } },
      );
      expect(`\n${stderr}`).toContain(
        `\nThe disk is full: make room on the disk of ${join(cwd, '.build')} (df -h .build), then build again.\nout/ is as it was.\n`,
      );
      expect(status).toBe(1);
      expect(siteIn(join(cwd, 'out'))).toBe('one');
    },
    60_000,
  );
});

describe('serving while builds go on', () => {
  it('notices a new site, and sends no mixture', async () => {
    const cwd = place();
    run(cwd, 'one');
    const port = await freePort();
    const server = spawn(process.execPath, [program, 'serve'], { cwd, env: { ...process.env, PORT: String(port) } });
    onTestFinished(() => end(server));
    await new Promise((ready) => server.stdout.once('data', ready));
    const builds = spawn(process.execPath, [program, 'forever'], { cwd, stdio: 'ignore' });
    onTestFinished(() => end(builds));
    const seen = new Set<string>();
    for (let asked = 0; asked < (full ? 300 : 80) || seen.size < 2; asked++) {
      const { status, body } = await ask(port, `/${100 + (asked % 40)}/`);
      seen.add(`${status} ${String(body)}`);
    }
    expect([...seen].sort()).toEqual(
      ['one', 'two'].map((name) => `200 ${name} <script src="/assets/${name}.js"></script>`),
    );
  });
});
