import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '@/scripts/commands/asked';
import { call } from './run-command';

const folder = mkdtempSync(join(tmpdir(), 'asked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asked = (words: string) => `/asked.txt?q=${encodeURIComponent(words)}`;
const plain = (day: number, address: string) => `2026-12-0${day} GET ${address} 200\n`;
const caddy = (day: number, uri: string) =>
  `${JSON.stringify({ level: 'info', ts: `2026-12-0${day}`, logger: 'http.log.access.log0', request: { method: 'GET', uri }, status: 200 })}\n`;

function log(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm run asked', () => {
  it('counts the days on which the same was asked, from three on, beside the nearest answers, of all logs', async () => {
    const first = log(
      'first.log',
      [1, 1, 2].map((day) => plain(day, asked('机器 冒烟了'))).join('') +
        [1, 1, 1, 2].map((day) => plain(day, asked('机器掉水里'))).join(''),
    );
    const second = log('second.log', caddy(3, asked('机器冒烟了')) + caddy(4, asked('机器冒烟了')));
    const { status, stdout } = await call(run, first, second);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^4 天 {2}机器 冒烟了（(?:没有把握|没有答案|现在搜得准了)）\n(?: {8}\d{3} \S.*\n){1,3}/m);
    expect(stdout).not.toContain('掉水里');
  });

  it('says which answers did not help, and why', async () => {
    const days = [1, 2, 3].map((day) => plain(day, '/asked.txt?no=201/no-such-key')).join('');
    const { stdout } = await call(run, log('reasons.log', days));
    expect(stdout).toMatch(/^3 天 {2}201 .+：找不到这个键$/m);
  });

  it('shows nothing that the site would not have sent', async () => {
    const forged = ['打 13812345678', '加 kefu_12345', '王小明的钱'].map(asked);
    const reasons = ['/asked.txt?no=201/toString', '/asked.txt?no=999/no-such-key', '/asked.txt?q=%ff'];
    const lines = [1, 2, 3].flatMap((day) => [...forged, ...reasons].map((address) => plain(day, address)));
    const { status, stdout } = await call(run, log('forged.log', lines.join('')));
    expect(status).toBe(0);
    expect(stdout.split('\n').filter((line) => /^\d+ 天/.test(line))).toEqual([]);
  });

  it('says which log is not there, and how it is called', async () => {
    expect(await call(run, 'nowhere.log')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^没有这个文件：nowhere\.log\n用法：npm run asked/),
    });
    expect((await call(run)).stderr).toMatch(/^用法：npm run asked/);
  });
});
