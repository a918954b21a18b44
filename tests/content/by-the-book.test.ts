/** What content/README.md tells authors to do, done as it says: the checks are content with it, and the lock follows. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run as checkContent } from '@/scripts/commands/check-content';
import { run as lockAddresses } from '@/scripts/commands/lock-addresses';
import { run as newArticle } from '@/scripts/commands/new-article';
import { run as reviewDue } from '@/scripts/commands/review-due';
import { loadContent } from '@/scripts/site/content';
import { call } from '../scripts/run-command';
import { answer, contentFolder, right, steps } from './content-folder';

/** A right folder whose addresses are published, and an author at it. */
async function published() {
  const folder = contentFolder();
  onTestFinished(folder.remove);
  onTestFinished(() => void vi.unstubAllEnvs());
  const dir = join(folder.base, 'content');
  vi.stubEnv('CONTENT_DIR', dir);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  for (const [path, text] of Object.entries(right)) write(path, text);
  await call(lockAddresses);
  return {
    dir,
    write,
    read,
    replace: (path: string, from: string, to: string) => {
      expect(read(path)).toContain(from);
      write(path, read(path).replaceAll(from, to));
    },
    add: (path: string, text: string) => write(path, read(path) + text),
    check: async () => {
      const { status, stdout, stderr } = await call(checkContent);
      return { status, said: stdout, reminders: stderr.split('\n').filter((line) => !line.includes('holidays.yaml')) };
    },
  };
}

const phrasings = Array.from(
  { length: 20 },
  (_, at) => `faint-slip\t${'abcdefghijklmnopq'[at % 17]}\t结算单太淡的第 ${at} 种问法\n`,
);
const code =
  '"B1": { name: 打印纸用完, shown: [打印纸用完], seen: false, party: 商户, charged: no, retry: after-fix, action: 换一卷纸，再收款。, cardholder: 机器在换纸，请稍等。, cardholderEn: Please wait while we change the paper., related: [faint-slip], confidence: low, sources: [] }\n';
const term =
  'thermal-paper: { term: 热敏纸, pinyin: rè mǐn zhǐ, english: thermal paper, also: [], definition: 遇热显色的打印纸，只有一面能印字。, related: [faint-slip], sources: [pos-app], status: partly }\n';
const claim =
  'm02: { claim: 单子印得淡就是没做成, truth: 印得淡是纸的事，与结算无关。, answer: faint-slip, sources: [pos-app] }\n';

describe('an author who goes by the book', () => {
  it('adds an answer with its phrasings, a code, a term, a claim and a step of a guide', async () => {
    const { dir, write, add, replace, read, check } = await published();
    const made = await call(newArticle, 'settlement', '结算单字太淡怎么办？', 'faint-slip', '--dir', dir);
    expect(made.stdout).toContain('103-faint-slip.md');
    write(
      'articles/settlement/103-faint-slip.md',
      answer({ question: '结算单字太淡怎么办？', codes: '["B1"]', related: '[how-to-settle, accidental-settlement]' }),
    );
    add('phrasings/settlement.tsv', phrasings.join(''));
    add('codes.yaml', code);
    add('glossary.yaml', term);
    add('myths.yaml', claim);
    replace(
      'guides/settle-first.yaml',
      `done: ${steps.done}`,
      `done: { ask: 单子清楚吗？, choices: [{ label: 清楚, to: clear }, { label: 太淡, to: faint }] }\n  clear: ${steps.done}\n  faint: { answer: faint-slip }`,
    );

    const before = await check();
    expect([before.status, before.said]).toEqual([0, expect.stringContaining('内容没有问题：4 篇答案')]);
    expect(before.reminders).toContain('提醒：有 6 个地址还没记进 addresses.lock，发布以前运行 npm run content:lock。');
    expect((await call(lockAddresses)).stdout).toMatch(/新增 6 个。\n$/);
    expect(read('addresses.lock')).toContain('\n/103/\t103\n');
    const { reminders } = await check();
    expect(reminders.join()).not.toMatch(/addresses\.lock|faint-slip/);
    expect(reminders).toContain(
      '提醒：how-to-settle 的问法只有 1 种，至少写 20 种（content/phrasings/），不然搜不准。',
    );
  });

  it('withdraws an answer: another takes its addresses over, for good', async () => {
    const { dir, replace, read, write, check } = await published();
    rmSync(join(dir, 'articles/settlement/101-accidental-settlement.md'));
    replace(
      'articles/settlement/102-how-to-settle.md',
      'redirectFrom: []',
      'redirectFrom: [/101/, /settlement/accidental-settlement/]',
    );
    for (const path of ['home.yaml', 'myths.yaml']) replace(path, 'accidental-settlement', 'how-to-settle');
    replace(
      'articles/settlement/102-how-to-settle.md',
      'related: [accidental-settlement, settle-first-prompt]',
      'related: [still-here, settle-first-prompt]',
    );
    replace('articles/prompts/201-settle-first-prompt.md', 'accidental-settlement', 'still-here');
    write(
      'articles/settlement/104-still-here.md',
      answer({ question: '还在的一篇？', related: '[how-to-settle, settle-first-prompt]' }),
    );

    expect((await check()).said).toContain('内容没有问题');
    expect((await call(lockAddresses)).stdout).toMatch(/新增 2 个，转给别的答案 2 个。\n$/);
    expect(read('addresses.lock')).toContain('\n/101/\t102\n');
    expect((await check()).reminders.join()).not.toContain('addresses.lock');
    // The number stays taken.
    const made = await call(newArticle, 'settlement', '新的一篇？', 'new-one', '--dir', dir);
    expect(made.stdout).toContain('103-new-one.md');
  });

  it('renames an answer', async () => {
    const { dir, replace, read, check } = await published();
    const renamed = 'articles/settlement/101-settled-by-accident.md';
    renameSync(join(dir, 'articles/settlement/101-accidental-settlement.md'), join(dir, renamed));
    replace(renamed, 'redirectFrom: []', 'redirectFrom: [/settlement/accidental-settlement/]');
    for (const path of [
      'home.yaml',
      'myths.yaml',
      'articles/settlement/102-how-to-settle.md',
      'articles/prompts/201-settle-first-prompt.md',
    ])
      replace(path, 'accidental-settlement', 'settled-by-accident');

    expect((await check()).said).toContain('内容没有问题');
    expect((await call(lockAddresses)).stdout).toMatch(/新增 1 个。\n$/);
    expect(read('addresses.lock')).toContain('\n/settlement/accidental-settlement/\t101\n');
  });
});

describe('the day an author works on', () => {
  it('is that of Beijing, not of Greenwich', async () => {
    const { dir, read, replace, check } = await published();
    // The list of what is due is of today's content, which may be younger than the day of this test.
    loadContent();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T17:00:00Z') });
    onTestFinished(() => void vi.useRealTimers());
    await call(newArticle, 'settlement', '凌晨写的一篇？', 'at-night', '--dir', dir);
    const made = read('articles/settlement/103-at-night.md');
    for (const field of ['published', 'updated', 'reviewed']) expect(made).toContain(`\n${field}: 2026-11-27\n`);
    rmSync(join(dir, 'articles/settlement/103-at-night.md'));
    expect((await call(reviewDue)).stdout).toContain('2026-11-27');

    const first = 'articles/settlement/101-accidental-settlement.md';
    replace(first, 'reviewed: 2026-11-23', 'reviewed: 2026-11-27');
    expect((await check()).status).toBe(0);
    replace(first, 'reviewed: 2026-11-27', 'reviewed: 2026-11-28');
    expect((await check()).said).toBe(
      `${join(dir, first)}:15:1  reviewed 写的是 2026-11-28，今天才 2026-11-27 (写做这件事的那一天，最晚  reviewed: 2026-11-27) [day]\n`,
    );
  });
});
