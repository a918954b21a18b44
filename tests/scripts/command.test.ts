/** What every command says alike: in Chinese, with what to do next, and never the place in our code. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ContentError } from '@/lib/content/problems';
import { command } from '@/scripts/command';
import { call } from './run-command';

const usage = '用法：npm run something -- --until 05:00';
const something = command(usage, (args) => {
  parseArgs({ args, options: { until: { type: 'string' }, end: { type: 'boolean' } } });
  return 0;
});
const failing = (act: () => unknown) =>
  call(
    command(usage, () => {
      act();
      return 0;
    }),
  );

describe('every command', () => {
  it('says how it is called to whoever asks', async () => {
    expect(await call(something, '--help')).toEqual({ status: 0, stdout: `${usage}\n`, stderr: '' });
  });

  it.each([
    [['--untill', '05:00'], '不认识“--untill”'],
    [['05:00'], '不认识“05:00”'],
    [['--until'], '“--until”后面还要写上内容'],
    [['--until', '--end'], '“--until”后面还要写上内容'],
    [['--end=3'], '“--end”后面不写东西'],
    [['—until', '05:00'], '“—until”前面要用两个半角的短横线，写成 --until'],
    [['——end'], '“——end”前面要用两个半角的短横线，写成 --end'],
  ])('says of %j what it cannot read, and how it is called', async (args, said) => {
    expect(await call(something, ...args)).toEqual({ status: 2, stdout: '', stderr: `${said}\n${usage}\n` });
  });

  it('does nothing when npm took an option for one of its own', async () => {
    vi.stubEnv('npm_config_end', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    const act = vi.fn(() => 0);
    const { status, stderr } = await call(command('用法：npm run something -- --end', act));
    expect(status).toBe(2);
    expect(stderr).toBe(
      'npm 拿走了“--end”：先写 --，再写它，例如 npm run 命令 -- --end\n用法：npm run something -- --end\n',
    );
    expect(act).not.toHaveBeenCalled();
  });

  it('says what is wrong with the content as the check does', async () => {
    const problem = { file: 'content/words.yaml', line: 1, column: 2, message: '写错了', fix: '改好' };
    const { status, stderr } = await failing(() => {
      throw new ContentError([problem]);
    });
    expect(status).toBe(1);
    expect(stderr).toBe('content/words.yaml:1:2  写错了 (改好)\n\n共 1 处要改。改好之前不会生成网站。\n');
  });

  it('says which file is not there, and hides no mistake of the program itself', async () => {
    const { status, stderr } = await failing(() => readFileSync('no-such-file.yaml'));
    expect([status, stderr]).toEqual([1, 'no-such-file.yaml 不在：在网站的文件夹里运行；文件丢了的，从版本库恢复\n']);
    await expect(failing(() => (undefined as unknown as string).length)).rejects.toThrow(TypeError);
  });
});
