import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** Runs one of the project's commands as npm would. */
function run(name: string, args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', name, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** The project's content with one mistake in it. */
function brokenContent(): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'broken-')), 'content');
  onTestFinished(() => rmSync(dir, { recursive: true }));
  cpSync('content', dir, { recursive: true });
  const file = join(dir, 'articles/prompts/201-settle-first-prompt.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('tone: safe', 'tone: green'));
  return dir;
}
const mistake = (dir: string) =>
  `${dir}/articles/prompts/201-settle-first-prompt.md:12:12  verdict.tone 写的是“green” (可以写：safe、check、stop)`;

describe('npm run content:check', () => {
  it('says that the content is right and ends with 0', () => {
    expect(run('check-content')).toMatchObject({
      status: 0,
      stdout: '内容没有问题：80 篇答案，9 个主题，172 个地址。\n',
    });
  });

  it('prints one line a problem and ends with 1', () => {
    const dir = brokenContent();
    expect(run('check-content', ['--dir', dir])).toEqual({
      status: 1,
      stdout: `${mistake(dir)}\n`,
      stderr: '\n共 1 处要改。改好之前不会生成网站。\n',
    });
  });

  it('says so when the folder is not there, or the call is wrong', () => {
    expect(run('check-content', ['--dir', 'nowhere'])).toMatchObject({
      status: 1,
      stdout: 'nowhere:1:1  没有这个文件夹 (检查 --dir 后面的路径)\n',
    });
    expect(run('check-content', ['--folder', 'x'])).toMatchObject({
      status: 2,
      stderr: '用法：npm run content:check [-- --dir 文件夹]\n',
    });
  });
});

describe('npm run build', () => {
  it('stops at a mistake in the content and leaves the site as it was', () => {
    const before = existsSync('out/index.html') && readFileSync('out/index.html', 'utf8');
    const dir = brokenContent();
    const { status, stderr } = run('build', [], { CONTENT_DIR: dir });
    expect(status).toBe(1);
    expect(stderr).toBe(`${mistake(dir)}\n\n共 1 处要改。改好之前不会生成网站。\nout/ is as it was.\n`);
    expect(existsSync('out/index.html') && readFileSync('out/index.html', 'utf8')).toBe(before);
  });
});

describe('npm start', () => {
  it('says plainly that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((ready) => other.once('listening', ready));
    const { port } = other.address() as { port: number };
    const { status, stderr } = run('serve-only', [], { PORT: String(port) });
    expect(stderr).toBe(
      `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(status).toBe(1);
  });

  it('says plainly that the port is no port', () => {
    expect(run('serve-only', [], { PORT: 'http' })).toMatchObject({
      status: 1,
      stderr: 'PORT is “http”; it must be a whole number from 0 to 65535, for example PORT=8080 npm start\n',
    });
  });
});
