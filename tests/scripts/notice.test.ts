/** `npm run notice` writes what the check takes, or nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '@/scripts/commands/notice';
import { contentFolder, right, type Changes } from '../content/content-folder';

function content(changes: Changes = {}) {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  for (const [path, text] of Object.entries({ ...right, ...changes })) folder.write(path, text);
  const dir = join(folder.base, 'content');
  vi.stubEnv('CONTENT_DIR', dir);
  return () => readFileSync(join(dir, 'operator/notices.yaml'), 'utf8');
}
async function notice(...args: string[]) {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const status = await run([...args, '--no-build'], { log: say, error: say });
  return { status, told: lines.join('\n') };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date('2026-11-28T01:00:00+08:00'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('npm run notice', () => {
  it('writes what was said, from now until the next such time, answers by their numbers', async () => {
    const file = content();
    const { status } = await notice(
      '建设银行的卡暂时刷不了。',
      '--until',
      '05:00',
      '--answers',
      '101',
      '--banks',
      '建行',
    );
    expect(status).toBe(0);
    expect(file()).toBe(
      '- from: "2026-11-28 01:00"\n  until: "2026-11-28 05:00"\n  text: "建设银行的卡暂时刷不了。"\n  tone: "check"\n  answers:\n    - "accidental-settlement"\n  banks:\n    - "建行"\n',
    );
    await notice('微信支付暂时收不了。', '--from', '23:30', '--until', '00:30', '--all');
    expect(file()).toContain('from: "2026-11-28 23:30"\n  until: "2026-11-29 00:30"');
  });

  it('refuses one without an end, or that speaks of nothing that is there, and writes nothing', async () => {
    const file = content();
    expect(await notice('刷不了了。', '--all')).toMatchObject({ status: 1, told: expect.stringContaining('--until') });
    expect(await notice('暂时刷不了。', '--until', '05:00')).toMatchObject({
      status: 1,
      told: expect.stringContaining('没有写在哪里显示'),
    });
    expect((await notice('暂时刷不了。', '--until', '05:00', '--answers', '999')).told).toContain('公告没有写进去。');
    expect(file()).toBe('[]\n');
  });

  it('takes a time from which it holds as that of today while it holds', async () => {
    const file = content();
    vi.setSystemTime(new Date('2026-11-28T02:00:00+08:00'));
    await notice('银行升级。', '--from', '01:00', '--until', '05:00', '--all');
    expect(file()).toContain('from: "2026-11-28 01:00"\n  until: "2026-11-28 05:00"\n  text: "银行升级。"');
    vi.setSystemTime(new Date('2026-11-28T09:00:00+08:00'));
    await notice('明天升级。', '--from', '01:00', '--until', '05:00', '--all');
    expect(file()).toContain('from: "2026-11-29 01:00"\n  until: "2026-11-29 05:00"\n  text: "明天升级。"');
    vi.setSystemTime(new Date('2026-11-28T23:30:00+08:00'));
    await notice('今夜升级。', '--from', '23:00', '--until', '05:00', '--all');
    expect(file()).toContain('from: "2026-11-28 23:00"\n  until: "2026-11-29 05:00"\n  text: "今夜升级。"');
  });

  it('refuses one that is over, which nobody would see', async () => {
    const file = content();
    const { status, told } = await notice(
      '暂时刷不了。',
      ...['--from', '2026-11-27 01:00', '--until', '2026-11-27 05:00', '--all'],
    );
    expect(status).toBe(1);
    expect(told).toContain('2026-11-27 05:00 已经过了，公告没有写进去。');
    expect(file()).toBe('[]\n');
  });

  it('says which number no answer has', async () => {
    content();
    const { status, told } = await notice('暂时刷不了。', '--until', '05:00', '--answers', '101，999');
    expect(status).toBe(1);
    expect(told).toBe('没有编号是“999”的答案，公告没有写进去。');
  });

  it('says what is wrong with the content, and leaves it as it is', async () => {
    const broken = '- from: "2026-11-28\n';
    const file = content({ 'operator/notices.yaml': broken });
    for (const args of [['暂时刷不了。', '--until', '05:00', '--all'], ['--end']]) {
      const { status, told } = await notice(...args);
      expect(status).toBe(1);
      expect(told).toMatch(/notices\.yaml:1:.*公告没有写进去。/s);
    }
    expect(file()).toBe(broken);
  });

  it('ends what holds now', async () => {
    const file = content();
    await notice('暂时刷不了。', '--until', '05:00', '--all');
    vi.setSystemTime(new Date('2026-11-28T02:10:00+08:00'));
    expect((await notice('--end')).status).toBe(0);
    expect(file()).toContain('until: "2026-11-28 02:10"');
    expect((await notice('--end')).told).toContain('现在没有公告在显示');
  });

  it('ends one of this very minute, and one that was written by hand in another form', async () => {
    const file = content();
    await notice('暂时刷不了。', '--until', '05:00', '--all');
    expect((await notice('--end')).status).toBe(0);
    expect(file()).toContain('from: "2026-11-28 00:59"\n  until: "2026-11-28 01:00"');
    const hand =
      "- { from: '2026-11-28 00:30', until: '2026-11-28 05:00', text: 暂时刷不了。, tone: check, all: true }\n";
    writeFileSync(join(process.env.CONTENT_DIR!, 'operator/notices.yaml'), hand);
    expect((await notice('--end')).told).toBe('公告收起来了。');
    expect(file()).toBe(hand.replace('05:00', '01:00'));
  });

  it('is not written twice', async () => {
    const file = content();
    await notice('暂时刷不了。', '--until', '05:00', '--all');
    const was = file();
    expect(await notice('暂时刷不了。', '--until', '06:00', '--all')).toMatchObject({
      status: 1,
      told: expect.stringContaining('这句话已经在'),
    });
    expect(file()).toBe(was);
  });
});
