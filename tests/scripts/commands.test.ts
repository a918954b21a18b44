import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run as checkContent } from '@/scripts/commands/check-content';
import { run as newArticle } from '@/scripts/commands/new-article';
import { run as rename } from '@/scripts/commands/rename';
import { run as reviewDue } from '@/scripts/commands/review-due';
import { accidental, answer, contentFolder, guide, right, steps, type Changes } from '../content/content-folder';
import { call, start } from './run-command';

/** A small, right content folder, with these changes. */
function content(changes: Changes = {}): string {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  for (const [path, change] of Object.entries({ ...right, ...changes })) folder.write(path, change);
  return join(folder.base, 'content');
}

/** The same with one mistake in it. */
const brokenContent = () => content({ [accidental]: right[accidental]!.replace('tone: safe', 'tone: green') });
const mistake = (dir: string) => `${dir}/${accidental}:4:12  verdict.tone 写的是“green” (可以写：safe、check、stop)`;

describe('npm run content:check', () => {
  it('says that the content is right and ends with 0', async () => {
    const { status, stdout } = await call(checkContent, '--dir', content());
    expect(status).toBe(0);
    expect(stdout).toMatch(/^内容没有问题：3 篇答案，2 个主题，\d+ 个地址。\n$/);
  });

  it('reminds authors of holidays that have run out, and ends with 0', async () => {
    const dir = content({
      'holidays.yaml':
        '- { year: 2025, source: pos-app, holidays: [], workdays: [] }\n- { year: 2026, source: pos-app, lawOnly: true, holidays: [], workdays: [] }\n',
    });
    const { status, stderr } = await call(checkContent, '--dir', dir);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^提醒：holidays\.yaml 的放假安排到 2025-12-31 为止，\d+ 天前已经用完。/);
  });

  it('prints one line a problem and ends with 1', async () => {
    const dir = brokenContent();
    expect(await start('check-content', ['--dir', dir])).toEqual({
      status: 1,
      stdout: `${mistake(dir)}\n`,
      stderr: '\n共 1 处要改。改好之前不会生成网站。\n',
    });
  });

  it('checks the folder that a build would read', async () => {
    const dir = brokenContent();
    vi.stubEnv('CONTENT_DIR', dir);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await call(checkContent)).toMatchObject({ status: 1, stdout: `${mistake(dir)}\n` });
  });

  it('says so when the folder is not there, or the call is wrong', async () => {
    expect(await call(checkContent, '--dir', 'nowhere')).toMatchObject({
      status: 1,
      stdout: 'nowhere:1:1  没有这个文件夹 (检查 --dir 后面或 CONTENT_DIR 里的路径)\n',
    });
    expect(await call(checkContent, '--folder', 'x')).toMatchObject({
      status: 2,
      stderr: '不认识“--folder”\n用法：npm run content:check [-- --dir 文件夹]\n',
    });
  });
});

describe('npm run content:due', () => {
  it('lists what is overdue or due within 30 days, most urgent first', async () => {
    const { stdout } = await call(reviewDue, '--on', '2027-06-01');
    expect(stdout.split('\n')[0]).toMatch(/^content\/articles\/\S+\.md {2}2027-05-\d\d {2}过期 \d 天 {2}/);
    const overdue = [...stdout.matchAll(/过期 (\d+) 天/g)].map(([, days]) => Number(days));
    expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
    expect(stdout).toMatch(/\n共 \d+ 篇。核对事实后改 reviewed 和 nextReview。\n$/);
  });

  it('says so when nothing is due', async () => {
    expect((await call(reviewDue, '--on', '2026-11-23')).stdout).toBe('2026-11-23 起 30 天内没有要核对的答案。\n');
  });

  it('says what a date looks like', async () => {
    expect(await call(reviewDue, '--on', 'soon')).toMatchObject({
      status: 2,
      stderr: '--on 写的是“soon”，不是日期 (写成 2027-05-01 这样的日期)\n',
    });
  });
});

describe('npm run new:article', () => {
  it('makes the next free number as a draft with every field explained, which the check then asks to fill and which stops nothing', async () => {
    const dir = content();
    const { status, stdout } = await call(newArticle, 'settlement', '结算单字太淡怎么办？', 'faint-slip', '--dir', dir);
    expect(status).toBe(0);
    expect(stdout).toContain(`新答案：${dir}/articles/settlement/103-faint-slip.md`);
    const made = readFileSync(join(dir, 'articles/settlement/103-faint-slip.md'), 'utf8');
    expect(made).toContain('# 一句话答案，最多 80 个字，先说钱再说做什么。例如  answer: ');
    expect(made).toContain('question: "结算单字太淡怎么办？"');
    const check = await call(checkContent, '--dir', dir);
    expect(check.status).toBe(0);
    expect(check.stdout).toContain('内容没有问题：3 篇答案');
    const path = `${dir}/articles/settlement/103-faint-slip.md`;
    expect(check.stderr).toMatch(new RegExp(`^提醒：${path} 是草稿，发布时没有它；还有 \\d+ 处要改：$`, 'm'));
    expect(check.stderr).toMatch(/answer 后面是空的 \(写上，例如 .*\[empty\]/);
  });

  it('makes another while answers are not finished, and with no words says how it is called', async () => {
    const dir = brokenContent();
    await call(newArticle, 'settlement', '结算单字太淡怎么办？', 'faint-slip', '--dir', dir);
    const second = await call(newArticle, 'settlement', '结算单只出一半怎么办？', 'half-a-slip', '--dir', dir);
    expect(second.stdout).toContain(`新答案：${dir}/articles/settlement/104-half-a-slip.md`);
    expect((await call(newArticle, '--dir', dir)).stderr).toContain('用法：npm run new:article');
    expect((await call(newArticle, '结算', '怎么办呢？', 'x', '--dir', dir)).stderr).toMatch(/^没有主题“结算”\n用法：/);
    expect((await call(newArticle, 'settlement', '--dir', dir)).stderr).toMatch(/^没有写问题\n用法：/);
    // A question of an answer in hand is taken as well.
    expect((await call(newArticle, 'settlement', '结算单字太淡怎么办？', 'pale', '--dir', dir)).stderr).toBe(
      '这个问题已经有答案：103《结算单字太淡怎么办？》\n',
    );
  });

  it('says what is wrong with the topics, of which it must know the digit', async () => {
    const dir = content({ 'topics.yaml': 'settlement: { digit: x }\n' });
    const { status, stderr } = await call(newArticle, 'settlement', '怎么办呢？', '--dir', dir);
    expect(status).toBe(1);
    expect(stderr).toContain(`${dir}/topics.yaml:1:15  settlement.digit 写的是“x”`);
  });

  it('does not make a second file without a name', async () => {
    const dir = content();
    await call(newArticle, 'settlement', '怎么开通秒到？', '--dir', dir);
    expect((await call(newArticle, 'settlement', '怎么关掉秒到？', '--dir', dir)).stderr).toBe(
      `${dir}/articles/settlement/103-rename-me.md 还没有英文短名，先改好它的文件名，或在后面写上这一篇的短名\n`,
    );
  });

  it('asks for a name when none was given', async () => {
    expect((await call(newArticle, 'settlement', '怎么开通秒到？', '--dir', content())).stdout).toContain(
      '1. 把文件名里的 rename-me 改成英文短名',
    );
  });

  it('refuses an unknown topic, a question that has its answer, a slug that is taken', async () => {
    const dir = content();
    const refused = async (...args: string[]) => {
      const { status, stderr } = await call(newArticle, ...args, '--dir', dir);
      expect(status).toBe(1);
      return stderr;
    };
    expect(await refused('settlements', '怎么办？')).toContain('主题可以写：settlement（结算）');
    expect(await refused('settlement', '怎么做结算？')).toBe('这个问题已经有答案：102《怎么做结算？》\n');
    expect(await refused('settlement', '怎么办呢？', 'how-to-settle')).toBe(
      '英文短名“how-to-settle”已经有了，换一个\n',
    );
  });
});

describe('npm run rename', () => {
  const old = 'articles/settlement/102-how-to-settle.md';

  it('names an answer anew in every file, keeps its old address, and leaves the content right', async () => {
    // The step of a guide is a permanent address of its own, whatever the answer it leads to is called.
    const step = { start: steps.start.replace('to: settle ', 'to: how-to-settle '), settle: undefined };
    const guides = { 'guides/settle-first.yaml': guide({ ...step, 'how-to-settle': '{ answer: how-to-settle }' }) };
    const dir = content(guides);
    const { status, stdout } = await call(rename, 'how-to-settle', 'settle-the-day', '--dir', dir);
    expect(status).toBe(0);
    expect(existsSync(join(dir, old))).toBe(false);
    const renamed = readFileSync(join(dir, 'articles/settlement/102-settle-the-day.md'), 'utf8');
    expect(renamed).toContain('redirectFrom: [/settlement/how-to-settle/]');
    expect(stdout).toContain('旧地址 /settlement/how-to-settle/ 会转到新地址。');
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:md|yaml|tsv|lock)$/.test(file),
    );
    const naming = files.filter((file) => readFileSync(join(dir, file), 'utf8').includes('how-to-settle'));
    expect(naming.sort()).toEqual([
      'addresses.lock',
      'articles/settlement/102-settle-the-day.md',
      'guides/settle-first.yaml',
    ]);
    expect(readFileSync(join(dir, 'guides/settle-first.yaml'), 'utf8')).toContain(
      'how-to-settle: { answer: settle-the-day }',
    );
    expect(readFileSync(join(dir, 'addresses.lock'), 'utf8')).toContain('/settlement/settle-the-day/\t102');
    expect((await call(checkContent, '--dir', dir)).status).toBe(0);

    expect((await call(rename, 'settle-the-day', 'how-to-settle', '--dir', dir)).status).toBe(0);
    expect(readFileSync(join(dir, old), 'utf8')).toContain('redirectFrom: [/settlement/settle-the-day/]');
    expect((await call(checkContent, '--dir', dir)).status).toBe(0);
  });

  it('refuses a name that is none, is taken or is nobody’s, and changes nothing when something would be wrong after it', async () => {
    const dir = content();
    const refused = async (...names: string[]) => {
      const { status, stderr } = await call(rename, ...names, '--dir', dir);
      expect(status).toBe(1);
      return stderr;
    };
    expect(await refused('how-to-setle', 'x')).toContain('没有叫“how-to-setle”的答案');
    expect(await refused('how-to-settle', 'How')).toContain('英文短名“How”不合规矩');
    expect(await refused('how-to-settle', 'accidental-settlement')).toBe(
      '英文短名“accidental-settlement”已经有了，换一个\n',
    );
    // That address is another answer's: it would be nobody's or both's.
    const taken = content({
      'articles/prompts/201-settle-first-prompt.md': right['articles/prompts/201-settle-first-prompt.md']!.replace(
        'redirectFrom: []',
        'redirectFrom: [/settlement/settle/]',
      ),
    });
    expect((await call(rename, 'how-to-settle', 'settle', '--dir', taken)).stderr).toMatch(
      /:18:16 {2}旧地址 \/settlement\/settle\/ 已经属于 102 .*\n\n共 1 处要改。什么都没有改。\n$/,
    );
    expect(existsSync(join(taken, old))).toBe(true);
  });

  it('leaves what was wrong before as it was, and names the files in which it could not look', async () => {
    const dir = content({
      [accidental]: answer({ minutes: '' }, '## 怎么做 {#steps}\n\n1. \n'),
      'pages.yaml': `${right['pages.yaml']}contact: x\n`,
    });
    const { status, stdout } = await call(rename, 'accidental-settlement', 'settled', '--dir', dir);
    expect(status).toBe(0);
    expect(stdout).toContain('改好以后运行 npm run content:lock 记下地址');
    expect(existsSync(join(dir, 'articles/settlement/101-settled.md'))).toBe(true);
    expect(readFileSync(join(dir, 'home.yaml'), 'utf8')).toContain('asked: [settled]');
    const other = await call(rename, 'how-to-settle', 'settle', '--dir', dir);
    expect(other.stdout).toContain(`${dir}/pages.yaml 有错，里面的“how-to-settle”请自己看一遍。`);
  });
});

describe('npm run build', () => {
  it('stops at a mistake in the content and leaves the site as it was', async () => {
    const before = existsSync('out/index.html') && readFileSync('out/index.html', 'utf8');
    const dir = brokenContent();
    const { status, stderr } = await start('build', [], { CONTENT_DIR: dir });
    expect(status).toBe(1);
    expect(stderr).toBe(`${mistake(dir)}\n\n共 1 处要改。改好之前不会生成网站。\nout/ is as it was.\n`);
    expect(existsSync('out/index.html') && readFileSync('out/index.html', 'utf8')).toBe(before);
  });

  it('says so when CONTENT_DIR is not there', async () => {
    expect(await start('build', [], { CONTENT_DIR: 'nowhere' })).toMatchObject({
      status: 1,
      stderr: 'There is no folder nowhere: CONTENT_DIR must name the folder of the content.\nout/ is as it was.\n',
    });
  });
});

describe('npm start', () => {
  it('says plainly that the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((ready) => other.once('listening', ready));
    const { port } = other.address() as { port: number };
    const { status, stderr } = await start('serve-only', [], { PORT: String(port) });
    expect(stderr).toBe(
      `Port ${port} is in use. Stop the other program, or choose another port: PORT=${port + 1} npm start\n`,
    );
    expect(status).toBe(1);
  });

  it('says plainly that the port is no port', async () => {
    expect(await start('serve-only', [], { PORT: 'http' })).toMatchObject({
      status: 1,
      stderr: 'PORT is “http”; it must be a whole number from 0 to 65535, for example PORT=8080 npm start\n',
    });
  });

  it('says plainly that the address is none of this machine', async () => {
    expect(await start('serve-only', [], { HOST: '192.0.2.1' })).toMatchObject({
      status: 1,
      stderr:
        'HOST is “192.0.2.1”; it must be an address of this machine, or 0.0.0.0 for all of them, for example HOST=0.0.0.0 npm start\n',
    });
  });
});
