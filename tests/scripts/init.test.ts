/** `npm run init` leaves a site of one's own that is right. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { supportOf } from '@/lib/pages/support';
import { run } from '@/scripts/commands/init';
import { contentFolder, right } from '../content/content-folder';

afterEach(() => void vi.unstubAllEnvs());

const answering = (...lines: string[]) => answeringOver(right['operator/site.yaml']!, ...lines);

/** The same over a file that is there. */
async function answeringOver(site: string, ...lines: string[]) {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  for (const [path, text] of Object.entries({ ...right, 'operator/site.yaml': site })) folder.write(path, text);
  const dir = join(folder.base, 'content');
  vi.stubEnv('CONTENT_DIR', dir);
  const input = vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from(`${lines.join('\n')}\n`) as never);
  onTestFinished(() => input.mockRestore());
  const told: string[] = [];
  const say = (line: string) => void told.push(line);
  const status = await run([], { log: say, error: say });
  return { status, told: told.join('\n'), own: join(dir, 'operator'), library: folder.inspect().library };
}

describe('npm run init', () => {
  it('asks ten questions and makes a site without a telephone, with a lock of its own', async () => {
    const { status, told, own, library } = await answering(
      '星付帮助中心',
      'https://help.example.org',
      '星付客服',
      '',
      'xingfu_help',
      '',
      '星付商家平台',
      'T+1',
      '22:30',
      '',
    );
    expect(status, told).toBe(0);
    expect(told.match(/：$/gm)).toHaveLength(10);
    expect(library!.site).toMatchObject({
      name: '星付帮助中心',
      url: 'https://help.example.org',
      payout: { kinds: ['T+1'], cutOff: '22:30' },
      names: { 商户后台: '星付商家平台' },
    });
    expect(supportOf(library!).channels.map(({ value }) => value)).toEqual(['xingfu_help']);
    expect(existsSync(join(own, 'own-addresses.lock'))).toBe(true);
    expect(readFileSync(join(own, 'site.yaml.old'), 'utf8')).toBe(right['operator/site.yaml']);
  });

  it('asks again for what cannot be, and for a way to support when there is none', async () => {
    const { status, told, library } = await answering(
      '星付官网',
      '星付帮助中心',
      'http://help.example.org',
      'https://help.example.org',
      '',
      '电话',
      '400-000-0000',
      '',
      '',
      '',
      '',
      '25:00',
      '22:30',
      '',
    );
    expect(status, told).toBe(0);
    expect(told.match(/再写一次/g)).toHaveLength(4);
    expect(supportOf(library!).channels[0].value).toBe('400-000-0000');
    const none = await answering(
      '星付帮助中心',
      'https://help.example.org',
      '',
      '',
      '',
      '',
      'https://work.weixin.qq.com/kfid/kfc1?x=1',
      '',
      '',
      '22:30',
      '',
    );
    expect(none.told).toContain('至少要 1 项');
    expect(supportOf(none.library!).channels[0].value).toBe('https://work.weixin.qq.com/kfid/kfc1');
  });

  it('takes what was typed with the signs of Chinese', async () => {
    const answers = ['星付帮助中心', 'https：//help.example.org', '', '', 'xingfu＿help', '', '', 'Ｔ+1', '22：30', ''];
    const { status, told, library } = await answering(...answers);
    expect(status, told).toBe(0);
    expect(library!.site).toMatchObject({
      url: 'https://help.example.org',
      payout: { kinds: ['T+1'], cutOff: '22:30' },
    });
    expect(supportOf(library!).channels[0].value).toBe('xingfu_help');
  });

  it('keeps what says above each field how it is filled in', async () => {
    const shipped = readFileSync('content/operator/site.yaml', 'utf8');
    const answers = ['星付帮助中心', 'https://help.example.org', '', '', 'xingfu_help', '', '', 'T+1', '22:30', ''];
    const { status, told, own } = await answeringOver(shipped, ...answers);
    expect(status, told).toBe(0);
    const lines = readFileSync(join(own, 'site.yaml'), 'utf8').split('\n');
    expect(lines).toEqual(expect.arrayContaining(shipped.split('\n').filter((line) => /^ *#/.test(line))));
    expect(lines).toEqual(
      expect.arrayContaining(['name: 星付帮助中心', '    - { wechat: xingfu_help }', '  cutOff: "22:30"']),
    );
  });

  it('writes nothing when nobody answers to the end', async () => {
    const { status, own } = await answering('星付帮助中心');
    expect(status).toBe(1);
    expect(readFileSync(join(own, 'site.yaml'), 'utf8')).toBe(right['operator/site.yaml']);
  });
});
